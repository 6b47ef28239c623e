// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <array>
#include <optional>

namespace kerbscope::klist {

/// In which order the three numbers of a date stand.
enum class DateOrder { MonthDayYear, DayMonthYear, YearMonthDay };

/// A date and time as printed: wall clock, with the day and month still in the order in which they were written.
struct WrittenTime {
    std::array<int, 3> numbers {}; ///< as printed; with a named month already year, month, day
    std::optional<DateOrder> order; ///< known where the form says it: a month name, or a year of four digits in front
    QChar separator; ///< between the numbers of the date
    bool hasYear = true; ///< old Heimdal prints none
    QTime time;
    bool hasSeconds = false;
    std::optional<int> utcOffsetSeconds; ///< where the text carries a zone

    bool operator==(const WrittenTime &) const = default;

    /// The date under `assumed`, which counts only where the form leaves the order open. Two-digit years are 1970 to
    /// 2069. Years of the Thai calendar (2400 and later) and of the Persian one (1300 to 1499) are converted. Invalid
    /// when the numbers make no date. Where `hasYear` is false, `yearInstead` is taken.
    QDate date(DateOrder assumed, int yearInstead = 0) const;
};

struct TimeMatch {
    WrittenTime time;
    qsizetype end = 0; ///< the position after the last character that belongs to it
};

/// A date with a time at `from`, after blanks: any of the forms that klist, strftime(3) and Windows print, 12 or 24
/// hours, in many languages ("9/5/2026 13:59:40", "16.07.2026 9:58:40", "22.11.2026 08.57.14", "2026/7/16 上午
/// 9:58:40", "Nov 22 08:57:15 2026", "Nov 22, 2026 8:57:15 AM", "2026-11-22T08:57:14Z"). Absent when there is none; a
/// date without a time is none.
std::optional<TimeMatch> readTimeAt(QStringView text, qsizetype from = 0);

/// The first date with a time anywhere in `text` at or after `from`; `begin` receives where it starts.
std::optional<TimeMatch> findTime(QStringView text, qsizetype from = 0, qsizetype *begin = nullptr);

} // namespace kerbscope::klist
