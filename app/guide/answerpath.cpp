// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/answerpath.h"

#include "app/presentation/words.h"

namespace kerbscope::ui {

namespace {

QString titleOf(const KnowledgeBase &knowledge, const QString &findingId)
{
    const FindingInfo *info = knowledge.finding(findingId);
    return info ? info->title : findingId;
}

QString valueOf(const KnowledgeBase &knowledge, const Finding &finding)
{
    const FindingInfo *info = knowledge.finding(finding.id);
    const FindingValueInfo *value = info ? info->value(finding.value) : nullptr;
    return value ? value->text : finding.value;
}

} // namespace

QList<PathEntry> AnswerPath::of(const Case &shown, const KnowledgeBase &knowledge)
{
    QList<PathEntry> entries;
    for (const Imported &item : shown.items) {
        PathEntry entry;
        entry.evidenceId = item.evidence.id;
        switch (item.evidence.kind) {
        case EvidenceKind::Code:
            entry.kind = PathEntry::Kind::Code;
            entry.icon = Icon::Codes;
            entry.origin = tr("typed");
            break;
        case EvidenceKind::Answer:
            entry.kind = PathEntry::Kind::Answer;
            entry.icon = Icon::Person;
            entry.origin = tr("asked");
            break;
        case EvidenceKind::Probe:
            entry.kind = PathEntry::Kind::Evidence;
            entry.icon = Icon::Check;
            entry.origin = tr("checked");
            break;
        default:
            entry.kind = PathEntry::Kind::Evidence;
            if (item.evidence.source == QLatin1String("this computer")) {
                entry.icon = Icon::Computer;
                entry.origin = tr("read here");
            } else if (item.evidence.source == QLatin1String("pasted")) {
                entry.icon = Icon::Paste;
                entry.origin = tr("pasted");
            } else {
                entry.icon = Icon::Open;
                entry.origin = tr("file");
            }
        }
        if (entry.kind == PathEntry::Kind::Evidence) {
            entry.title = nameOf(item.evidence.kind);
            QStringList lines;
            for (const Finding &finding : item.findings)
                lines << tr("%1: %2").arg(titleOf(knowledge, finding.id), valueOf(knowledge, finding));
            entry.text = lines.isEmpty() ? tr("Nothing was found in it.") : lines.join(u'\n');
        } else if (!item.findings.isEmpty()) {
            const Finding &finding = item.findings.first();
            entry.title = titleOf(knowledge, finding.id);
            entry.text = valueOf(knowledge, finding);
            if (entry.kind == PathEntry::Kind::Answer)
                entry.finding = finding.id;
        }
        entries << entry;
    }
    for (const QString &finding : shown.declined) {
        PathEntry entry;
        entry.kind = PathEntry::Kind::Declined;
        entry.icon = Icon::Question;
        entry.origin = tr("asked");
        entry.title = titleOf(knowledge, finding);
        entry.text = tr("could not be found out");
        entry.finding = finding;
        entries << entry;
    }
    return entries;
}

} // namespace kerbscope::ui
