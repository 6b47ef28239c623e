// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/klist/datetext.h"
#include "core/parse/klisttext.h"

#include <QList>

namespace kerbscope::klist {

/// The times of one ticket as written.
struct WrittenTimes {
    std::optional<WrittenTime> auth;
    std::optional<WrittenTime> start;
    std::optional<WrittenTime> end;
    std::optional<WrittenTime> renew;
};

struct OrderDecision {
    DateOrder order = DateOrder::MonthDayYear;
    bool ambiguous = false; ///< another order makes sense as well and gives other dates
};

/// Which order of day, month and year the dates of a listing are written in. Decided by what dates can exist, then by
/// what lives tickets have (start before end, hours or days rather than months), then by `now`, then by the separator:
/// a listing shows one moment, so that its dates lie close together. `single` are dates without a ticket (keytab time
/// stamps).
OrderDecision decideOrder(
    const QList<WrittenTimes> &tickets, const QList<WrittenTime> &single, const KlistOptions &options);

/// The instant under the decided order. A date without a year is put into the year that makes it the latest one not
/// after `now` plus a day; without `now` it stays absent.
std::optional<Instant> toInstant(const WrittenTime &written, DateOrder order, const KlistOptions &options);

} // namespace kerbscope::klist
