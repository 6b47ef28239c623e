// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventdecode.h"

#include <QList>
#include <QStringList>

namespace kerbscope {

/// One recommendation for monitoring (catalog family "recommendation") that these events give reason for.
struct Recommendation {
    QString id;              ///< "recommendation:client-port"
    QString why;             ///< what was seen, in words
    QList<qsizetype> events; ///< places in the listing, ascending

    bool operator==(const Recommendation &) const = default;
};

/// One that events alone cannot decide, because it needs a list that only the organisation has.
struct UncheckedRecommendation {
    QString id;
    QString needs;    ///< what to compare with
    QStringList seen; ///< what would have to be compared, each value once

    bool operator==(const UncheckedRecommendation &) const = default;
};

struct Recommendations {
    QList<Recommendation> given;
    QList<UncheckedRecommendation> unchecked;

    bool operator==(const Recommendations &) const = default;
};

/// Holds the events against the recommendations for event 4768 and its relatives. `events` and `decoded` go side by side.
Recommendations recommendationsFor(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded);

} // namespace kerbscope
