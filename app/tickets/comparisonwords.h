// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/listingcomparison.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace kerbscope::ui {

/// What two snapshots of tickets have in common and in what they differ, in sentences of the window's language.
class ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)

public:
    /// "+ new", "− gone": sign and word.
    static QString kind(TicketChange::Kind kind);
    /// "ends 2026-03-04 19:30 instead of 2026-03-04 09:30", times in the zone.
    static QString difference(const TicketChange &change, const TicketDifference &difference, const QTimeZone &zone);
    /// All differences of a change; what a new or a gone ticket was.
    static QString differences(const TicketChange &change, const QTimeZone &zone);
    /// "2 new, 1 gone, 4 as before.", with what that means where it is plain.
    static QString summary(const ListingComparison &comparison);
    /// The comparison as text, one change a line, for a message to somebody else.
    static QString asText(const ListingComparison &comparison, const QString &before, const QString &after, const QTimeZone &zone);
};

/// Several listings as one, to be compared.
TicketListing togetherOf(const QList<TicketListing> &listings);

} // namespace kerbscope::ui
