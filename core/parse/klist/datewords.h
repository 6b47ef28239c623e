// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace kerbscope::klist {

/// 1 to 12 for the name of a month or its abbreviation, with or without a dot, in the languages of the table; absent
/// else.
std::optional<int> monthOfWord(QStringView word);

/// An abbreviated English or German day of the week.
bool isWeekday(QStringView word);

/// A mark of the twelve-hour clock at the beginning of a text.
/// Seconds east of UTC of a zone's abbreviation ("CEST": 7200); absent for others and for those that name several zones
/// (IST, CST of China).
std::optional<int> offsetOfZone(QStringView word);

struct DayHalf {
    bool afternoon = false;
    qsizetype length = 0; ///< characters it takes
};
std::optional<DayHalf> takeDayHalf(QStringView text);

} // namespace kerbscope::klist
