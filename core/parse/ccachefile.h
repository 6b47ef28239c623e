// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QByteArrayView>

namespace kerbscope {

/// Whether the bytes begin like a credential cache file: 5 and a version from 1 to 4, and a principal that makes sense.
/// Keytabs begin with the same bytes; what follows tells the two apart.
bool looksLikeCcache(QByteArrayView bytes);

/// A credential cache file (MIT krb5, "Credential cache file format", versions 1 to 4; grammar in FORMATS.md). Keys are
/// skipped while reading; of tickets only the clear part is read. Configuration entries become facts, removed
/// credentials are left out. A file that ends inside a credential gives what was whole, with a warning that names the
/// offset. Errors: Empty; TooLarge; Unrecognized for another kind of file; Unsupported for another version; Truncated
/// when not even the principal is whole.
Result<TicketListing> parseCcache(QByteArrayView bytes);

} // namespace kerbscope
