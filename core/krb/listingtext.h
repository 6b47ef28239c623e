// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

namespace kerbscope {

/// A listing as text, in the long form of Heimdal's klist (one labelled line a fact, times in UTC), for what came as a
/// file or from a live cache and is kept without its keys. parseKlist reads it back, but for facts, warnings and
/// sessions.
QString listingText(const TicketListing &listing);

} // namespace kerbscope
