// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/namematcher.h"

#include <QQueue>

namespace kerbscope {

int NameMatcher::add(const QString &word)
{
    Q_ASSERT(!word.isEmpty());
    size_t node = 0;
    for (const QChar c : word) {
        const auto found = m_nodes[node].next.constFind(c.unicode());
        if (found != m_nodes[node].next.constEnd()) {
            node = *found;
            continue;
        }
        const size_t index = m_nodes.size();
        Node made;
        made.depth = m_nodes[node].depth + 1;
        m_nodes[node].next.insert(c.unicode(), index);
        m_nodes.push_back(std::move(made));
        node = index;
    }
    if (m_nodes[node].word < 0)
        m_nodes[node].word = m_words++;
    return m_nodes[node].word;
}

size_t NameMatcher::step(size_t node, char16_t c) const
{
    while (true) {
        const auto found = m_nodes[node].next.constFind(c);
        if (found != m_nodes[node].next.constEnd())
            return *found;
        if (node == 0)
            return 0;
        node = m_nodes[node].fail;
    }
}

void NameMatcher::prepare()
{
    QQueue<size_t> queue;
    for (const size_t child : std::as_const(m_nodes[0].next))
        queue.enqueue(child);
    while (!queue.isEmpty()) {
        const size_t node = queue.dequeue();
        const QHash<char16_t, size_t> children = m_nodes[node].next;
        for (auto child = children.constBegin(); child != children.constEnd(); ++child) {
            m_nodes[*child].fail = step(m_nodes[node].fail, child.key());
            if (m_nodes[*child].fail == *child)
                m_nodes[*child].fail = 0;
            queue.enqueue(*child);
        }
        const size_t fail = m_nodes[node].fail;
        m_nodes[node].outer = m_nodes[fail].word >= 0 ? fail : m_nodes[fail].outer;
    }
}

QList<NameMatcher::Hit> NameMatcher::find(QStringView text) const
{
    QList<Hit> hits;
    size_t node = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        node = step(node, text[i].unicode());
        for (size_t end = m_nodes[node].word >= 0 ? node : m_nodes[node].outer; end != 0; end = m_nodes[end].outer)
            hits << Hit { i + 1 - m_nodes[end].depth, m_nodes[end].depth, m_nodes[end].word };
    }
    return hits;
}

} // namespace kerbscope
