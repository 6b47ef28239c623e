// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casestore.h"

#include <QDate>
#include <QTimeZone>

#include <array>

namespace kerbscope {

/// The cases that were begun in one week (ISO 8601: it begins on Monday).
struct HistoryWeek {
    QDate monday;
    int cases = 0;
    std::array<int, 4> byState {}; ///< by CaseState, as they stand today
};

/// How often a code or a cause comes up.
struct HistoryCount {
    QString id;
    QString title; ///< of a cause, as an agent saw it; empty for codes
    int cases = 0;
};

/// Cases whose cause stood out within a span after they were begun.
struct HistorySpan {
    std::chrono::seconds below; ///< zero: no upper end
    int cases = 0;
};

struct CaseHistory {
    QList<HistoryWeek> weeks; ///< oldest first, without a gap, the present week last
    QList<HistoryCount> codes; ///< most frequent first
    QList<HistoryCount> causes; ///< most frequent first
    QList<HistorySpan> spans; ///< shortest first
    std::optional<std::chrono::seconds> median; ///< time to conclusion; none where no case has one
    int cases = 0; ///< in these weeks
    int concluded = 0;
};

/// What the cases of the last weeks tell. Cases begun before, or after `now`, are left out. A time to conclusion below zero (a
/// clock that was set back) counts as none. `weeks` is at least 1.
CaseHistory historyOf(const QList<CaseSummary> &cases, Instant now, const QTimeZone &zone, int weeks);

} // namespace kerbscope
