// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/mergecases.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool isAnswer(const Imported &item) { return item.evidence.kind == EvidenceKind::Answer && !item.findings.isEmpty(); }

const Imported *answerTo(const Case &asked, const QString &finding)
{
    const auto found = std::ranges::find_if(asked.items,
        [&](const Imported &item) { return isAnswer(item) && item.findings.first().id == finding; });
    return found != asked.items.end() ? &*found : nullptr;
}

void takeMissing(QStringList &target, const QStringList &others)
{
    for (const QString &one : others) {
        if (!target.contains(one))
            target << one;
    }
}

bool hasLine(const QString &notes, const QString &line) { return notes.split(u'\n').contains(line); }

} // namespace

int mergeInto(Case &target, const Case &other, Instant now)
{
    const Case before = target;
    int taken = 0;
    QStringList lines;
    for (const Imported &item : other.items) {
        const Imported *mine = isAnswer(item) ? answerTo(target, item.findings.first().id) : nullptr;
        if (mine) {
            const Finding &answer = item.findings.first();
            const QString line = QStringLiteral("%1 = %2 (other case)").arg(answer.id, answer.value);
            if (mine->findings.first().value != answer.value && !hasLine(target.notes, line))
                lines << line;
            continue;
        }
        const qsizetype count = target.items.size();
        const QString id = addEvidence(target, item, now);
        if (target.items.size() > count)
            ++taken;
        else if (target.item(id)->evidence.note.isEmpty())
            setNote(target, id, item.evidence.note, now);
    }
    takeMissing(target.tags, other.tags);
    for (const QString &finding : other.declined) {
        if (!target.declined.contains(finding) && !answerTo(target, finding))
            target.declined << finding;
    }
    takeMissing(target.refused, other.refused);
    if (!other.notes.isEmpty() && !target.notes.contains(other.notes))
        lines.prepend(other.notes);
    if (!lines.isEmpty())
        target.notes = target.notes.isEmpty() ? lines.join(u'\n') : target.notes + u'\n' + lines.join(u'\n');
    target.createdAt = std::min(target.createdAt, other.createdAt);
    target.changedAt = before.changedAt;
    if (target != before)
        target.changedAt = now;
    return taken;
}

} // namespace kerbscope
