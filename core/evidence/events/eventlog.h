// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/recommendations.h"
#include "core/parse/winevent.h"

namespace kerbscope {

/// What event logs tell: the events that were read and what is to be said about them without knowing more of the
/// organisation. Their meaning comes from decodeEvent(), counts from eventcounts.h; both are cheap and are not stored.
struct EventLog {
    EventListing listing;
    Recommendations recommendations;

    bool operator==(const EventLog &) const = default;
};

} // namespace kerbscope
