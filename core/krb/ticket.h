// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/krb/encryptiontype.h"
#include "core/krb/principal.h"
#include "core/krb/ticketflags.h"

#include <QStringList>

#include <optional>

namespace kerbscope {

/// What a cache or listing tells about one ticket. No key ever enters it.
struct Ticket {
    Principal client;
    Principal server;
    std::optional<Instant> authTime;
    std::optional<Instant> startTime;
    std::optional<Instant> endTime;
    std::optional<Instant> renewUntil; ///< absent for a ticket that is not renewable
    std::optional<TicketFlags> flags;  ///< absent where the listing shows none
    std::optional<EncryptionType> ticketEtype;
    std::optional<EncryptionType> sessionKeyEtype;
    std::optional<quint32> kvno;
    QString kdc;            ///< "Kdc Called" of Windows; empty where not shown
    QStringList cacheFlags; ///< Windows: PRIMARY, DELEGATION, S4U, ... in lower case
    QStringList addresses;  ///< as printed; empty for a ticket that is valid from anywhere
    bool markedExpired = false; ///< the listing itself says so ("Expired", ">>>Expired<<<")
    std::optional<Principal> ticketServer; ///< the name inside the ticket where it differs from `server` (MIT shows it)
    int line = 0;           ///< where the entry begins in its text, from 1; 0 for files and live caches

    bool operator==(const Ticket &) const = default;
};

} // namespace kerbscope
