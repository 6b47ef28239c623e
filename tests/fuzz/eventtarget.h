// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/readeventlog.h"
#include "tests/fuzz/evidencetarget.h"

namespace kerbscope::fuzz {

/// What must hold of whatever a reader of events makes of its input: no recommendation names an event that is not there.
inline void judge(const EventListing &listing, EvidenceKind kind)
{
    const ReadEventLog log = analysed(listing, kind);
    for (const Recommendation &recommendation : log.log.recommendations.given) {
        for (const qsizetype place : recommendation.events)
            demand(place >= 0 && place < log.log.listing.events.size());
    }
}

} // namespace kerbscope::fuzz
