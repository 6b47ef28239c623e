// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupengine.h"

#include "core/base/limits.h"
#include "core/catalog/innermessage.h"

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

/// How the words around a number, and names of families and products, shift what a row has scored by itself.
class Steering {
public:
    Steering(const ReadQuery &query, const LookupIndex &index)
        : m_query(query)
        , m_index(index)
    {
        for (const QStringList &families : query.families)
            m_pointed.unite(QSet<QString>(families.cbegin(), families.cend()));
        for (const int token : query.events) {
            for (const int row : index.rowsOfNumber(query.tokens[token].number->value)) {
                if (index.row(row).summary.family == QLatin1String("event"))
                    m_onlyWhere.insert(row);
            }
        }
    }

    double score(int row, const RowScore &own) const
    {
        const QString &family = m_index.row(row).summary.family;
        double score = own.total();
        if (m_query.wideFamilies.contains(family))
            score += m_index.families()[family].product ? inProduct : inContext;
        if (m_onlyWhere.contains(row))
            return score * onlyWhere;
        const bool meantAnyway = own.number >= wellMeant || own.name >= wholeName;
        if (!meantAnyway && !m_pointed.isEmpty() && !m_pointed.contains(family))
            return score * beside;
        return score;
    }

private:
    const ReadQuery &m_query;
    const LookupIndex &m_index;
    QSet<QString> m_pointed; ///< families that the words beside numbers name
    QSet<int> m_onlyWhere; ///< rows of event numbers beside another number
};

} // namespace

LookupEngine::LookupEngine(
    const CatalogConnection &connection, const CatalogReader &reader, std::shared_ptr<const LookupIndex> ready)
    : m_shared(ready ? std::move(ready) : std::make_shared<const LookupIndex>(reader.indexRows(), reader.families()))
    , m_index(*m_shared)
    , m_text(connection, m_index, reader.synonyms())
{
}

QList<LookupHit> LookupEngine::lookup(const QString &asked, const LookupOptions &options) const
{
    static const QString link = QStringLiteral("kerbscope:"); // of a code, as the Codes page copies it
    const QString text = asked.trimmed().startsWith(link, Qt::CaseInsensitive) ? asked.trimmed().mid(link.size()) : asked;
    const ReadQuery query = readQuery(text.left(limits::maxQueryLength), m_index);
    Scoreboard board;
    matchNumbers(query, m_index, board);
    matchNames(query, m_index, board);
    m_text.match(query, board);
    // A program's message often comes in a frame of words that are the same for every message.
    if (const QString inner = innerMessage(query.text); !inner.isEmpty())
        matchNames(readQuery(inner, m_index), m_index, board);

    const Steering steering(query, m_index);
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
        ranked << Ranked { row.key(), steering.score(row.key(), *row) };
    }
    std::ranges::sort(ranked,
        [](const Ranked &a, const Ranked &b) { return a.score != b.score ? a.score > b.score : a.row < b.row; });

    QList<LookupHit> hits;
    for (const Ranked &candidate : ranked) {
        if (hits.size() >= options.limit || candidate.score < tooFarBehind * ranked.first().score)
            break;
        const IndexRow &row = m_index.row(candidate.row);
        const RowScore &score = board.rows()[candidate.row];
        const bool ambiguous = score.number > 0.0 && meanings > 1;
        hits << LookupHit { row.summary, score.matched(), ambiguous ? row.seen : QString(), candidate.score };
    }
    return hits;
}

} // namespace kerbscope
