// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/expandcauses.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

const QLatin1String anyFault("any-fault");

bool isWrittenOut(const CauseInfo &cause)
{
    return std::ranges::none_of(cause.evidence, [](const EvidenceRow &row) { return row.value == anyFault; });
}

void expandCause(CauseDraft &draft, const QHash<QString, const FindingInfo *> &findings)
{
    QSet<QString> named;
    for (const EvidenceRow &row : std::as_const(draft.cause.evidence))
        named << row.finding + u'=' + row.value;
    QList<EvidenceRow> rows;
    QHash<QString, Place> places;
    const auto take = [&](const EvidenceRow &row, qsizetype from) {
        const QString before = QStringLiteral("evidence/%1").arg(from);
        const QString after = QStringLiteral("evidence/%1").arg(rows.size());
        for (const char *part : { "", "/finding", "/value", "/strength" })
            places.insert(after + QLatin1String(part), draft.places.of(before + QLatin1String(part)));
        rows << row;
    };
    for (qsizetype i = 0; i < draft.cause.evidence.size(); ++i) {
        const EvidenceRow row = draft.cause.evidence[i];
        const FindingInfo *finding = findings.value(row.finding);
        const qsizetype before = rows.size();
        if (row.value == anyFault && finding != nullptr && finding->value(row.value) == nullptr) {
            for (const FindingValueInfo &value : finding->values) {
                if (value.wrong && !named.contains(row.finding + u'=' + value.id))
                    take({ row.finding, value.id, row.strength, row.because }, i);
            }
        }
        if (rows.size() == before)
            take(row, i);
    }
    draft.cause.evidence = rows;
    draft.places.parts.insert(places);
}

} // namespace

void expandCauses(KnowledgeDraft &draft)
{
    QHash<QString, const FindingInfo *> findings;
    for (const FindingDraft &row : std::as_const(draft.findings))
        findings.insert(row.finding.id, &row.finding);
    for (CauseDraft &row : draft.causes) {
        if (!isWrittenOut(row.cause))
            expandCause(row, findings);
    }
}

} // namespace kerbscope
