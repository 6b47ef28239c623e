// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QTextStream>
#include <QTimeZone>

namespace kerbscope::cli {

/// A listing for people: caches, tickets with their times in `zone` and what they mean at `now`, keys, sessions, facts.
void printTicketListing(QTextStream &out, const TicketListing &listing, Instant now, const QTimeZone &zone);

} // namespace kerbscope::cli
