// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupscore.h"

#include <algorithm>
#include <array>

namespace kerbscope {

double RowScore::total() const
{
    std::array<double, 3> ways { number, name, text };
    std::ranges::sort(ways, std::greater<>());
    return ways[0] + 0.35 * ways[1] + 0.15 * ways[2];
}

QString RowScore::matched() const
{
    if (number > 0.0 && number >= name && number >= text)
        return QStringLiteral("number");
    constexpr double closeSpelling = 500.0;
    if (similarOnly && name > closeSpelling)
        return QStringLiteral("similar spelling");
    if (name <= 0.0 || text > name)
        return QStringLiteral("text");
    if (similarOnly)
        return QStringLiteral("similar spelling");
    switch (nameKind) {
    case NameKind::Id:
    case NameKind::Symbol:
        return QStringLiteral("symbol");
    case NameKind::Alias:
    case NameKind::Message:
        return QStringLiteral("alias");
    case NameKind::Title:
        break;
    }
    return QStringLiteral("text");
}

void Scoreboard::number(int row, double score)
{
    RowScore &scores = m_rows[row];
    scores.number = std::max(scores.number, score);
}

void Scoreboard::name(int row, double score, NameKind kind, bool similarOnly)
{
    RowScore &scores = m_rows[row];
    if (score <= scores.name)
        return;
    scores.name = score;
    scores.nameKind = kind;
    scores.similarOnly = similarOnly;
}

void Scoreboard::text(int row, double score)
{
    RowScore &scores = m_rows[row];
    scores.text = std::max(scores.text, score);
}

double Scoreboard::best() const
{
    double best = 0.0;
    for (const RowScore &scores : m_rows)
        best = std::max(best, scores.total());
    return best;
}

} // namespace kerbscope
