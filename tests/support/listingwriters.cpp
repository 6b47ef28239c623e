// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/listingwriters.h"

#include <QLocale>

namespace kerbscope::test {

namespace {

constexpr quint32 visibleFlags[] = { TicketFlags::Forwardable, TicketFlags::Forwarded, TicketFlags::Proxiable,
    TicketFlags::Renewable, TicketFlags::Initial, TicketFlags::PreAuthenticated, TicketFlags::OkAsDelegate };

template <typename T, std::size_t N> T pick(QRandomGenerator &random, const T (&choices)[N])
{
    return choices[random.bounded(static_cast<int>(N))];
}

Principal name(const QStringList &components, const QString &realm) { return { components, realm }; }

Ticket randomTicket(QRandomGenerator &random, const Principal &client, Instant now)
{
    static const QString services[] = { QStringLiteral("HTTP"), QStringLiteral("cifs"), QStringLiteral("ldap"),
        QStringLiteral("MSSQLSvc") };
    static const QString hosts[] = { QStringLiteral("web.nord.example"), QStringLiteral("db.nord.example:1433"),
        QStringLiteral("dc1"), QStringLiteral("75873f0c-932c-4e44-8368-2cb40743dcc1._msdcs.nord.example") };
    static const QString realms[] = { QStringLiteral("NORD.EXAMPLE"), QStringLiteral("PROXY.EXAMPLE"),
        QStringLiteral("sued.example") };
    static const qint32 etypes[] = { 17, 18, 23 };
    Ticket ticket;
    ticket.client = client;
    const QString realm = pick(random, realms);
    ticket.server = random.bounded(3) == 0 ? name({ QStringLiteral("krbtgt"), realm }, client.realm)
                                           : name({ pick(random, services), pick(random, hosts) }, realm);
    ticket.startTime = now + std::chrono::seconds(random.bounded(7200));
    ticket.endTime = *ticket.startTime + std::chrono::seconds(300 + random.bounded(36000));
    if (random.bounded(2) == 0)
        ticket.renewUntil = *ticket.startTime + std::chrono::hours(24 * 7);
    TicketFlags flags;
    for (const quint32 flag : visibleFlags)
        flags.value |= random.bounded(2) == 0 ? flag : 0;
    flags.value |= TicketFlags::Forwardable; // never without any flag: MIT prints no flags then
    ticket.flags = flags;
    ticket.ticketEtype = EncryptionType { pick(random, etypes) };
    ticket.sessionKeyEtype = EncryptionType { pick(random, etypes) };
    return ticket;
}

QString written(const std::optional<Instant> &time, const QString &form) { return toUtcDateTime(*time).toString(form); }

QString windowsName(const Principal &principal)
{
    return principal.components.join(u'/') + QStringLiteral(" @ ") + principal.realm;
}

QString windowsEtype(const std::optional<EncryptionType> &etype)
{
    return etype->number == 18 ? QStringLiteral("AES-256-CTS-HMAC-SHA1-96")
        : etype->number == 17  ? QStringLiteral("AES-128-CTS-HMAC-SHA1-96")
                               : QStringLiteral("RSADSI RC4-HMAC(NT)");
}

QString letters(const TicketFlags &flags)
{
    QString text;
    for (const BitName &bit : TicketFlags::table()) {
        if (bit.mitLetter != 0 && flags.has(bitMask(bit.bit)))
            text += QLatin1Char(bit.mitLetter);
    }
    return text;
}

QString ctime(const std::optional<Instant> &time)
{
    const QDateTime at = toUtcDateTime(*time);
    return QLocale::c().toString(at, QStringLiteral("MMM ")) + QStringLiteral("%1").arg(at.date().day(), 2)
        + at.toString(QStringLiteral(" HH:mm:ss yyyy"));
}

} // namespace

TicketListing randomListing(QRandomGenerator &random)
{
    TicketListing listing;
    TicketCache cache;
    const Principal client =
        name({ QStringLiteral("user%1").arg(random.bounded(1000)) }, QStringLiteral("NORD.EXAMPLE"));
    cache.client = client;
    cache.name = QStringLiteral("FILE:/tmp/krb5cc_%1").arg(random.bounded(10000));
    const Instant now = instantFromSeconds(1'700'000'000 + static_cast<qint64>(random.bounded(200'000'000)));
    const int count = 1 + random.bounded(8);
    for (int i = 0; i < count; ++i)
        cache.tickets << randomTicket(random, client, now);
    listing.caches << cache;
    return listing;
}

QString asWindows(const TicketListing &listing, const QString &dateForm, bool twelveHours)
{
    const TicketCache &cache = listing.caches.first();
    const QString form = dateForm + (twelveHours ? QStringLiteral(" h:mm:ss AP") : QStringLiteral(" H:mm:ss"));
    QString text = QStringLiteral("\nAa bb cc 0:0x5d21f\n\nDd ee: (%1)\n").arg(cache.tickets.size());
    int number = 0;
    for (const Ticket &ticket : cache.tickets) {
        text += QStringLiteral("\n#%1>     Ff: %2\n").arg(number++).arg(windowsName(ticket.client));
        text += QStringLiteral("        Gg: %1\n").arg(windowsName(ticket.server));
        text += QStringLiteral("        Hh ii: %1\n").arg(windowsEtype(ticket.ticketEtype));
        QStringList words;
        for (const BitName &bit : TicketFlags::table()) {
            if (bit.windowsName != nullptr && ticket.flags->has(bitMask(bit.bit)))
                words << QString::fromLatin1(bit.windowsName);
        }
        text += QStringLiteral("        Jj kk 0x%1 -> %2 \n")
                    .arg(QString::number(ticket.flags->value, 16), words.join(u' '));
        text += QStringLiteral("        Ll: %1 (mm)\n").arg(written(ticket.startTime, form));
        text += QStringLiteral("        Nn:   %1 (mm)\n").arg(written(ticket.endTime, form));
        text += QStringLiteral("        Oo: %1\n")
                    .arg(ticket.renewUntil ? written(ticket.renewUntil, form) + QStringLiteral(" (mm)")
                                           : QStringLiteral("0"));
        text += QStringLiteral("        Pp qq: %1\n").arg(windowsEtype(ticket.sessionKeyEtype));
        text += QStringLiteral("        Rr ss: 0\n        Tt KDC: dc%1.nord.example\n").arg(number);
    }
    return text;
}

QString asMit(const TicketListing &listing, const QString &dateForm)
{
    const TicketCache &cache = listing.caches.first();
    const QString form = dateForm + QStringLiteral(" HH:mm:ss");
    QString text = QStringLiteral(
        "Ticket cache: %1\nDefault principal: %2\n\nValid starting       Expires              Service principal\n")
                       .arg(cache.name, cache.client->toString());
    for (const Ticket &ticket : cache.tickets) {
        text += QStringLiteral("%1  %2  %3\n\t")
                    .arg(written(ticket.startTime, form), written(ticket.endTime, form), ticket.server.toString());
        if (ticket.renewUntil)
            text += QStringLiteral("renew until %1, ").arg(written(ticket.renewUntil, form));
        text += QStringLiteral("Flags: %1%2Etype (skey, tkt): %3, %4 \n")
                    .arg(letters(*ticket.flags), ticket.renewUntil ? QStringLiteral("\n\t") : QStringLiteral(", "),
                        ticket.sessionKeyEtype->name(), ticket.ticketEtype->name());
    }
    return text;
}

QString asHeimdalTable(const TicketListing &listing)
{
    const TicketCache &cache = listing.caches.first();
    QString text = QStringLiteral("Credentials cache: %1\n        Principal: %2\n\n  Issued                Expires     "
                                  "        Flags     Principal\n")
                       .arg(cache.name, cache.client->toString());
    for (const Ticket &ticket : cache.tickets)
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(ctime(ticket.startTime), ctime(ticket.endTime), letters(*ticket.flags).leftJustified(6),
                        ticket.server.toString());
    return text;
}

QString asHeimdalVerbose(const TicketListing &listing)
{
    const TicketCache &cache = listing.caches.first();
    QString text = QStringLiteral("Credentials cache: %1\n        Principal: %2\n    Cache version: 4\n")
                       .arg(cache.name, cache.client->toString());
    for (const Ticket &ticket : cache.tickets) {
        text += QStringLiteral("\nServer: %1\nClient: %2\nTicket etype: %3, kvno 3\n")
                    .arg(ticket.server.toString(), ticket.client.toString(), ticket.ticketEtype->name());
        if (ticket.sessionKeyEtype != ticket.ticketEtype)
            text += QStringLiteral("Session key: %1\n").arg(ticket.sessionKeyEtype->name());
        text += QStringLiteral("Ticket length: 426\nAuth time:  %1\nEnd time:   %2\n")
                    .arg(ctime(ticket.startTime), ctime(ticket.endTime));
        if (ticket.renewUntil)
            text += QStringLiteral("Renew till: %1\n").arg(ctime(ticket.renewUntil));
        text += QStringLiteral("Ticket flags: %1\nAddresses: addressless\n")
                    .arg(ticket.flags->names().join(QStringLiteral(", ")));
    }
    return text;
}

QString asJava(const TicketListing &listing)
{
    const TicketCache &cache = listing.caches.first();
    const auto time = [](const std::optional<Instant> &at) {
        return QLocale::c().toString(toUtcDateTime(*at), QStringLiteral("MMM d, yyyy HH:mm:ss"));
    };
    const auto etype = [](const std::optional<EncryptionType> &type) {
        return type->number == 18 ? QStringLiteral("AES256 CTS mode with HMAC SHA1-96")
            : type->number == 17  ? QStringLiteral("AES128 CTS mode with HMAC SHA1-96")
                                  : QStringLiteral("RC4 with HMAC");
    };
    QString text = QStringLiteral("\nCredentials cache: %1\n\nDefault principal: %2, %3 entries found.\n\n")
                       .arg(cache.name.mid(5), cache.client->toString())
                       .arg(cache.tickets.size());
    int number = 0;
    for (const Ticket &ticket : cache.tickets) {
        text +=
            QStringLiteral("[%1]  Service Principal:  %2\n     Valid starting:     %3\n     Expires:            %4\n")
                .arg(++number)
                .arg(ticket.server.toString(), time(ticket.startTime), time(ticket.endTime));
        if (ticket.renewUntil)
            text += QStringLiteral("     Renew until:        %1\n").arg(time(ticket.renewUntil));
        text += QStringLiteral("     EType (skey, tkt):  %1, %2\n     Flags:              %3\n")
                    .arg(etype(ticket.sessionKeyEtype), etype(ticket.ticketEtype),
                        ticket.flags->names().join(u';').toUpper());
    }
    return text;
}

} // namespace kerbscope::test
