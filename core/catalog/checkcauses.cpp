// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/checkknowledge.h"

#include <algorithm>

namespace kerbscope {

namespace {

const QString &unknownCause()
{
    static const QString id = QStringLiteral("unknown");
    return id;
}

bool supports(Strength strength)
{
    return strength == Strength::Always || strength == Strength::Usually || strength == Strength::Sometimes;
}

void checkEvidence(const CauseDraft &row, const KnowledgeIndex &index, Problems &problems)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < row.cause.evidence.size(); ++i) {
        const EvidenceRow &evidence = row.cause.evidence[i];
        const QString path = QStringLiteral("evidence/%1").arg(i);
        const FindingDraft *finding = index.finding(evidence.finding);
        if (finding == nullptr) {
            problems.add(QStringLiteral("there is no finding '%1'").arg(evidence.finding),
                row.places.of(path + QStringLiteral("/finding")),
                index.suggestion(evidence.finding, index.findingIds()));
            continue;
        }
        if (finding->finding.value(evidence.value) == nullptr)
            problems.add(QStringLiteral("%1 has no value '%2'").arg(evidence.finding, evidence.value),
                row.places.of(path + QStringLiteral("/value")));
        const QString key = evidence.finding + u'=' + evidence.value;
        if (seen.contains(key))
            problems.add(QStringLiteral("%1 has evidence for %2 twice").arg(row.cause.id, key), row.places.of(path));
        seen.insert(key);
    }
}

/// A cause is reachable when something that speaks for it can be asked, be checked or be read out of evidence.
void checkReach(const CauseDraft &row, const KnowledgeIndex &index, Problems &problems)
{
    bool positive = false;
    for (const EvidenceRow &evidence : row.cause.evidence) {
        const FindingDraft *finding = index.finding(evidence.finding);
        if (!supports(evidence.strength) || finding == nullptr)
            continue;
        positive = true;
        if (!finding->finding.question.isEmpty() || !finding->finding.check.isEmpty() || !finding->finding.readFrom.isEmpty())
            return;
    }
    problems.add(positive
            ? QStringLiteral("the evidence for %1 can neither be asked nor checked nor read (question, check, from)")
                  .arg(row.cause.id)
            : QStringLiteral("nothing speaks for %1, so it can never be reached").arg(row.cause.id),
        row.places.of(QStringLiteral("evidence")));
}

QStringList missingTexts(const CauseDraft &row)
{
    const CauseInfo &cause = row.cause;
    QStringList missing;
    if (cause.title.isEmpty())
        missing << QStringLiteral("title");
    if (cause.summary.isEmpty())
        missing << QStringLiteral("summary");
    if (!row.places.has(QStringLiteral("owner")))
        missing << QStringLiteral("owner");
    if (cause.remedy.isEmpty())
        missing << QStringLiteral("remedy");
    if (cause.say.isEmpty())
        missing << QStringLiteral("say");
    if (cause.escalate.isEmpty())
        missing << QStringLiteral("escalate");
    if (cause.verify.isEmpty() && cause.id != unknownCause())
        missing << QStringLiteral("verify");
    return missing;
}

} // namespace

void checkCauses(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems)
{
    for (const CauseDraft &row : draft.causes) {
        const CauseInfo &cause = row.cause;
        const QStringList missing = missingTexts(row);
        if (!missing.isEmpty())
            problems.add(
                QStringLiteral("%1 lacks %2").arg(cause.id, missing.join(QStringLiteral(", "))), row.places.self);
        if (!row.places.has(QStringLiteral("prior")) && cause.id != unknownCause())
            problems.add(QStringLiteral("%1 does not say how common it is ('prior')").arg(cause.id), row.places.self);
        if (cause.title.endsWith(u'.'))
            problems.add(QStringLiteral("a title ends without a full stop"), row.places.of(QStringLiteral("title")));
        if (cause.sources.isEmpty() && cause.id != unknownCause())
            problems.add(QStringLiteral("%1 has no source").arg(cause.id), row.places.self);
        for (qsizetype i = 0; i < cause.sources.size(); ++i)
            checkSource(cause.sources[i], row.places.of(QStringLiteral("source/%1").arg(i)), index, problems);
        for (qsizetype i = 0; i < cause.codes.size(); ++i) {
            if (!index.hasCode(cause.codes[i]))
                problems.add(QStringLiteral("there is no code '%1'").arg(cause.codes[i]),
                    row.places.of(QStringLiteral("codes/%1").arg(i)),
                    index.suggestion(cause.codes[i], index.codeIds()));
        }
        checkEvidence(row, index, problems);
        if (cause.id != unknownCause())
            checkReach(row, index, problems);
    }
}

} // namespace kerbscope
