// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

#include <QHash>

#include <vector>

namespace kerbscope {

enum class NameKind { Id, Symbol, Alias, Message, Title };

/// One name under which a row may be asked for.
struct IndexName {
    QString squash;
    QString text;
    NameKind kind = NameKind::Symbol;
    int row = 0;
};

/// What lookup needs of one row, in memory.
struct IndexRow {
    CodeSummary summary;
    QString seen; ///< where one meets it
    int rank = 0; ///< of its family
    bool full = false; ///< has texts of its own, so it is a row that a helpdesk meets
    std::vector<int> nameTerms; ///< ids of the words of its names and title, sorted
    std::vector<int> textTerms; ///< ids of the words of its meaning, sorted
    std::vector<int> translatedNameTerms; ///< of its titles in the other languages, sorted
    std::vector<int> translatedTextTerms; ///< of its meanings
    int titleLength = 0; ///< words of the title that are no stop words
};

/// The rows of a catalog, by number, by name and by word. Built once; read-only afterwards.
class LookupIndex {
public:
    struct Source {
        CodeEntry entry; ///< names, numbers, title and meaning are enough
        bool full = false;
        QStringList translatedTitles; ///< in the other languages
        QStringList translatedMeanings;
    };

    LookupIndex(const QList<Source> &rows, const QList<Family> &families);

    const IndexRow &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int size() const { return static_cast<int>(m_rows.size()); }
    const IndexName &name(int index) const { return m_names[static_cast<std::size_t>(index)]; }

    /// Rows that a number means, read modulo 2^32.
    QList<int> rowsOfNumber(qint64 number) const
    {
        return m_numbers.value(static_cast<quint32>(number & 0xFFFF'FFFFLL));
    }
    /// Rows whose number, as its family writes it or in hexadecimal, begins so (small letters); at most `limit`.
    QList<int> rowsOfNumbersWithPrefix(const QString &text, int limit) const;
    /// Names that are this squashed name.
    QList<int> namesOf(const QString &squash) const { return m_byName.value(squash); }
    /// Names of the same telling words (two or more), in whatever order: "wrong password", "the password is wrong".
    QList<int> namesOfWords(const QStringList &words) const { return m_byWords.value(bagOf(words)); }
    /// Names that begin with it, at most `limit`.
    QList<int> namesWithPrefix(const QString &squash, int limit) const;
    /// Names that share many trigrams with it, best first, with the share (Dice) from 0 to 1.
    QList<std::pair<int, double>> similarNames(const QString &squash, double least, int limit) const;

    /// The id of a stemmed word; -1 when no row has it.
    int term(const QString &stem) const { return m_terms.value(stem, -1); }
    /// Whether a word stands in the English texts or names; the others are of another language.
    bool isEnglish(int term) const { return m_englishTerms[static_cast<std::size_t>(term)]; }
    /// How rare a word is: ln(rows / rows with it), at least 0.2.
    double weightOf(int term) const;
    /// Words that begin with a stem, at most `limit`.
    QList<int> termsWithPrefix(const QString &stem, int limit) const;
    /// Words that a misspelt one may be.
    QList<int> termsLike(const QString &stem, int limit) const;
    const QString &termText(int term) const { return m_termTexts[static_cast<std::size_t>(term)]; }

    /// Families whose context words are this squashed phrase ("event", "tickettype"); ids.
    QStringList familiesOfContext(const QString &squash) const { return m_contexts.value(squash); }
    const QHash<QString, Family> &families() const { return m_families; }
    int longestNameWords() const { return m_longestNameWords; }

private:
    void addRow(const Source &source);
    void addName(const QString &text, NameKind kind, int row, std::vector<int> &terms);
    int wordTerm(const QString &word);
    void addTerms(const QStringList &words, std::vector<int> &terms);
    QString bagOf(const QStringList &words) const;
    void buildTrigrams();

    std::vector<IndexRow> m_rows;
    std::vector<IndexName> m_names;
    QHash<quint32, QList<int>> m_numbers;
    std::vector<std::pair<QString, int>> m_numberTexts; ///< sorted, with their rows
    QHash<QString, QList<int>> m_byName;
    QHash<QString, QList<int>> m_byWords;
    std::vector<int> m_sortedNames; ///< by squash
    QHash<QString, int> m_terms; ///< by stem
    QHash<QString, int> m_wordTerms; ///< by word as written; -1 for stop words
    std::vector<QString> m_termTexts;
    std::vector<int> m_termRows; ///< in how many rows
    std::vector<bool> m_englishTerms;
    std::vector<int> m_sortedTerms; ///< by text
    QHash<QString, QStringList> m_contexts;
    QHash<QString, Family> m_families;
    int m_longestNameWords = 1;

    std::vector<int> m_trigramStarts; ///< per trigram, where its names begin in m_trigramNames
    std::vector<int> m_trigramNames;
    std::vector<int> m_trigramsOfName; ///< how many different trigrams a name has
};

} // namespace kerbscope
