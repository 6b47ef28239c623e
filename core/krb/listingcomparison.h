// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QList>

namespace kerbscope {

/// What a ticket that both listings show has become.
struct TicketDifference {
    enum class Field {
        StartTime,
        EndTime,
        RenewUntil,
        TicketEtype,
        SessionKeyEtype,
        FlagsGained,
        FlagsLost,
        Kdc,
        Kvno,
        CacheFlags
    };

    Field field = Field::EndTime;
    QString before; ///< as text; empty where the listing did not show it
    QString after;

    bool operator==(const TicketDifference &) const = default;
    /// "encryption of the ticket: rc4-hmac, then aes256-cts-hmac-sha1-96"
    QString toString() const;
};

struct TicketChange {
    enum class Kind {
        Added, ///< only in the later listing
        Gone, ///< only in the earlier one
        Renewed, ///< the same ticket with other times
        Changed, ///< another encryption, KDC, key version or set of flags, whatever its times
    };

    Kind kind = Kind::Added;
    std::optional<Ticket> before;
    std::optional<Ticket> after;
    QList<TicketDifference> differences;

    bool operator==(const TicketChange &) const = default;
    const Ticket &shown() const { return after ? *after : *before; }
    /// One sentence: "HTTP/web@CORP was renewed: end 2026-01-02T03:04:05Z, then 2026-01-02T13:04:05Z"
    QString toString() const;
};

struct ListingComparison {
    QList<TicketChange> changes; ///< gone, added, changed, renewed; in the order of the listings within each
    qsizetype unchanged = 0;
    bool differentClients = false; ///< two users: tickets were matched by their server alone

    bool operator==(const ListingComparison &) const = default;
};

/// Two listings, by tickets: before and after a purge, yesterday and today, a user and a colleague. Tickets are the
/// same when client and server are; of several with the same names those with the same flags are matched first, then
/// those in the same place. What only one of the listings shows (flags in one, none in the other) is no difference.
ListingComparison compareListings(const TicketListing &before, const TicketListing &after);

} // namespace kerbscope
