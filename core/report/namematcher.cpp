// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/namematcher.h"

#include <QQueue>

namespace kerbscope {

int NameMatcher::add(const QString &word)
{
    Q_ASSERT(!word.isEmpty());
    int node = 0;
    for (const QChar c : word) {
        const auto found = m_nodes[node].next.constFind(c.unicode());
        if (found != m_nodes[node].next.constEnd()) {
            node = *found;
            continue;
        }
        Node made;
        made.depth = m_nodes[node].depth + 1;
        const auto index = static_cast<int>(m_nodes.size());
        m_nodes << made;
        m_nodes[node].next.insert(c.unicode(), index);
        node = index;
    }
    if (m_nodes[node].word < 0)
        m_nodes[node].word = m_words++;
    return m_nodes[node].word;
}

int NameMatcher::step(int node, char16_t c) const
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
    QQueue<int> queue;
    for (const int child : std::as_const(m_nodes[0].next))
        queue.enqueue(child);
    while (!queue.isEmpty()) {
        const int node = queue.dequeue();
        const QHash<char16_t, int> children = m_nodes[node].next;
        for (auto child = children.constBegin(); child != children.constEnd(); ++child) {
            const int fail = step(m_nodes[node].fail, child.key());
            m_nodes[*child].fail = fail == *child ? 0 : fail;
            queue.enqueue(*child);
        }
        const int fail = m_nodes[node].fail;
        m_nodes[node].outer = m_nodes[fail].word >= 0 ? fail : m_nodes[fail].outer;
    }
}

QList<NameMatcher::Hit> NameMatcher::find(QStringView text) const
{
    QList<Hit> hits;
    int node = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        node = step(node, text[i].unicode());
        for (int end = m_nodes[node].word >= 0 ? node : m_nodes[node].outer; end >= 0; end = m_nodes[end].outer)
            hits << Hit { i + 1 - m_nodes[end].depth, m_nodes[end].depth, m_nodes[end].word };
    }
    return hits;
}

} // namespace kerbscope
