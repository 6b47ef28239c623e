// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QByteArrayView>

namespace kerbscope {

/// Whether the bytes begin like a KRB-CRED message: tag [APPLICATION 22] around a sequence with pvno 5 and msg-type 22.
bool looksLikeKrbCred(QByteArrayView bytes);

/// A KRB-CRED message (RFC 4120 5.8), as tools save tickets in .kirbi files. Where its part with the ticket information
/// is in clear (etype 0), names, times and flags come from it, and the session keys are skipped while reading; where it
/// is encrypted, only what stands in the tickets themselves is known, and a warning says so. A message that is cut
/// short gives what was whole, with a warning. Errors: Empty; TooLarge; Unrecognized.
Result<TicketListing> parseKrbCred(QByteArrayView bytes);

} // namespace kerbscope
