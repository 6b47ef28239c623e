// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/ticketsamples.h"

#include "tests/app/support/desk.h"

namespace kerbscope::tests {

namespace {

void addTicket(QByteArray &text, int number, const char *server, const WindowsListing &parts)
{
    const QByteArray etype = parts.rc4 && number > 0 ? "RSADSI RC4-HMAC(NT)" : "AES-256-CTS-HMAC-SHA1-96";
    text += "\r\n#" + QByteArray::number(number) + ">\tClient: jdoe @ CORP.EXAMPLE.COM\r\n";
    text += QByteArray("\tServer: ") + server + "\r\n";
    text += "\tKerbTicket Encryption Type: " + etype + "\r\n";
    text += "\tTicket Flags 0x40e10000 -> forwardable renewable initial pre_authent name_canonicalize \r\n";
    text += QByteArray("\tStart Time: ") + (parts.expired ? "3/3/2026 8:01:10 (local)\r\n" : "3/4/2026 8:01:10 (local)\r\n");
    text += QByteArray("\tEnd Time:   ") + (parts.expired ? "3/3/2026 18:01:10 (local)\r\n" : "3/4/2026 18:01:10 (local)\r\n");
    text += "\tRenew Time: 3/11/2026 8:01:10 (local)\r\n";
    text += "\tSession Key Type: " + etype + "\r\n";
    text += "\tCache Flags: 0x1 -> PRIMARY \r\n\tKdc Called: DC01.corp.example.com\r\n";
}

} // namespace

QByteArray windowsKlist(const WindowsListing &parts)
{
    QList<const char *> servers;
    if (parts.tgt)
        servers << "krbtgt/CORP.EXAMPLE.COM @ CORP.EXAMPLE.COM";
    if (parts.proxyTgt)
        servers << "krbtgt/ZSCALERTWO.NET @ CORP.EXAMPLE.COM";
    if (parts.proxyTicket)
        servers << "HTTP/zs1.gateway.zscalertwo.net @ ZSCALERTWO.NET";
    if (parts.tgt)
        servers << "cifs/files.corp.example.com @ CORP.EXAMPLE.COM";
    QByteArray text = "\r\nCurrent LogonId is 0:0x4d2a1\r\n\r\nCached Tickets: (" + QByteArray::number(servers.size()) + ")\r\n";
    for (int i = 0; i < servers.size(); ++i)
        addTicket(text, i, servers.at(i), parts);
    return text;
}

TicketListing manyTickets(int count)
{
    TicketListing listing;
    listing.dialect = QStringLiteral("ccache");
    TicketCache cache;
    cache.kind = listing.dialect;
    cache.name = QStringLiteral("FILE:/tmp/krb5cc_1000");
    cache.client = Principal { { QStringLiteral("jdoe") }, QStringLiteral("CORP.EXAMPLE.COM") };
    const char *const services[] = { "HTTP", "cifs", "ldap", "MSSQLSvc", "host" };
    const qint32 etypes[] = { 18, 18, 18, 17, 23 };
    for (int i = 0; i < count; ++i) {
        Ticket ticket;
        ticket.client = *cache.client;
        ticket.server = i == 0
            ? Principal { { QStringLiteral("krbtgt"), QStringLiteral("CORP.EXAMPLE.COM") }, QStringLiteral("CORP.EXAMPLE.COM") }
            : Principal { { QString::fromLatin1(services[i % 5]), QStringLiteral("server%1.corp.example.com").arg(i) },
                  QStringLiteral("CORP.EXAMPLE.COM") };
        ticket.startTime = Desk::now() - std::chrono::minutes(10 + i % 300);
        ticket.endTime = *ticket.startTime + std::chrono::hours(i % 7 == 6 ? 2 : 10);
        if (i % 3 != 2)
            ticket.renewUntil = *ticket.startTime + std::chrono::hours(72);
        ticket.flags = TicketFlags { TicketFlags::Forwardable | TicketFlags::Renewable | TicketFlags::PreAuthenticated
            | (i == 0 ? TicketFlags::Initial : 0u) };
        ticket.ticketEtype = EncryptionType { etypes[i % 5] };
        ticket.sessionKeyEtype = EncryptionType { 18 };
        ticket.kdc = QStringLiteral("DC0%1.corp.example.com").arg(1 + i % 3);
        cache.tickets << ticket;
    }
    listing.caches << cache;
    return listing;
}

} // namespace kerbscope::tests
