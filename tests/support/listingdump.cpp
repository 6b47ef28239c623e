// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listingdump.h"

namespace kerbscope::test {

namespace {

QString row(const QString &head, QStringList fields)
{
    while (!fields.isEmpty() && (fields.last().isEmpty() || fields.last() == QLatin1String("-")))
        fields.removeLast();
    for (QString &field : fields) {
        if (field.isEmpty())
            field = QStringLiteral("-");
    }
    return fields.isEmpty() ? head + u'\n' : head + u' ' + fields.join(QStringLiteral(" | ")) + u'\n';
}

QString text(const std::optional<Instant> &time) { return time ? toIso8601(*time) : QString(); }

QString text(const std::optional<EncryptionType> &etype) { return etype ? QString::number(etype->number) : QString(); }

QString dump(const Ticket &ticket)
{
    return row(QStringLiteral("  ticket"),
        { ticket.server.toString(), ticket.client.toString(), text(ticket.startTime), text(ticket.endTime),
            text(ticket.renewUntil),
            ticket.flags ? QStringLiteral("0x") + QString::number(ticket.flags->value, 16) : QString(),
            text(ticket.ticketEtype), text(ticket.sessionKeyEtype),
            ticket.kvno ? QString::number(*ticket.kvno) : QString(), ticket.kdc, ticket.cacheFlags.join(u' '),
            ticket.addresses.join(u' '), ticket.ticketServer ? ticket.ticketServer->toString() : QString(),
            ticket.markedExpired ? QStringLiteral("expired") : QString(), text(ticket.authTime) });
}

} // namespace

QString dump(const TicketListing &listing)
{
    QString out = listing.dialect + u' ' + listing.subcommand + u' ' + listing.zone
        + (listing.datesAmbiguous ? QStringLiteral(" ambiguous\n") : QStringLiteral("\n"));
    for (const TicketCache &cache : listing.caches) {
        out += row(QStringLiteral("cache"),
            { cache.kind, cache.name, cache.logonId, cache.client ? cache.client->toString() : QString(),
                cache.kdcOffsetSeconds ? QString::number(*cache.kdcOffsetSeconds) : QString() });
        for (const Ticket &ticket : cache.tickets)
            out += dump(ticket);
        for (const KeytabEntry &key : cache.keys)
            out += row(QStringLiteral("  key"),
                { key.principal.toString(), QString::number(key.kvno), text(key.etype), text(key.timestamp) });
    }
    for (const LogonSession &session : listing.sessions)
        out += row(QStringLiteral("session"), { session.logonId, session.user, session.package, session.type });
    for (const ListingFact &fact : listing.facts)
        out += row(QStringLiteral("fact"), { fact.name, fact.value });
    if (listing.error) {
        out += row(QStringLiteral("error"), { listing.error->codes.join(u' ') });
        for (const QString &line : listing.error->text.split(u'\n'))
            out += QStringLiteral("  ") + line + u'\n';
    }
    for (const ReadWarning &warning : listing.warnings)
        out += QStringLiteral("warning ") + warning.toString() + u'\n';
    return out;
}

} // namespace kerbscope::test
