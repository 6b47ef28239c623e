// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/checkknowledge.h"

namespace kerbscope {

namespace {

/// What a row of a family with full texts lacks.
QStringList missingTexts(const CodeDraft &row)
{
    const CodeEntry &entry = row.entry;
    QStringList missing;
    if (entry.title.isEmpty())
        missing << QStringLiteral("title");
    if (entry.meaning.isEmpty())
        missing << QStringLiteral("meaning");
    if (entry.when.isEmpty())
        missing << QStringLiteral("when");
    if (entry.causes.isEmpty())
        missing << QStringLiteral("causes");
    if (entry.actions.isEmpty())
        missing << QStringLiteral("actions");
    if (entry.verify.isEmpty())
        missing << QStringLiteral("verify");
    if (!row.places.has(QStringLiteral("kind")))
        missing << QStringLiteral("kind");
    return missing;
}

void checkTexts(const CodeDraft &row, bool full, Problems &problems)
{
    const CodeEntry &entry = row.entry;
    if (full) {
        const QStringList missing = missingTexts(row);
        if (!missing.isEmpty())
            problems.add(QStringLiteral("%1 lacks %2, which every row of its family has")
                             .arg(entry.id, missing.join(QStringLiteral(", "))),
                row.places.self);
        return;
    }
    if (entry.symbols.isEmpty() && entry.message.isEmpty() && entry.title.isEmpty())
        problems.add(QStringLiteral("%1 lacks a symbol, a message or a title").arg(entry.id), row.places.self);
    if (entry.raisedBy.isEmpty() && entry.meaning.isEmpty())
        problems.add(
            QStringLiteral("%1 says neither what it means ('meaning') nor what raises it ('raisedBy')").arg(entry.id),
            row.places.self);
}

void checkReferences(const CodeDraft &row, const KnowledgeIndex &index, bool hasCauses, Problems &problems)
{
    const CodeEntry &entry = row.entry;
    for (qsizetype i = 0; i < entry.seeAlso.size(); ++i) {
        const Place where = row.places.of(QStringLiteral("seeAlso/%1").arg(i));
        if (entry.seeAlso[i] == entry.id)
            problems.add(QStringLiteral("%1 refers to itself").arg(entry.id), where);
        else if (!index.hasCode(entry.seeAlso[i]))
            problems.add(QStringLiteral("there is no code '%1'").arg(entry.seeAlso[i]), where,
                index.suggestion(entry.seeAlso[i], index.codeIds()));
        else if (entry.seeAlso.indexOf(entry.seeAlso[i]) != i)
            problems.add(QStringLiteral("'%1' is here twice").arg(entry.seeAlso[i]), where);
    }
    for (qsizetype i = 0; i < entry.occurrences.size(); ++i) {
        const Occurrence &occurrence = entry.occurrences[i];
        const Place where = row.places.of(QStringLiteral("occurrences/%1").arg(i));
        if (occurrence.title.isEmpty() || occurrence.when.isEmpty() || occurrence.remedy.isEmpty())
            problems.add(QStringLiteral("an occurrence needs title, when and remedy"), where);
        if (hasCauses && !occurrence.cause.isEmpty() && !index.hasCause(occurrence.cause))
            problems.add(QStringLiteral("there is no cause '%1'").arg(occurrence.cause),
                row.places.of(QStringLiteral("occurrences/%1/cause").arg(i)),
                index.suggestion(occurrence.cause, index.causeIds()));
    }
    for (qsizetype i = 0; i < entry.sources.size(); ++i)
        checkSource(entry.sources[i].id, row.places.of(QStringLiteral("source/%1").arg(i)), index, problems);
}

} // namespace

void checkCodes(const KnowledgeDraft &draft, const KnowledgeIndex &index, Problems &problems)
{
    for (const CodeDraft &row : draft.codes) {
        const CodeEntry &entry = row.entry;
        const FamilyDraft *family = index.family(entry.family);
        if (family == nullptr)
            problems.add(entry.family.isEmpty() ? QStringLiteral("the row belongs to no family")
                                                : QStringLiteral("there is no family '%1'").arg(entry.family),
                row.places.of(QStringLiteral("family")));
        if (entry.sources.isEmpty())
            problems.add(QStringLiteral("%1 has no source").arg(entry.id), row.places.self);
        if (entry.title.endsWith(u'.'))
            problems.add(QStringLiteral("a title ends without a full stop"), row.places.of(QStringLiteral("title")));
        checkTexts(row, family != nullptr && family->family.fullText, problems);
        checkReferences(row, index, !draft.causes.isEmpty(), problems);
    }
}

} // namespace kerbscope
