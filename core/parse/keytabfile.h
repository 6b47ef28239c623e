// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QByteArrayView>

namespace kerbscope {

/// Whether the bytes begin like a keytab: 5 and version 1 or 2, and an entry or a hole that fits.
bool looksLikeKeytab(QByteArrayView bytes);

/// A keytab file (MIT krb5, "Keytab file format", versions 1 and 2; grammar in FORMATS.md). The bytes of keys are
/// skipped while reading. Holes are passed over. An entry that is damaged or cut off ends the reading with a warning
/// that names its offset; the entries before it are kept. Errors: Empty; TooLarge; Unrecognized; Unsupported.
Result<TicketListing> parseKeytab(QByteArrayView bytes);

} // namespace kerbscope
