// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupengine.h"

#include "core/base/limits.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr double inContext = 80.0; ///< the query names the family
constexpr double inProduct = 400.0; ///< by the name of the product that prints its codes
constexpr double onlyWhere = 0.55; ///< an event number beside another number only says where that one was seen
constexpr double beside = 0.85; ///< the words beside a number point to another family
constexpr double wellMeant = 600.0; ///< a long number that stands in the row means it, whatever the words say
constexpr double wholeName = 925.0; ///< so does a query that is the row's name
constexpr double tooFarBehind = 0.35; ///< share of the best score below which a row is no answer

QString contextOf(const IndexRow &row, bool ambiguous) { return ambiguous ? row.seen : QString(); }

} // namespace

LookupEngine::LookupEngine(const CatalogConnection &connection, const CatalogReader &reader)
    : m_index(reader.indexRows(), reader.families())
    , m_text(connection, m_index, reader.synonyms())
{
}

QList<LookupHit> LookupEngine::lookup(const QString &text, const LookupOptions &options) const
{
    const ReadQuery query = readQuery(text.left(limits::maxQueryLength), m_index);
    Scoreboard board;
    matchNumbers(query, m_index, board);
    matchNames(query, m_index, board);
    m_text.match(query, board);

    QSet<QString> pointedFamilies;
    for (const QStringList &families : query.families)
        pointedFamilies.unite(QSet<QString>(families.cbegin(), families.cend()));
    QSet<int> eventRows;
    for (const int token : query.events) {
        for (const int row : m_index.rowsOfNumber(query.tokens[token].number->value)) {
            if (m_index.row(row).summary.family == QLatin1String("event"))
                eventRows.insert(row);
        }
    }

    struct Ranked {
        int row;
        double score;
    };
    QList<Ranked> ranked;
    int meanings = 0;
    for (auto row = board.rows().cbegin(); row != board.rows().cend(); ++row) {
        const IndexRow &indexRow = m_index.row(row.key());
        if (!options.family.isEmpty() && indexRow.summary.family != options.family)
            continue;
        meanings += row->number > 0.0 ? 1 : 0;
        const bool named = query.wideFamilies.contains(indexRow.summary.family);
        const bool product = named && m_index.families()[indexRow.summary.family].product;
        double score = row->total() + (product ? inProduct : named ? inContext : 0.0);
        if (eventRows.contains(row.key()))
            score *= onlyWhere;
        else if (row->number < wellMeant && row->name < wholeName && !pointedFamilies.isEmpty()
            && !pointedFamilies.contains(indexRow.summary.family))
            score *= beside;
        ranked << Ranked { row.key(), score };
    }
    std::ranges::sort(ranked,
        [](const Ranked &a, const Ranked &b) { return a.score != b.score ? a.score > b.score : a.row < b.row; });

    QList<LookupHit> hits;
    for (const Ranked &candidate : ranked) {
        if (hits.size() >= options.limit || candidate.score < tooFarBehind * ranked.first().score)
            break;
        const IndexRow &row = m_index.row(candidate.row);
        const RowScore &score = board.rows()[candidate.row];
        hits << LookupHit { row.summary, score.matched(), contextOf(row, score.number > 0.0 && meanings > 1),
            candidate.score };
    }
    return hits;
}

} // namespace kerbscope
