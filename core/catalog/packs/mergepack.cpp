// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/packs/mergepack.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

/// Marks as written what the checks ask for and a compiled row no longer tells apart.
Places writtenBefore(std::initializer_list<const char *> keys)
{
    Places places;
    for (const char *key : keys)
        places.parts.insert(QString::fromLatin1(key), {});
    return places;
}

/// Takes over what a row of a pack writes.
class RowMerger {
public:
    RowMerger(Places &into, const Places &from)
        : m_written(from)
    {
        // Parts of what is replaced must not stay beside the new ones.
        for (auto part = into.parts.begin(); part != into.parts.end();) {
            const QString key = part.key().section(u'/', 0, 0);
            part = part.key().contains(u'/') && from.has(key) ? into.parts.erase(part) : std::next(part);
        }
        into.parts.insert(from.parts);
        into.self = from.self;
    }

    template <typename T> void take(const char *key, T &into, const T &from) const
    {
        if (m_written.has(QString::fromLatin1(key)))
            into = from;
    }

    /// What the pack writes comes first, so that places by number stay right.
    template <typename T> static void add(QList<T> &into, const QList<T> &from)
    {
        QList<T> all = from;
        for (const T &one : std::as_const(into)) {
            if (!all.contains(one))
                all << one;
        }
        into = all;
    }

private:
    const Places &m_written;
};

void mergeRow(const FamilyDraft &from, FamilyDraft &into)
{
    const RowMerger merger(into.places, from.places);
    merger.take("title", into.family.title, from.family.title);
    merger.take("seen", into.family.seen, from.family.seen);
    merger.take("rank", into.family.rank, from.family.rank);
    merger.take("product", into.family.product, from.family.product);
    merger.take("fullText", into.family.fullText, from.family.fullText);
    RowMerger::add(into.family.words, from.family.words);
    into.family.pack = from.family.pack;
}

void mergeRow(const CodeDraft &from, CodeDraft &into)
{
    const RowMerger merger(into.places, from.places);
    CodeEntry &entry = into.entry;
    merger.take("message", entry.message, from.entry.message);
    merger.take("title", entry.title, from.entry.title);
    merger.take("meaning", entry.meaning, from.entry.meaning);
    merger.take("when", entry.when, from.entry.when);
    merger.take("causes", entry.causes, from.entry.causes);
    merger.take("actions", entry.actions, from.entry.actions);
    merger.take("verify", entry.verify, from.entry.verify);
    merger.take("kind", entry.kind, from.entry.kind);
    merger.take("seen", entry.seen, from.entry.seen);
    merger.take("standing", entry.standing, from.entry.standing);
    merger.take("conflict", entry.conflict, from.entry.conflict);
    merger.take("raisedBy", entry.raisedBy, from.entry.raisedBy);
    merger.take("occurrences", entry.occurrences, from.entry.occurrences);
    merger.take("bits", entry.bits, from.entry.bits);
    RowMerger::add(entry.symbols, from.entry.symbols);
    RowMerger::add(entry.aliases, from.entry.aliases);
    RowMerger::add(entry.numbers, from.entry.numbers);
    RowMerger::add(entry.seeAlso, from.entry.seeAlso);
    RowMerger::add(entry.sources, from.entry.sources);
    entry.pack = from.entry.pack;
}

void mergeRow(const FindingDraft &from, FindingDraft &into)
{
    const RowMerger merger(into.places, from.places);
    FindingInfo &finding = into.finding;
    merger.take("title", finding.title, from.finding.title);
    merger.take("kind", finding.many, from.finding.many);
    merger.take("group", finding.group, from.finding.group);
    merger.take("values", finding.values, from.finding.values);
    merger.take("question", finding.question, from.finding.question);
    merger.take("why", finding.why, from.finding.why);
    merger.take("how", finding.how, from.finding.how);
    merger.take("seconds", finding.seconds, from.finding.seconds);
    merger.take("check", finding.check, from.finding.check);
    merger.take("needs", finding.needs, from.finding.needs);
    merger.take("after", finding.after, from.finding.after);
    merger.take("from", finding.readFrom, from.finding.readFrom);
    finding.pack = from.finding.pack;
}

void mergeRow(const CauseDraft &from, CauseDraft &into)
{
    const RowMerger merger(into.places, from.places);
    CauseInfo &cause = into.cause;
    merger.take("title", cause.title, from.cause.title);
    merger.take("summary", cause.summary, from.cause.summary);
    merger.take("owner", cause.owner, from.cause.owner);
    merger.take("prior", cause.prior, from.cause.prior);
    merger.take("evidence", cause.evidence, from.cause.evidence);
    merger.take("remedy", cause.remedy, from.cause.remedy);
    merger.take("verify", cause.verify, from.cause.verify);
    merger.take("say", cause.say, from.cause.say);
    merger.take("escalate", cause.escalate, from.cause.escalate);
    RowMerger::add(cause.codes, from.cause.codes);
    RowMerger::add(cause.sources, from.cause.sources);
    cause.pack = from.cause.pack;
}

void mergeRow(const SourceDraft &from, SourceDraft &into) { into = from; }

/// Changes rows of the same id, adds the others.
template <typename Row, typename IdOf> int mergeRows(const QList<Row> &from, QList<Row> &into, IdOf idOf)
{
    QHash<QString, qsizetype> known;
    known.reserve(into.size());
    for (qsizetype i = 0; i < into.size(); ++i)
        known.insert(idOf(into[i]), i);
    int changed = 0;
    for (const Row &row : from) {
        const qsizetype at = known.value(idOf(row), -1);
        if (at < 0) {
            into << row;
        } else {
            mergeRow(row, into[at]);
            ++changed;
        }
    }
    return changed;
}

/// The proxies' realms of the company count as those of any proxy cloud.
void addProxyRealms(const PackDraft &pack, KnowledgeDraft &into)
{
    QSet<QString> known;
    for (const ProxyRealmDraft &row : std::as_const(into.proxyRealms))
        known << row.realm;
    QList<ProxyRealmDraft> rows = pack.knowledge.proxyRealms;
    for (const CompanyRealm &realm : pack.info.realms) {
        if (realm.ofProxy)
            rows << ProxyRealmDraft { realm.realm, { sourceOfPack(pack.info.id) }, {} };
    }
    for (const ProxyRealmDraft &row : rows) {
        if (!known.contains(row.realm))
            into.proxyRealms << row;
        known << row.realm;
    }
}

} // namespace

KnowledgeDraft draftOf(const CatalogReader &reader)
{
    KnowledgeDraft draft;
    for (const SourceRef &source : reader.sourceList())
        draft.sources << SourceDraft { source, {} };
    for (const Family &family : reader.families())
        draft.families << FamilyDraft { family, writtenBefore({ "rank" }) };
    const QList<CodeEntry> entries = reader.entries();
    draft.codes.reserve(entries.size());
    const Places ofCode = writtenBefore({ "kind" });
    for (const CodeEntry &entry : entries)
        draft.codes << CodeDraft { false, entry, ofCode };
    const KnowledgeBase knowledge = reader.knowledge();
    for (const FindingInfo &finding : knowledge.findings) {
        Places places = writtenBefore({ "kind" });
        for (qsizetype i = 0; i < finding.values.size(); ++i)
            places.parts.insert(QStringLiteral("values/%1/base").arg(i), {});
        draft.findings << FindingDraft { finding, places };
    }
    const Places ofCause = writtenBefore({ "owner", "prior" });
    for (const CauseInfo &cause : knowledge.causes)
        draft.causes << CauseDraft { cause, ofCause };
    for (const QStringList &words : reader.synonyms())
        draft.synonyms << SynonymDraft { words, {} };
    for (const QString &realm : knowledge.proxyRealms)
        draft.proxyRealms << ProxyRealmDraft { realm, { draft.sources.first().source.id }, {} };
    return draft;
}

int mergePack(const PackDraft &pack, KnowledgeDraft &into)
{
    mergeRows(pack.knowledge.sources, into.sources, [](const SourceDraft &row) { return row.source.id; });
    const int changed = mergeRows(pack.knowledge.families, into.families, [](const FamilyDraft &row) { return row.family.id; })
        + mergeRows(pack.knowledge.codes, into.codes, [](const CodeDraft &row) { return row.entry.id; })
        + mergeRows(pack.knowledge.findings, into.findings, [](const FindingDraft &row) { return row.finding.id; })
        + mergeRows(pack.knowledge.causes, into.causes, [](const CauseDraft &row) { return row.cause.id; });
    into.synonyms += pack.knowledge.synonyms;
    addProxyRealms(pack, into);
    return changed;
}

} // namespace kerbscope
