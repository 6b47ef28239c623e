// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/readquery.h"

#include "core/catalog/lookupwords.h"

#include <algorithm>
#include <cstdlib>

namespace kerbscope {

namespace {

constexpr int longestContext = 5;
constexpr int reach = 4; ///< tokens between a context word and the number it speaks of

QList<ContextHit> contextsOf(const QList<QueryToken> &tokens, const LookupIndex &index)
{
    QList<ContextHit> hits;
    for (int i = 0; i < tokens.size();) {
        int taken = 0;
        for (int length = std::min<int>(longestContext, static_cast<int>(tokens.size()) - i); length > 0 && taken == 0;
             --length) {
            QString squash;
            for (int j = i; j < i + length; ++j)
                squash += tokens[j].squash;
            const QStringList families = index.familiesOfContext(squash);
            if (!families.isEmpty()) {
                hits << ContextHit { families, i, i + length - 1 };
                taken = length;
            }
        }
        i += std::max(1, taken);
    }
    return hits;
}

/// The number a context speaks of: the nearest one, and of two equally near ones the one that follows; -1 for none.
int numberBeside(const ContextHit &hit, const QList<QueryToken> &tokens)
{
    for (int distance = 1; distance <= reach; ++distance) {
        const int after = hit.last + distance;
        if (after < tokens.size() && tokens[after].number)
            return after;
        const int before = hit.first - distance;
        if (before >= 0 && tokens[before].number)
            return before;
    }
    return -1;
}

/// Whether a family's "seen" names an event number.
bool seenIn(const Family &family, const QString &eventNumber) { return wordsOf(family.seen).contains(eventNumber); }

bool isEventNumber(const QueryToken &token, const LookupIndex &index)
{
    if (!token.number || token.number->hexadecimal)
        return false;
    return std::ranges::any_of(index.rowsOfNumber(token.number->value),
        [&](int row) { return index.row(row).summary.family == QLatin1String("event"); });
}

/// Not the parts of a date or time that stands beside the event number.
bool mayBeSeenInEvent(const ReadQuery &query, int token)
{
    constexpr int shortQuery = 4;
    const auto &number = query.tokens[token].number;
    return number
        && (number->hexadecimal || number->value < 0 || !query.families[token].isEmpty()
            || query.tokens.size() <= shortQuery);
}

void pointFromEvents(ReadQuery &query, const LookupIndex &index)
{
    for (int i = 0; i < query.tokens.size(); ++i) {
        const QueryToken &token = query.tokens[i];
        const bool saidToBe = query.pointsTo(i, QStringLiteral("event"));
        if (!isEventNumber(token, index) || (!saidToBe && token.number->digits < 4))
            continue;
        for (const Family &family : index.families()) {
            if (!seenIn(family, QString::number(token.number->value)))
                continue;
            for (int j = 0; j < query.tokens.size(); ++j) {
                if (j == i || !mayBeSeenInEvent(query, j))
                    continue;
                query.events.insert(i);
                if (!query.families[j].contains(family.id))
                    query.families[j] << family.id;
            }
        }
    }
}

} // namespace

bool ReadQuery::isContext(int token) const
{
    return std::ranges::any_of(
        contexts, [token](const ContextHit &hit) { return token >= hit.first && token <= hit.last; });
}

bool ReadQuery::isCode(int token) const
{
    static const QSet<QString> units { QStringLiteral("second"), QStringLiteral("seconds"), QStringLiteral("sec"),
        QStringLiteral("minute"), QStringLiteral("minutes"), QStringLiteral("min"), QStringLiteral("hour"),
        QStringLiteral("hours"), QStringLiteral("day"), QStringLiteral("days"), QStringLiteral("week"),
        QStringLiteral("weeks"), QStringLiteral("month"), QStringLiteral("months"), QStringLiteral("times"),
        QStringLiteral("users"), QStringLiteral("people"), QStringLiteral("pcs"), QStringLiteral("computers"),
        QStringLiteral("am"), QStringLiteral("pm"), QStringLiteral("bytes"), QStringLiteral("groups"),
        QStringLiteral("percent") };
    static const QSet<QString> countedThings { QStringLiteral("kvno"), QStringLiteral("vno"), QStringLiteral("version"),
        QStringLiteral("port"), QStringLiteral("line"), QStringLiteral("frame"), QStringLiteral("pid"), QStringLiteral("attempt") };
    if (!tokens[token].number)
        return false;
    if (token > 0 && !tokens[token].number->hexadecimal) {
        const QString &before = tokens[token - 1].squash;
        // "Kerberos 5 library": the protocol's version.
        const bool protocol = before == QLatin1String("kerberos") && tokens[token].number->value == 5 && token + 1 < tokens.size();
        if (protocol || countedThings.contains(before))
            return false;
    }
    return tokens[token].number->hexadecimal || token + 1 >= tokens.size() || !units.contains(tokens[token + 1].squash);
}

ReadQuery readQuery(const QString &text, const LookupIndex &index)
{
    ReadQuery query;
    query.text = text;
    query.squash = squashedName(text);
    query.tokens = queryTokens(text);
    query.contexts = contextsOf(query.tokens, index);
    query.families.resize(query.tokens.size());
    for (const ContextHit &hit : query.contexts) {
        const int number = numberBeside(hit, query.tokens);
        if (number >= 0) {
            query.families[number] << hit.families;
            if (query.tokens[hit.first].squash.startsWith(QLatin1String("sub")))
                query.details.insert(number);
        }
        query.wideFamilies << hit.families;
    }
    pointFromEvents(query, index);
    return query;
}

} // namespace kerbscope
