// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/tickettext.h"

#include "app/cli/ticketjson.h"

namespace kerbscope::cli {

namespace {

class Printer {
public:
    Printer(QTextStream &out, Instant now, const QTimeZone &zone)
        : m_out(out)
        , m_now(now)
        , m_zone(zone)
    {
    }

    void print(const TicketListing &listing)
    {
        if (listing.error)
            m_out << "The listing reports an error: " << listing.error->text
                  << (listing.error->codes.isEmpty()
                             ? QString()
                             : QStringLiteral(" [%1]").arg(listing.error->codes.join(QStringLiteral(", "))))
                  << '\n';
        for (const TicketCache &cache : listing.caches)
            printCache(cache);
        for (const LogonSession &session : listing.sessions)
            m_out << "session " << session.logonId << "  " << session.user << "  " << session.package << ", "
                  << session.type << '\n';
        for (const ListingFact &fact : listing.facts)
            m_out << fact.name << ": " << fact.value << '\n';
    }

private:
    QString timeText(Instant time) const
    {
        return toUtcDateTime(time).toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }

    /// "for 3 h 20 min", "since 2 d 4 h"
    static QString span(std::chrono::seconds length)
    {
        const qint64 minutes = length.count() / 60;
        if (minutes < 60)
            return QStringLiteral("%1 min").arg(minutes);
        if (minutes < 48 * 60)
            return QStringLiteral("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
        return QStringLiteral("%1 d %2 h").arg(minutes / 1440).arg(minutes % 1440 / 60);
    }

    QString stateText(const Ticket &ticket) const
    {
        using std::chrono::duration_cast;
        using std::chrono::seconds;
        if (ticket.endTime && *ticket.endTime <= m_now)
            return QStringLiteral("expired %1 ago").arg(span(duration_cast<seconds>(m_now - *ticket.endTime)));
        if (ticket.markedExpired)
            return QStringLiteral("expired");
        if (ticket.startTime && *ticket.startTime > m_now)
            return QStringLiteral("not valid for another %1")
                .arg(span(duration_cast<seconds>(*ticket.startTime - m_now)));
        if (ticket.endTime)
            return QStringLiteral("valid for %1").arg(span(duration_cast<seconds>(*ticket.endTime - m_now)));
        return QStringLiteral("no end time shown");
    }

    void printCache(const TicketCache &cache)
    {
        m_out << cache.kind;
        if (!cache.name.isEmpty())
            m_out << "  " << cache.name;
        if (!cache.logonId.isEmpty())
            m_out << "  logon " << cache.logonId;
        if (cache.client)
            m_out << "  " << principalText(*cache.client, cache.kind);
        m_out << '\n';
        if (cache.kdcOffsetSeconds)
            m_out << "  the KDC's clock is " << *cache.kdcOffsetSeconds << " s ahead of this computer's\n";
        for (const KeytabEntry &key : cache.keys) {
            m_out << "  " << key.principal.toString() << "  key version " << key.kvno;
            if (key.etype)
                m_out << ", " << key.etype->name();
            if (key.timestamp)
                m_out << ", written " << timeText(*key.timestamp);
            m_out << '\n';
        }
        for (const Ticket &ticket : cache.tickets)
            printTicket(cache, ticket);
        if (cache.tickets.isEmpty() && cache.keys.isEmpty())
            m_out << "  empty\n";
    }

    void printTicket(const TicketCache &cache, const Ticket &ticket)
    {
        m_out << "  " << principalText(ticket.server, cache.kind) << '\n';
        m_out << "      ";
        if (ticket.startTime)
            m_out << timeText(*ticket.startTime) << ' ';
        if (ticket.endTime)
            m_out << "until " << timeText(*ticket.endTime) << ", ";
        m_out << stateText(ticket);
        if (ticket.renewUntil)
            m_out << ", renewable until " << timeText(*ticket.renewUntil);
        m_out << '\n';
        QStringList details;
        if (ticket.ticketEtype)
            details << QStringLiteral("ticket %1%2")
                           .arg(ticket.ticketEtype->name(),
                               ticket.ticketEtype->isWeak() ? QStringLiteral(" (weak)") : QString());
        if (ticket.sessionKeyEtype)
            details << QStringLiteral("session key %1").arg(ticket.sessionKeyEtype->name());
        if (ticket.flags)
            details << ticket.flags->names().join(QStringLiteral(", "));
        if (!ticket.kdc.isEmpty())
            details << QStringLiteral("KDC %1").arg(ticket.kdc);
        if (!ticket.cacheFlags.isEmpty())
            details << QStringLiteral("cache %1").arg(ticket.cacheFlags.join(u' '));
        if (cache.client && !ticket.client.isEmpty() && !(ticket.client == *cache.client))
            details << QStringLiteral("for %1").arg(principalText(ticket.client, cache.kind));
        if (ticket.ticketServer)
            details << QStringLiteral("really for %1").arg(principalText(*ticket.ticketServer, cache.kind));
        if (!details.isEmpty())
            m_out << "      " << details.join(QStringLiteral("; ")) << '\n';
    }

    QTextStream &m_out;
    Instant m_now;
    QTimeZone m_zone;
};

} // namespace

void printTicketListing(QTextStream &out, const TicketListing &listing, Instant now, const QTimeZone &zone)
{
    Printer(out, now, zone).print(listing);
}

} // namespace kerbscope::cli
