// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/timeorder.h"

#include <algorithm>
#include <numeric>

namespace kerbscope {

QList<qsizetype> timeOrder(const QList<WindowsEvent> &events)
{
    // An event without a time is taken to be as old as the one before it in the listing.
    QList<Instant> times;
    times.reserve(events.size());
    Instant last {};
    for (const WindowsEvent &event : events) {
        last = event.time.value_or(last);
        times << last;
    }
    const bool newestFirst = times.size() > 1 && times.first() > times.last();
    QList<qsizetype> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    if (newestFirst)
        std::ranges::reverse(order); // of events in the same second the later one was listed first
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return times.at(i); });
    return order;
}

} // namespace kerbscope
