// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/readquery.h"

#include <QHash>

namespace kerbscope {

/// How well one row answers, by the three ways of finding it.
struct RowScore {
    double number = 0.0;
    double name = 0.0;
    double text = 0.0;
    NameKind nameKind = NameKind::Symbol;
    bool similarOnly = false; ///< the name is only like the query

    /// The best way counts whole, the others add to it.
    double total() const;
    QString matched() const;
};

/// Collects the scores of rows; of two for the same way the higher stays.
class Scoreboard {
public:
    void number(int row, double score);
    void name(int row, double score, NameKind kind, bool similarOnly);
    void text(int row, double score);

    const QHash<int, RowScore> &rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.isEmpty(); }
    double best() const;

private:
    QHash<int, RowScore> m_rows;
};

/// Rows that a number in the query means, by family rank and the words beside it.
void matchNumbers(const ReadQuery &query, const LookupIndex &index, Scoreboard &board);

/// Rows one of whose names the query is, holds, begins, or resembles. In long texts only names that stand there whole.
void matchNames(const ReadQuery &query, const LookupIndex &index, Scoreboard &board);

} // namespace kerbscope
