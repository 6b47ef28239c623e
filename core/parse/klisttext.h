// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QTimeZone>

namespace kerbscope {

struct KlistOptions {
    QTimeZone zone = QTimeZone::utc(); ///< in which times without a zone are read
    std::optional<Instant> now;        ///< helps to tell day and month apart; nothing else depends on it
};

/// Reads the output of any `klist` (Windows, MIT, Heimdal, macOS, Java, Solaris) and of its relatives, in any language,
/// also quoted, wrapped or copied with its prompt. Grammar and traps: FORMATS.md. What is not understood is quoted in a
/// warning. Errors: Empty; TooLarge; Unrecognized when nothing in it looks like a listing.
Result<TicketListing> parseKlist(QStringView text, const KlistOptions &options);

} // namespace kerbscope
