// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"
#include "core/parse/textlines.h"

namespace kerbscope::klist {

/// Whether the last line of a text that ends inside a line may have lost its end so that a value of the last ticket is wrong: flags
/// that no other ticket has, a time in another form than the other times, a KDC outside of every realm. What of the ticket stands
/// in that line is seen by `shorter`, the listing of the same text without it.
bool lastLineMayBeCut(const QList<TextLine> &lines, const TicketListing &whole, const TicketListing &shorter);

} // namespace kerbscope::klist
