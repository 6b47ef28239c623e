// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/catalogconnection.h"
#include "core/catalog/lookupscore.h"

#include <QSet>
#include <QSqlQuery>

namespace kerbscope {

/// Full-text search: the words in names, title and meaning order the rows, FTS5 ranks them
/// by all their texts. Knows synonyms, the beginning
/// of a word that is still being typed, and words with a typing error.
class TextMatcher {
public:
    TextMatcher(const CatalogConnection &connection, const LookupIndex &index, const QList<QStringList> &synonyms);

    void match(const ReadQuery &query, Scoreboard &board) const;

private:
    /// One word of the query with everything that may stand for it: stems with how much each counts.
    struct Group {
        QList<std::pair<int, double>> terms;
        QStringList phrases; ///< what FTS5 is asked for
        double weight = 0.0;
    };

    QList<Group> groupsOf(const ReadQuery &query) const;
    /// Whether a telling word is of another language than English: then the translated texts count too.
    bool isForeign(const QList<Group> &groups) const;
    QSet<int> rowsWithAll(const QList<Group> &groups, bool foreign) const;
    void addRanks(QSqlQuery &query, const QString &match, QHash<int, double> &ranks) const;
    void addTerm(Group &group, const QString &word, double share, bool asPrefix) const;
    void addSynonyms(Group &group, const QStringList &words, int at) const;
    double scoreOf(const IndexRow &row, const QList<Group> &groups, double textRank, double uncovered, bool foreign) const;

    const LookupIndex &m_index;
    QHash<QString, QStringList> m_synonyms; ///< words joined by a space, to the others of their row
    int m_longestSynonym = 1;
    mutable QSqlQuery m_query; ///< rows with any of the words, best first
    mutable QSqlQuery m_completeQuery; ///< rows with all of them
    mutable QSqlQuery m_translatedQuery; ///< the same two in the other languages
    mutable QSqlQuery m_completeTranslatedQuery;
};

} // namespace kerbscope
