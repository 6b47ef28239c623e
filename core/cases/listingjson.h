// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QJsonObject>

namespace kerbscope {

/// Listings as they lie in a case file, so that whoever opens the case sees what was read then, not what a later
/// program would read. Every field comes back as it was; instants are whole microseconds since 1970-01-01 UTC. What is
/// absent or empty is left out. Not the JSON of the command line (contracts.md), which is for other programs.
QJsonObject ticketToStored(const Ticket &ticket);
Ticket ticketFromStored(const QJsonObject &stored);

/// Without the tickets, which are stored one by one.
QJsonObject cacheToStored(const TicketCache &cache);
TicketCache cacheFromStored(const QJsonObject &stored);

/// Without the caches.
QJsonObject listingToStored(const TicketListing &listing);
TicketListing listingFromStored(const QJsonObject &stored);

} // namespace kerbscope
