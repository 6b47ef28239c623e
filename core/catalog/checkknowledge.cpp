// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/checkknowledge.h"

#include "core/catalog/spelling.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Complains about the second row of an id and about an empty one; true when the row may stand.
bool claim(
    QHash<QString, Place> &claimed, const QString &what, const QString &id, const Place &where, Problems &problems)
{
    if (id.isEmpty()) {
        problems.add(QStringLiteral("the %1 has no id").arg(what), where);
        return false;
    }
    const auto first = claimed.constFind(id);
    if (first != claimed.constEnd()) {
        problems.add(
            QStringLiteral("the %1 '%2' is here a second time; the first is in %3").arg(what, id, first->toString()),
            where);
        return false;
    }
    claimed.insert(id, where);
    return true;
}

} // namespace

KnowledgeIndex::KnowledgeIndex(const KnowledgeDraft &draft, Problems &problems)
{
    QHash<QString, Place> sources;
    for (const SourceDraft &row : draft.sources) {
        if (claim(sources, QStringLiteral("source"), row.source.id, row.places.of(QStringLiteral("id")), problems))
            m_sources.insert(row.source.id, &row.source);
    }
    QHash<QString, Place> families;
    for (const FamilyDraft &row : draft.families) {
        if (claim(families, QStringLiteral("family"), row.family.id, row.places.of(QStringLiteral("id")), problems))
            m_families.insert(row.family.id, &row);
    }
    QHash<QString, Place> codes;
    for (const CodeDraft &row : draft.codes) {
        if (row.entry.code.isEmpty())
            problems.add(QStringLiteral("the row has no code"), row.places.self);
        else if (claim(codes, QStringLiteral("code"), row.entry.id, row.places.of(QStringLiteral("code")), problems))
            m_codes.insert(row.entry.id);
    }
    QHash<QString, Place> findings;
    for (const FindingDraft &row : draft.findings) {
        if (claim(findings, QStringLiteral("finding"), row.finding.id, row.places.of(QStringLiteral("id")), problems))
            m_findings.insert(row.finding.id, &row);
    }
    QHash<QString, Place> causes;
    for (const CauseDraft &row : draft.causes) {
        if (claim(causes, QStringLiteral("cause"), row.cause.id, row.places.of(QStringLiteral("id")), problems))
            m_causes.insert(row.cause.id);
    }
}

QString KnowledgeIndex::suggestion(const QString &wrong, const QStringList &known) const
{
    QString best;
    int bestDistance = static_cast<int>(wrong.size()) / 3 + 1;
    for (const QString &candidate : known) {
        const int distance = editDistance(wrong, candidate, bestDistance);
        if (distance < bestDistance || (distance == bestDistance && !best.isEmpty() && candidate < best)) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best.isEmpty() ? QString() : QStringLiteral("Is '%1' meant?").arg(best);
}

void checkSource(const QString &reference, const Place &where, const KnowledgeIndex &index, Problems &problems)
{
    const QString id = reference.section(u'#', 0, 0);
    if (!id.isEmpty() && index.source(id) == nullptr)
        problems.add(QStringLiteral("there is no source '%1' in sources").arg(id), where,
            index.suggestion(id, index.sourceIds()));
}

void checkKnowledge(const KnowledgeDraft &draft, Problems &problems)
{
    const KnowledgeIndex index(draft, problems);
    for (const SourceDraft &row : draft.sources) {
        if (row.source.title.isEmpty())
            problems.add(QStringLiteral("the source '%1' has no title").arg(row.source.id), row.places.self);
    }
    for (const FamilyDraft &row : draft.families) {
        if (row.family.title.isEmpty() || row.family.seen.isEmpty())
            problems.add(QStringLiteral("the family '%1' needs title and seen").arg(row.family.id), row.places.self);
        if (row.family.id.contains(u':') || row.family.id.contains(u' '))
            problems.add(QStringLiteral("the family's id '%1' must hold no colon and no space").arg(row.family.id),
                row.places.self);
        if (!row.places.has(QStringLiteral("rank")))
            problems.add(QStringLiteral("the family '%1' has no rank").arg(row.family.id), row.places.self);
    }
    for (const SynonymDraft &row : draft.synonyms) {
        if (row.words.size() < 2)
            problems.add(QStringLiteral("a row of synonyms needs at least two words"), row.places.self);
    }
    for (const ProxyRealmDraft &row : draft.proxyRealms) {
        if (row.realm.isEmpty() || row.realm != row.realm.toUpper())
            problems.add(
                QStringLiteral("the proxy realm '%1' must be written in capitals").arg(row.realm), row.places.self);
        if (row.sources.isEmpty())
            problems.add(QStringLiteral("the proxy realm '%1' has no source").arg(row.realm), row.places.self);
        for (qsizetype i = 0; i < row.sources.size(); ++i)
            checkSource(row.sources[i], row.places.of(QStringLiteral("source/%1").arg(i)), index, problems);
    }
    checkCodes(draft, index, problems);
    checkFindings(draft, index, problems);
    checkCauses(draft, index, problems);
}

} // namespace kerbscope
