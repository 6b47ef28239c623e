// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingcomparison.h"
#include "core/krb/listingtext.h"

#include <QTest>

using namespace kerbscope;
using Kind = TicketChange::Kind;

class TestListingComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfATicket_data();
    void tellsWhatBecameOfATicket();
    void matchesTicketsOfTheSameName();
    void comparesTwoUsersByService();
    void takesWhatIsNotShownForNoDifference();

private:
    static Principal name(const char *text) { return Principal::fromString(QString::fromUtf8(text)).value(); }
    static Ticket ticket(const char *server)
    {
        Ticket made;
        made.client = name("mia@NORD.EXAMPLE");
        made.server = name(server);
        made.startTime = instantFromSeconds(1'773'000'000);
        made.endTime = instantFromSeconds(1'773'036'000);
        made.flags = TicketFlags { TicketFlags::Forwardable | TicketFlags::Initial };
        made.ticketEtype = EncryptionType { 18 };
        made.sessionKeyEtype = EncryptionType { 18 };
        made.kdc = QStringLiteral("dc1");
        return made;
    }
    static TicketListing listing(const QList<Ticket> &tickets, const char *client = "mia@NORD.EXAMPLE")
    {
        TicketCache cache;
        cache.client = name(client);
        cache.tickets = tickets;
        TicketListing made;
        made.caches << cache;
        return made;
    }
};

void TestListingComparison::tellsWhatBecameOfATicket_data()
{
    QTest::addColumn<TicketListing>("before");
    QTest::addColumn<TicketListing>("after");
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<int>("unchanged");
    const Ticket tgt = ticket("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE");
    const Ticket web = ticket("HTTP/web@NORD.EXAMPLE");
    Ticket renewed = tgt;
    renewed.endTime = instantFromSeconds(1'773'072'000);
    Ticket weaker = web;
    weaker.ticketEtype = EncryptionType { 23 };
    weaker.kdc = QStringLiteral("dc2");
    Ticket flagged = web;
    flagged.flags = TicketFlags { TicketFlags::Forwardable | TicketFlags::OkAsDelegate };
    Ticket otherCase = web;
    otherCase.server = name("HTTP/WEB@nord.example");
    const auto row = [](const char *tag, const QList<Ticket> &before, const QList<Ticket> &after,
                         const QStringList &sentences, int unchanged) {
        QTest::newRow(tag) << listing(before) << listing(after) << sentences << unchanged;
    };
    row("the same", { tgt, web }, { web, tgt }, {}, 2);
    row("after a purge", { tgt, web }, {},
        { "krbtgt/NORD.EXAMPLE@NORD.EXAMPLE is gone", "HTTP/web@NORD.EXAMPLE is gone" }, 0);
    row("a new one", { tgt }, { tgt, web }, { "HTTP/web@NORD.EXAMPLE is new" }, 1);
    row("renewed", { tgt }, { renewed },
        { "krbtgt/NORD.EXAMPLE@NORD.EXAMPLE was renewed: end: 2026-03-09T06:00:00Z, then 2026-03-09T16:00:00Z" }, 0);
    row("weaker, from another KDC", { web }, { weaker },
        { "HTTP/web@NORD.EXAMPLE has changed: encryption of the ticket: aes256-cts-hmac-sha1-96, then rc4-hmac; KDC: "
          "dc1, then dc2" },
        0);
    row("other flags", { web }, { flagged },
        { "HTTP/web@NORD.EXAMPLE has changed: flags gained: ok-as-delegate; flags lost: initial" }, 0);
    row("names in another case", { web }, { otherCase }, {}, 1);
}

void TestListingComparison::tellsWhatBecameOfATicket()
{
    QFETCH(TicketListing, before);
    QFETCH(TicketListing, after);
    QFETCH(QStringList, sentences);
    QFETCH(int, unchanged);
    const ListingComparison comparison = compareListings(before, after);
    QStringList got;
    for (const TicketChange &change : comparison.changes)
        got << change.toString();
    QCOMPARE(got, sentences);
    QCOMPARE(comparison.unchanged, unchanged);
}

void TestListingComparison::matchesTicketsOfTheSameName()
{
    // Windows shows two TGTs: the one of the logon and the one for delegation.
    Ticket primary = ticket("krbtgt/NORD.EXAMPLE@NORD.EXAMPLE");
    primary.cacheFlags = QStringList { QStringLiteral("primary") };
    Ticket delegation = primary;
    delegation.cacheFlags = QStringList { QStringLiteral("delegation") };
    delegation.flags = TicketFlags { TicketFlags::Forwardable | TicketFlags::Forwarded };
    QVERIFY(compareListings(listing({ primary, delegation }), listing({ delegation, primary })).changes.isEmpty());
    const ListingComparison lost = compareListings(listing({ delegation, primary }), listing({ primary }));
    QCOMPARE(lost.changes.size(), 1);
    QCOMPARE(lost.changes.first().kind, Kind::Gone);
    QCOMPARE(lost.changes.first().before->cacheFlags, delegation.cacheFlags);
}

void TestListingComparison::comparesTwoUsersByService()
{
    Ticket other = ticket("HTTP/web@NORD.EXAMPLE");
    other.client = name("bob@NORD.EXAMPLE");
    const ListingComparison comparison =
        compareListings(listing({ ticket("HTTP/web@NORD.EXAMPLE"), ticket("cifs/files@NORD.EXAMPLE") }),
            listing({ other }, "bob@NORD.EXAMPLE"));
    QVERIFY(comparison.differentClients);
    QCOMPARE(comparison.unchanged, 1);
    QCOMPARE(comparison.changes.size(), 1);
    QCOMPARE(comparison.changes.first().kind, Kind::Gone);
}

void TestListingComparison::takesWhatIsNotShownForNoDifference()
{
    Ticket bare = ticket("HTTP/web@NORD.EXAMPLE");
    bare.flags.reset();
    bare.ticketEtype.reset();
    bare.kdc.clear();
    QVERIFY(compareListings(listing({ ticket("HTTP/web@NORD.EXAMPLE") }), listing({ bare })).changes.isEmpty());
}

QTEST_APPLESS_MAIN(TestListingComparison)
#include "tst_listingcomparison.moc"
