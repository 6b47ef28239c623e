// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/textmatch.h"

#include "core/catalog/lookupwords.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr double best = 560.0; ///< every word in the title or names
constexpr double inMeaning = 0.72; ///< a word that only the meaning has, against one in title or names
constexpr double inDetails = 0.30; ///< a word that only the rest has
constexpr double titleShare = 60.0; ///< added when the title holds little else
constexpr double synonymShare = 0.85;
constexpr double prefixShare = 0.80;
constexpr double misspeltShare = 0.70;
constexpr double rankShare = 0.6;
constexpr double fullRow = 15.0; ///< added to rows with texts of their own
constexpr double everyWord = 110.0; ///< added to rows that have every telling word, wherever
constexpr double numberWeight = 5.0; ///< of a number that the row does not have
constexpr double stopWord = 0.2; ///< weight of a word that tells nothing by itself, where it has synonyms
constexpr double besideNumber = 0.3; ///< of a word that says what a number is
constexpr double contextWord = 0.7; ///< of such a word without a number
constexpr int candidates = 200;
constexpr int mostWords = 24;

bool has(const std::vector<int> &terms, int term) { return std::ranges::binary_search(terms, term); }

QString quoted(const QString &word)
{
    QString text = word;
    text.remove(u'"');
    return u'"' + text + u'"';
}

} // namespace

TextMatcher::TextMatcher(
    const CatalogConnection &connection, const LookupIndex &index, const QList<QStringList> &synonyms)
    : m_index(index)
    , m_query(connection.query())
    , m_completeQuery(connection.query())
    , m_translatedQuery(connection.query())
    , m_completeTranslatedQuery(connection.query())
{
    for (const QStringList &row : synonyms) {
        for (const QString &phrase : row) {
            const QStringList words = wordsOf(phrase);
            m_longestSynonym = std::max(m_longestSynonym, static_cast<int>(words.size()));
            QStringList &others = m_synonyms[words.join(u' ')];
            for (const QString &other : row) {
                if (other != phrase && !others.contains(other))
                    others << other;
            }
        }
    }
    const QString complete = QStringLiteral("SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT %2");
    const QString ranked =
        QStringLiteral("SELECT rowid, bm25(%1, %2) AS rank FROM %1 WHERE %1 MATCH ? ORDER BY rank LIMIT %3");
    const QString english = QStringLiteral("codeText");
    const QString translated = QStringLiteral("translatedText");
    m_completeQuery.prepare(complete.arg(english).arg(2 * candidates));
    m_query.prepare(ranked.arg(english, QStringLiteral("6.0, 8.0, 4.0, 1.0")).arg(candidates));
    m_completeTranslatedQuery.prepare(complete.arg(translated).arg(2 * candidates));
    m_translatedQuery.prepare(ranked.arg(translated, QStringLiteral("8.0, 2.0")).arg(candidates));
}

void TextMatcher::addTerm(Group &group, const QString &word, double share, bool asPrefix) const
{
    const QString stem = stemOf(word);
    const auto take = [&](int term, double portion) {
        const auto same = std::ranges::find(group.terms, term, &std::pair<int, double>::first);
        if (same == group.terms.end())
            group.terms << std::pair(term, portion);
        else
            same->second = std::max(same->second, portion);
    };
    const int term = m_index.term(stem);
    if (term >= 0)
        take(term, share);
    group.phrases << quoted(word);
    if (asPrefix && word.size() >= 2) {
        for (const int longer : m_index.termsWithPrefix(word, 12))
            take(longer, share * prefixShare);
        group.phrases << quoted(word) + u'*';
    }
}

void TextMatcher::addSynonyms(Group &group, const QStringList &words, int at) const
{
    for (int length = std::min<int>(m_longestSynonym, static_cast<int>(words.size()) - at); length > 0; --length) {
        const QStringList others = m_synonyms.value(words.mid(at, length).join(u' '));
        for (const QString &other : others) {
            const QStringList parts = wordsOf(other);
            if (parts.size() == 1) {
                addTerm(group, parts.first(), synonymShare, false);
            } else {
                group.phrases << quoted(parts.join(u' '));
                for (const QString &part : parts) {
                    const int term = m_index.term(stemOf(part));
                    if (term >= 0 && !isStopWord(part))
                        group.terms << std::pair(term, synonymShare / static_cast<double>(parts.size()));
                }
            }
        }
    }
}

QList<TextMatcher::Group> TextMatcher::groupsOf(const ReadQuery &query) const
{
    QStringList words;
    QList<double> filler;
    const bool numbers =
        std::ranges::any_of(query.tokens, [](const QueryToken &token) { return token.number.has_value(); });
    for (int i = 0; i < query.tokens.size() && words.size() < mostWords; ++i) {
        if (query.tokens[i].number)
            continue;
        for (const QString &word : wordsOf(query.tokens[i].text)) {
            words << word;
            filler << (isStopWord(word) ? stopWord : query.isContext(i) ? (numbers ? besideNumber : contextWord) : 1.0);
        }
    }
    QList<Group> groups;
    for (int i = 0; i < words.size(); ++i) {
        Group group;
        addSynonyms(group, words, i);
        const bool hasSynonym = !group.phrases.isEmpty();
        if (filler[i] == stopWord && !hasSynonym)
            continue;
        const bool last = i + 1 == words.size();
        addTerm(group, words[i], 1.0, last);
        const bool english = std::ranges::any_of(
            group.terms, [this](const std::pair<int, double> &term) { return m_index.isEnglish(term.first); });
        if (!english) {
            for (const int term : m_index.termsLike(stemOf(words[i]), 3)) {
                group.terms << std::pair(term, misspeltShare);
                group.phrases << quoted(m_index.termText(term)) + u'*';
            }
        }
        for (const auto &[term, share] : group.terms)
            group.weight = std::max(group.weight, share * m_index.weightOf(term));
        if (group.terms.isEmpty())
            group.weight = 3.0; // a word that nobody knows still lowers what the others cover
        group.weight *= filler[i];
        groups << group;
    }
    return groups;
}

double TextMatcher::scoreOf(
    const IndexRow &row, const QList<Group> &groups, double textRank, double uncovered, bool foreign) const
{
    double covered = 0.0;
    double all = uncovered;
    int inNames = 0;
    for (const Group &group : groups) {
        double share = 0.0;
        bool named = false;
        for (const auto &[term, portion] : group.terms) {
            if (has(row.nameTerms, term) || (foreign && has(row.translatedNameTerms, term))) {
                share = std::max(share, portion);
                named = true;
            } else if (has(row.textTerms, term) || (foreign && has(row.translatedTextTerms, term))) {
                share = std::max(share, portion * inMeaning);
            }
        }
        inNames += named ? 1 : 0;
        covered += group.weight * std::max(share, inDetails * textRank);
        all += group.weight;
    }
    if (all <= 0.0)
        return 0.0;
    const double coverage = covered / all;
    const double density = row.titleLength > 0 ? std::min(1.0, static_cast<double>(inNames) / row.titleLength) : 0.0;
    return best * coverage + titleShare * density * coverage + 30.0 * textRank;
}

bool TextMatcher::isForeign(const QList<Group> &groups) const
{
    return std::ranges::any_of(groups, [this](const Group &group) {
        return !group.terms.isEmpty() && !m_index.isEnglish(group.terms.first().first);
    });
}

QSet<int> TextMatcher::rowsWithAll(const QList<Group> &groups, bool foreign) const
{
    QStringList needed;
    for (const Group &group : groups) {
        if (!group.terms.isEmpty() && group.weight > 1.0)
            needed << u'(' + group.phrases.join(QStringLiteral(" OR ")) + u')';
    }
    if (needed.size() < 2)
        return {};
    QSet<int> rows;
    for (QSqlQuery *query : { &m_completeQuery, &m_completeTranslatedQuery }) {
        if (query == &m_completeTranslatedQuery && !foreign)
            continue;
        query->bindValue(0, needed.join(QStringLiteral(" AND ")));
        if (query->exec()) {
            while (query->next())
                rows.insert(query->value(0).toInt() - 1);
        }
        query->finish();
    }
    return rows;
}

void TextMatcher::addRanks(QSqlQuery &query, const QString &match, QHash<int, double> &ranks) const
{
    query.bindValue(0, match);
    if (!query.exec())
        return;
    double first = 0.0;
    while (query.next()) {
        const double rank = -query.value(1).toDouble();
        first = std::max(first, rank);
        double &known = ranks[query.value(0).toInt() - 1];
        known = std::max(known, first > 0.0 ? rank / first : 0.0);
    }
    query.finish();
}

void TextMatcher::match(const ReadQuery &query, Scoreboard &board) const
{
    const QList<Group> groups = groupsOf(query);
    QStringList phrases;
    for (const Group &group : groups)
        phrases << group.phrases;
    phrases.removeDuplicates();
    if (phrases.isEmpty())
        return;
    const bool foreign = isForeign(groups);
    QHash<int, double> ranks; // row -> how FTS5 ranks it, 1 for the best
    addRanks(m_query, phrases.join(QStringLiteral(" OR ")), ranks);
    if (foreign)
        addRanks(m_translatedQuery, phrases.join(QStringLiteral(" OR ")), ranks);
    const QSet<int> complete = rowsWithAll(groups, foreign);

    const auto numbers = static_cast<double>(
        std::ranges::count_if(query.tokens, [](const QueryToken &token) { return token.number.has_value(); }));
    for (int row = 0; row < m_index.size(); ++row) {
        const IndexRow &indexRow = m_index.row(row);
        const bool hasNumber = board.rows().value(row).number > 0.0;
        const double score = scoreOf(indexRow, groups, ranks.value(row), hasNumber ? 0.0 : numbers * numberWeight, foreign);
        if (score > 0.0)
            board.text(row,
                std::max(1.0,
                    score - rankShare * indexRow.rank + (indexRow.full ? fullRow : 0.0)
                        + (complete.contains(row) ? everyWord : 0.0)));
    }
}

} // namespace kerbscope
