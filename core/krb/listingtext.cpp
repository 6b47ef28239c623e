// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingtext.h"

#include <QTextStream>

namespace kerbscope {

namespace {

void line(QTextStream &out, const char *label, const QString &value) { out << label << ": " << value << '\n'; }

void time(QTextStream &out, const char *label, const std::optional<Instant> &instant)
{
    if (instant)
        line(out, label, toIso8601(*instant));
}

void writeTicket(QTextStream &out, const Ticket &ticket)
{
    out << '\n';
    line(out, "Server", ticket.server.toString());
    if (!ticket.client.isEmpty())
        line(out, "Client", ticket.client.toString());
    if (ticket.ticketEtype)
        line(out, "Ticket etype",
            ticket.kvno ? QStringLiteral("%1, kvno %2").arg(ticket.ticketEtype->name()).arg(*ticket.kvno)
                        : ticket.ticketEtype->name());
    if (ticket.sessionKeyEtype)
        line(out, "Session key", ticket.sessionKeyEtype->name());
    time(out, "Auth time", ticket.authTime);
    time(out, "Start time", ticket.startTime);
    if (ticket.endTime)
        line(out, "End time",
            toIso8601(*ticket.endTime) + (ticket.markedExpired ? QStringLiteral(" (expired)") : QString()));
    time(out, "Renew till", ticket.renewUntil);
    if (ticket.flags)
        line(out, "Ticket flags", ticket.flags->names().join(QStringLiteral(", ")));
    line(out, "Addresses",
        ticket.addresses.isEmpty() ? QStringLiteral("addressless") : ticket.addresses.join(QStringLiteral(", ")));
    if (!ticket.cacheFlags.isEmpty())
        line(out, "Cache flags", ticket.cacheFlags.join(u' ').toUpper());
    if (!ticket.kdc.isEmpty())
        line(out, "Kdc called", ticket.kdc);
    if (ticket.ticketServer)
        line(out, "Ticket server", ticket.ticketServer->toString());
}

void writeKeys(QTextStream &out, const TicketCache &keytab)
{
    line(out, "Keytab name", keytab.name.isEmpty() ? QStringLiteral("FILE:keytab") : keytab.name);
    out << "KVNO Timestamp            Principal\n---- -------------------- ------------------------------\n";
    for (const KeytabEntry &key : keytab.keys) {
        out << QStringLiteral("%1 ").arg(key.kvno, 4) << (key.timestamp ? toIso8601(*key.timestamp) + u' ' : QString())
            << key.principal.toString();
        if (key.etype)
            out << " (" << key.etype->name() << ')';
        out << '\n';
    }
}

} // namespace

QString listingText(const TicketListing &listing)
{
    QString text;
    QTextStream out(&text);
    bool first = true;
    for (const TicketCache &cache : listing.caches) {
        if (!first)
            out << '\n';
        first = false;
        if (cache.kind == QLatin1String("keytab")) {
            writeKeys(out, cache);
            continue;
        }
        line(out, "Credentials cache", cache.name.isEmpty() ? QStringLiteral("FILE:cache") : cache.name);
        if (cache.client)
            line(out, "        Principal", cache.client->toString());
        for (const Ticket &ticket : cache.tickets)
            writeTicket(out, ticket);
    }
    if (listing.error)
        out << "klist: " << listing.error->text << '\n';
    return text;
}

} // namespace kerbscope
