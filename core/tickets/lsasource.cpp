// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/lsasource.h"

#include "core/tickets/lsaquery.h"

namespace kerbscope {

namespace {

/// As klist names the flags of the cache.
constexpr const char *cacheFlagNames[] = { "primary", "delegation", "s4u", "asc", "enc-in-skey", "x509", "fast",
    "compound", "hub-primary", "disable-tgt-delegation" };

/// SECURITY_LOGON_TYPE, as klist sessions prints it.
constexpr const char *logonTypeNames[] = { "(0)", "(1)", "Interactive", "Network", "Batch", "Service", "Proxy",
    "Unlock", "NetworkCleartext", "NewCredentials", "RemoteInteractive", "CachedInteractive", "CachedRemoteInteractive",
    "CachedUnlock" };

QString logonTypeName(std::uint32_t type)
{
    return type < std::size(logonTypeNames) ? QString::fromLatin1(logonTypeNames[type])
                                            : QStringLiteral("(%1)").arg(type);
}

QString sessionId(const LsaSession &session)
{
    return QStringLiteral("%1:0x%2").arg(session.idHigh).arg(session.idLow, 0, 16);
}

Principal principalOf(const std::wstring &name, const std::wstring &realm)
{
    Principal principal;
    if (name.empty() && realm.empty())
        return principal;
    principal.components = QString::fromStdWString(name).split(u'/');
    principal.realm = QLatin1String("");
    principal.realm += QString::fromStdWString(realm);
    return principal;
}

Ticket ticketOf(const LsaTicket &from)
{
    Ticket ticket;
    ticket.client = principalOf(from.client, from.clientRealm);
    ticket.server = principalOf(from.server, from.serverRealm);
    ticket.startTime = fromFileTime(from.startTime);
    ticket.endTime = fromFileTime(from.endTime);
    if ((from.ticketFlags & TicketFlags::Renewable) != 0)
        ticket.renewUntil = fromFileTime(from.renewTime);
    ticket.flags = TicketFlags { from.ticketFlags };
    ticket.ticketEtype = EncryptionType { from.ticketEtype };
    if (from.sessionKeyEtype != 0)
        ticket.sessionKeyEtype = EncryptionType { from.sessionKeyEtype };
    ticket.kdc = QString::fromStdWString(from.kdc);
    for (std::size_t bit = 0; bit < 32; ++bit) {
        if ((from.cacheFlags >> bit & 1U) == 0)
            continue;
        ticket.cacheFlags << (bit < std::size(cacheFlagNames) ? QString::fromLatin1(cacheFlagNames[bit])
                                                              : QStringLiteral("0x%1").arg(1U << bit, 0, 16));
    }
    return ticket;
}

QString statusText(const char *step, std::uint32_t status)
{
    return QStringLiteral("%1 failed with 0x%2").arg(QString::fromLatin1(step)).arg(status, 8, 16, QLatin1Char('0'));
}

/// Windows' name of the client of a cache is that of its tickets; the legacy query tells none.
std::optional<Principal> clientOf(const LsaSession &session, const QList<Ticket> &tickets)
{
    for (const Ticket &ticket : tickets) {
        if (!ticket.client.isEmpty())
            return ticket.client;
    }
    if (tickets.isEmpty() || session.user.empty())
        return std::nullopt;
    return principalOf(session.user, session.domain);
}

} // namespace

QString LsaSource::name() const { return QStringLiteral("Windows LSA"); }

Result<TicketListing> LsaSource::read()
{
    TicketListing listing;
    listing.dialect = QStringLiteral("klist-windows");
    listing.subcommand = QStringLiteral("tickets");
    listing.zone = QStringLiteral("as written");
    const LsaAnswer<std::vector<LsaSession>> sessions = lsaSessions();
    bool own = true; // the first session is that of this process
    for (const LsaSession &session : sessions.value) {
        if (!session.user.empty())
            listing.sessions << LogonSession { sessionId(session),
                QString::fromStdWString(session.domain) + u'\\' + QString::fromStdWString(session.user),
                QString::fromStdWString(session.package), logonTypeName(session.logonType) };
        const LsaAnswer<std::vector<LsaTicket>> tickets = lsaTickets(session.idHigh, session.idLow);
        if (!tickets.ok()) {
            const QString text = statusText(tickets.step, tickets.status);
            if (own)
                listing.error = ListingError { text,
                    { QStringLiteral("ntstatus:0x")
                        + QStringLiteral("%1").arg(tickets.status, 8, 16, QLatin1Char('0')).toUpper() } };
            else
                listing.warnings << ReadWarning { QStringLiteral("session %1: %2").arg(sessionId(session), text), {} };
        } else if (own || !tickets.value.empty()) {
            TicketCache cache;
            cache.kind = listing.dialect;
            cache.logonId = sessionId(session);
            for (const LsaTicket &ticket : tickets.value)
                cache.tickets << ticketOf(ticket);
            cache.client = clientOf(session, cache.tickets);
            listing.caches << cache;
        }
        own = false;
    }
    if (listing.error && listing.caches.isEmpty())
        listing.subcommand = QStringLiteral("error");
    return listing;
}

} // namespace kerbscope
