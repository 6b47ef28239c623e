// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/case.h"

#include <QUuid>

#include <algorithm>
#include <tuple>

namespace kerbscope {

namespace {

bool isAnswerTo(const Imported &item, const QString &findingId)
{
    return item.evidence.kind == EvidenceKind::Answer && !item.findings.isEmpty()
        && item.findings.first().id == findingId;
}

/// What a capture or a trace did not see may have been elsewhere or before: whatever saw it is to be believed instead.
bool isUnseen(const Finding &finding)
{
    const auto says = [&](const char *id, const char *value) { return finding.id == QLatin1String(id) && finding.value == QLatin1String(value); };
    return says("capture.kdc", "not-asked") || says("capture.proxy-kdc", "not-asked") || says("capture.proxy-tgt-query", "never")
        || says("capture.ticket-query", "none");
}

/// Did a later statement on the same step say that nothing went wrong there?
bool isOverruled(const QList<Finding> &findings, qsizetype place)
{
    const Finding &finding = findings[place];
    const bool isStep = finding.id == QLatin1String("as.error") || (finding.id.startsWith(QLatin1String("tgs.")) && finding.id.endsWith(QLatin1String(".error")));
    if (!isStep || finding.value == QLatin1String("none"))
        return false;
    const auto last = std::find_if(findings.crbegin(), findings.crend(), [&](const Finding &other) { return other.id == finding.id; });
    return last->value == QLatin1String("none") && last->evidence != finding.evidence;
}

/// The code of a step that was overruled goes with it: it was overcome, as the more direct evidence shows.
QList<Finding> withoutOverruledCodes(QList<Finding> findings)
{
    QList<Finding> gone;
    for (qsizetype place = 0; place < findings.size(); ++place) {
        if (isOverruled(findings, place))
            gone << Finding { QStringLiteral("code.krb"), findings[place].value, findings[place].evidence, {} };
    }
    findings.removeIf([&](const Finding &finding) {
        return std::ranges::any_of(gone, [&](const Finding &code) {
            return code.id == finding.id && code.value == finding.value && code.evidence == finding.evidence;
        });
    });
    return findings;
}

} // namespace

QString toString(CaseState state)
{
    switch (state) {
    case CaseState::Open:
        return QStringLiteral("open");
    case CaseState::Solved:
        return QStringLiteral("solved");
    case CaseState::Escalated:
        return QStringLiteral("escalated");
    case CaseState::Waiting:
        return QStringLiteral("waiting");
    }
    return {};
}

std::optional<CaseState> caseStateFromString(QStringView name)
{
    for (const CaseState state : { CaseState::Open, CaseState::Solved, CaseState::Escalated, CaseState::Waiting }) {
        if (toString(state) == name)
            return state;
    }
    return std::nullopt;
}

QList<Finding> Case::findings() const
{
    struct Statement {
        Finding finding;
        qsizetype round; ///< grows with each answer: what comes after an answer is newer than it
        int directness;
    };
    QList<Statement> statements;
    qsizetype round = 0;
    for (const Imported &item : items) {
        const bool spoken = item.evidence.kind == EvidenceKind::Answer || item.evidence.kind == EvidenceKind::Probe;
        round += spoken ? 1 : 0;
        for (const Finding &finding : item.findings)
            statements << Statement { finding, round, isUnseen(finding) ? 0 : directness(item.evidence.kind, finding.id) };
        round += spoken ? 1 : 0;
    }
    std::ranges::stable_sort(statements, [](const Statement &a, const Statement &b) {
        return std::tie(a.round, a.directness) < std::tie(b.round, b.directness);
    });
    QList<Finding> all;
    for (const Statement &statement : std::as_const(statements))
        all << statement.finding;
    return withoutOverruledCodes(all);
}

const Imported *Case::item(const QString &evidenceId) const
{
    const auto found =
        std::ranges::find_if(items, [&](const Imported &item) { return item.evidence.id == evidenceId; });
    return found != items.end() ? &*found : nullptr;
}

Case newCase(const QString &title, Instant now)
{
    Case created;
    created.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    created.title = title;
    created.createdAt = now;
    created.changedAt = now;
    return created;
}

QString addEvidence(Case &target, Imported part, Instant now)
{
    if (part.evidence.kind != EvidenceKind::Answer) {
        const auto twin = std::ranges::find_if(target.items, [&](const Imported &item) {
            return item.evidence.kind == part.evidence.kind && item.evidence.sha256 == part.evidence.sha256
                && item.evidence.source == part.evidence.source && item.findings.size() == part.findings.size();
        });
        if (twin != target.items.end())
            return twin->evidence.id;
    }
    part.evidence.id = QStringLiteral("e%1").arg(target.nextEvidenceNumber++);
    for (Finding &finding : part.findings)
        finding.evidence = part.evidence.id;
    QString id = part.evidence.id;
    target.items << std::move(part);
    target.changedAt = now;
    return id;
}

void withdrawAnswer(Case &target, const QString &findingId, Instant now)
{
    target.items.removeIf([&](const Imported &item) { return isAnswerTo(item, findingId); });
    target.declined.removeAll(findingId);
    target.changedAt = now;
}

void decline(Case &target, const QString &findingId, Instant now)
{
    withdrawAnswer(target, findingId, now);
    target.declined << findingId;
}

namespace {

Imported *itemOf(Case &target, const QString &evidenceId)
{
    const auto found = std::ranges::find_if(target.items, [&](const Imported &item) { return item.evidence.id == evidenceId; });
    return found != target.items.end() ? &*found : nullptr;
}

} // namespace

void setNote(Case &target, const QString &evidenceId, const QString &note, Instant now)
{
    Imported *item = itemOf(target, evidenceId);
    if (!item || item->evidence.note == note)
        return;
    item->evidence.note = note;
    target.changedAt = now;
}

QStringList replaceEvidence(Case &target, const QString &evidenceId, QList<Imported> parts, Instant now)
{
    Imported *item = itemOf(target, evidenceId);
    if (!item || parts.isEmpty())
        return {};
    Imported first = parts.takeFirst();
    first.evidence.id = evidenceId;
    first.evidence.note = item->evidence.note;
    for (Finding &finding : first.findings)
        finding.evidence = evidenceId;
    *item = std::move(first);
    target.changedAt = now;
    QStringList ids { evidenceId };
    for (Imported &part : parts)
        ids << addEvidence(target, std::move(part), now);
    return ids;
}

void setRefused(Case &target, const QString &causeId, bool refused, Instant now)
{
    if (target.refused.contains(causeId) == refused)
        return;
    if (refused)
        target.refused << causeId;
    else
        target.refused.removeAll(causeId);
    target.changedAt = now;
}

void removeEvidence(Case &target, const QString &evidenceId, Instant now)
{
    target.items.removeIf([&](const Imported &item) { return item.evidence.id == evidenceId; });
    target.changedAt = now;
}

} // namespace kerbscope
