// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupscore.h"
#include "core/catalog/lookupwords.h"
#include "core/catalog/spelling.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace kerbscope {

namespace {

constexpr double catalogId = 1500.0; ///< "krb:24", as the program itself writes it
constexpr double wholeQuery = 1000.0;
constexpr double othersSymbol = 220.0; ///< taken off other names where the query is the symbol of another row
constexpr double otherSpelling = 960.0; ///< the same but for spaces, hyphens and underscores
constexpr double withoutStopWords = 950.0;
constexpr double perStopWordShare = 300.0; ///< taken off by how much of the query had to be left out
constexpr double rankShare = 0.9; ///< how much the family's rank counts
constexpr double otherOrder = 930.0; ///< the same telling words, in any order
constexpr double perContext = 40.0;
constexpr double withoutFiller = 900.0;
constexpr double insideQuery = 880.0;
constexpr double insideLongText = 600.0;
constexpr double begins = 520.0;
constexpr double contains = 460.0;
constexpr double lengthShare = 400.0; ///< added to begins and contains by how much of the name was typed
constexpr double similar = 800.0;
constexpr qsizetype longestFuzzyQuery = 96;
constexpr int longTextTokens = 24;

double kindPenalty(NameKind kind)
{
    switch (kind) {
    case NameKind::Id:
    case NameKind::Symbol:
        return 0.0;
    case NameKind::Alias:
        return 15.0;
    case NameKind::Message:
        return 20.0;
    case NameKind::Title:
        return 30.0;
    }
    return 0.0;
}

class NameMatcher {
public:
    NameMatcher(const ReadQuery &query, const LookupIndex &index, Scoreboard &board)
        : m_query(query)
        , m_index(index)
        , m_board(board)
    {
    }

    void match()
    {
        const QString core = withoutFillers(true);
        const QString plain = withoutFillers(false);
        const double leftOut =
            perStopWordShare * (1.0 - static_cast<double>(plain.size()) / static_cast<double>(m_query.squash.size()));
        const QList<int> same = m_index.namesOf(m_query.squash);
        const bool symbol =
            std::ranges::any_of(same, [this](int name) { return m_index.name(name).kind == NameKind::Symbol; });
        for (const int name : same) {
            const IndexName &found = m_index.name(name);
            const bool asWritten = found.text.compare(m_query.text, Qt::CaseInsensitive) == 0;
            if (found.kind == NameKind::Id)
                add(name, asWritten ? catalogId : otherSpelling, false);
            else
                add(name,
                    (asWritten ? wholeQuery : otherSpelling)
                        - (symbol && found.kind != NameKind::Symbol ? othersSymbol : 0.0),
                    false);
        }
        if (plain != m_query.squash) {
            for (const int name : m_index.namesOf(plain))
                add(name, withoutStopWords - leftOut, false);
        }
        if (core != m_query.squash) {
            for (const int name : m_index.namesOf(core))
                add(name, withoutFiller, false);
        }
        for (const int name : m_index.namesOfWords(wordsOf(m_query.text)))
            addWords(name, otherOrder - leftOut);
        for (const int name : m_index.namesOfWords(wordsOf(withoutContexts())))
            addWords(name, otherOrder - leftOut - perContext);
        matchInside();
        if (m_query.tokens.size() > longTextTokens)
            return;
        matchStart(m_query.squash);
        if (onlyNumbers())
            return;
        matchSimilar(m_query.squash);
        if (core != m_query.squash && !core.isEmpty()) {
            matchStart(core);
            matchSimilar(core);
        }
    }

private:
    void add(int name, double score, bool similarOnly)
    {
        const IndexName &found = m_index.name(name);
        m_board.name(found.row, score - kindPenalty(found.kind) - rankShare * m_index.row(found.row).rank, found.kind,
            similarOnly);
    }

    /// The same words in another order: what kind of name it is does not matter.
    void addWords(int name, double score)
    {
        add(name, score - kindPenalty(NameKind::Message) + kindPenalty(m_index.name(name).kind), false);
    }

    /// The query without stop words, and without context words where wanted.
    QString withoutFillers(bool withoutContexts) const
    {
        QString core;
        for (int i = 0; i < m_query.tokens.size(); ++i) {
            if (!isStopWord(m_query.tokens[i].squash) && !(withoutContexts && m_query.isContext(i)))
                core += m_query.tokens[i].squash;
        }
        return core;
    }

    QString withoutContexts() const
    {
        QStringList words;
        for (int i = 0; i < m_query.tokens.size(); ++i) {
            if (!m_query.isContext(i))
                words << m_query.tokens[i].text;
        }
        return words.join(u' ');
    }

    bool onlyNumbers() const
    {
        return std::ranges::all_of(m_query.tokens, [](const QueryToken &token) { return token.number.has_value(); });
    }

    /// A single word is a name by itself when it looks like a symbol; "password" does not.
    static bool looksLikeSymbol(const QueryToken &token)
    {
        if (token.text.contains(u'_'))
            return true;
        const bool digit = std::ranges::any_of(token.text, [](QChar c) { return c.isDigit(); });
        const bool letter = std::ranges::any_of(token.text, [](QChar c) { return c.isLetter(); });
        const bool camel = std::ranges::count_if(token.text.mid(1), [](QChar c) { return c.isUpper(); }) > 0
            && std::ranges::any_of(token.text, [](QChar c) { return c.isLower(); });
        return token.text.size() >= 6 && ((digit && letter) || camel);
    }

    /// How much a word of the query tells: rare words more than common ones, words that only say where something was
    /// seen little.
    double weightOf(int token) const
    {
        constexpr double numberWeight = 5.0;
        constexpr double unknownWord = 2.0;
        constexpr double contextShare = 0.4;
        const QueryToken &word = m_query.tokens[token];
        if (word.number)
            return numberWeight;
        if (isStopWord(word.squash))
            return 0.0;
        const int term = m_index.term(stemOf(word.squash));
        return (term >= 0 ? m_index.weightOf(term) : unknownWord) * (m_query.isContext(token) ? contextShare : 1.0);
    }

    /// Names that stand whole inside the query.
    void matchInside()
    {
        const int count = static_cast<int>(m_query.tokens.size());
        std::vector<double> weights;
        for (int i = 0; i < count; ++i)
            weights.push_back(weightOf(i));
        const double whole = std::max(0.1, std::accumulate(weights.begin(), weights.end(), 0.0));
        for (int first = 0; first < count; ++first) {
            QString window;
            double told = 0.0;
            for (int last = first; last < count && last - first < m_index.longestNameWords(); ++last) {
                const QueryToken &token = m_query.tokens[last];
                window += token.squash;
                told += token.number || m_query.isContext(last) ? 0.0 : weights[static_cast<std::size_t>(last)];
                if (window.size() < 4 || told <= 0.0 || window.size() == m_query.squash.size())
                    continue;
                const bool symbol = first == last && looksLikeSymbol(token);
                const auto begin = weights.begin() + first;
                const double share = std::accumulate(begin, begin + (last - first + 1), 0.0) / whole;
                for (const int name : m_index.namesOf(window))
                    add(name, symbol ? insideQuery : insideScore(window, last - first + 1, share), false);
            }
        }
    }

    /// A name inside a query counts by how much of the query it is; a message of many words counts by itself.
    double insideScore(const QString &window, int words, double share) const
    {
        constexpr int longName = 4;
        constexpr double leastOfLongName = 0.6;
        constexpr double perFurtherWord = 0.05;
        if (m_query.tokens.size() > longTextTokens)
            return words >= 3 ? insideLongText + static_cast<double>(std::min<qsizetype>(window.size(), 60)) : 0.0;
        if (words >= longName)
            share = std::max(share, std::min(1.0, leastOfLongName + perFurtherWord * (words - longName)));
        return insideQuery * std::sqrt(share) * (words >= 2 ? 0.97 : 0.85);
    }

    void matchStart(const QString &typed)
    {
        if (typed.size() < 3)
            return;
        for (const int name : m_index.namesWithPrefix(typed, 60)) {
            const double share =
                static_cast<double>(typed.size()) / static_cast<double>(m_index.name(name).squash.size());
            add(name, begins + lengthShare * share, false);
        }
    }

    void matchSimilar(const QString &typed)
    {
        if (typed.size() < 5 || typed.size() > longestFuzzyQuery)
            return;
        for (const auto &[name, dice] : m_index.similarNames(typed, 0.3, 60)) {
            const QString &squash = m_index.name(name).squash;
            const auto longer = static_cast<double>(std::max(squash.size(), typed.size()));
            if (squash.contains(typed)) {
                add(name, contains + lengthShare * static_cast<double>(typed.size()) / longer, false);
                continue;
            }
            const int most = static_cast<int>(longer * 0.35);
            const int distance = editDistance(typed, squash, most);
            const double closeness = distance > most ? 0.0 : 1.0 - distance / longer;
            add(name, similar * std::pow(std::max(dice, closeness), 1.5), true);
        }
    }

    const ReadQuery &m_query;
    const LookupIndex &m_index;
    Scoreboard &m_board;
};

} // namespace

void matchNames(const ReadQuery &query, const LookupIndex &index, Scoreboard &board)
{
    if (!query.squash.isEmpty())
        NameMatcher(query, index, board).match();
}

} // namespace kerbscope
