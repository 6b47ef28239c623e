// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/krb/ticket.h"

#include <QList>

#include <optional>

namespace kerbscope {

/// One entry of a keytab, without its key.
struct KeytabEntry {
    Principal principal;
    quint32 kvno = 0;
    std::optional<EncryptionType> etype;
    std::optional<Instant> timestamp; ///< when the key was written; absent where 0 or not shown

    bool operator==(const KeytabEntry &) const = default;
};

/// One row of "klist sessions" on Windows.
struct LogonSession {
    QString logonId; ///< as printed, "0:0x3e7"
    QString user;    ///< DOMAIN\name
    QString package; ///< Kerberos, NTLM, Negotiate
    QString type;    ///< Interactive, Network, Service, ...

    bool operator==(const LogonSession &) const = default;
};

/// One credential cache, logon session's cache or keytab.
struct TicketCache {
    QString kind;   ///< evidence kind (contracts.md): klist-windows, klist-mit, klist-heimdal, ccache, keytab
    QString name;   ///< as printed, e.g. "FILE:/tmp/krb5cc_1000"; empty where the format has none
    QString logonId;///< Windows; empty elsewhere
    std::optional<Principal> client; ///< default principal
    QList<Ticket> tickets;
    QList<KeytabEntry> keys;
    std::optional<int> kdcOffsetSeconds; ///< what the cache itself notes of the KDC's clock minus this one's (ccache v4)

    bool operator==(const TicketCache &) const = default;
};

/// What a listing that reports an error says: the words and the codes in them (catalog ids, "ntstatus:0xC000018B").
struct ListingError {
    QString text;
    QStringList codes;

    bool operator==(const ListingError &) const = default;
};

/// Something that a listing tells besides tickets, as printed: a row of "klist query_bind", "kcd_cache" or "cloud_debug".
struct ListingFact {
    QString name;
    QString value;
    int line = 0; ///< from 1

    bool operator==(const ListingFact &) const = default;
};

/// A warning of a reader: something was there that was not understood or not kept.
struct ReadWarning {
    QString text;
    Place where;

    bool operator==(const ReadWarning &) const = default;
    QString toString() const
    {
        const QString place = where.toString();
        return place.isEmpty() ? text : QStringLiteral("%1: %2").arg(place, text);
    }
};

/// Everything that one text, file or live look yields about tickets.
struct TicketListing {
    QString dialect;    ///< kind as in TicketCache::kind; the kind of the evidence as a whole
    QString subcommand; ///< tickets, tgt, sessions, purge, get, query_bind, kcd_cache, cloud_debug, keytab, list-caches, error, ...
    QList<TicketCache> caches;
    QList<LogonSession> sessions;
    QList<ListingFact> facts;
    std::optional<ListingError> error;
    QString zone; ///< IANA id of the zone in which local times were read, or "as written" when the times carried one
    bool datesAmbiguous = false; ///< day and month could not be told apart; the warnings say which reading was taken
    QList<ReadWarning> warnings;

    bool operator==(const TicketListing &) const = default;
    qsizetype ticketCount() const
    {
        qsizetype count = 0;
        for (const TicketCache &cache : caches)
            count += cache.tickets.size();
        return count;
    }
};

} // namespace kerbscope
