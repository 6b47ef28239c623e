// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/ticketfindings.h"

#include "core/evidence/realmroles.h"
#include "core/evidence/requestedticket.h"

#include <QTest>

using namespace kerbscope;

namespace {

const Instant now = *fromIso8601(u"2026-03-02T12:00:00Z");

ImportContext context()
{
    ImportContext circumstances;
    circumstances.now = now;
    circumstances.proxyRealms = { QStringLiteral("ZSCALERTWO.NET"), QStringLiteral("ZSCLOUD.NET") };
    return circumstances;
}

Principal principal(const QString &name)
{
    return Principal::fromString(name).value();
}

/// Valid from an hour ago to nine hours ahead, AES.
Ticket ticket(const QString &server)
{
    Ticket made;
    made.client = principal(QStringLiteral("jdoe@CORP.EXAMPLE.COM"));
    made.server = principal(server);
    made.startTime = now - std::chrono::hours(1);
    made.endTime = now + std::chrono::hours(9);
    made.ticketEtype = EncryptionType { 18 };
    made.sessionKeyEtype = EncryptionType { 18 };
    made.line = 7;
    return made;
}

TicketListing listing(const QStringList &servers)
{
    TicketCache cache;
    cache.kind = QStringLiteral("klist-windows");
    cache.client = principal(QStringLiteral("jdoe@CORP.EXAMPLE.COM"));
    for (const QString &server : servers)
        cache.tickets << ticket(server);
    TicketListing made;
    made.dialect = cache.kind;
    made.subcommand = QStringLiteral("tickets");
    made.caches << cache;
    return made;
}

QString valueOf(const QList<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings) {
        if (finding.id == id)
            return finding.value;
    }
    return {};
}

const QString ownTgt = QStringLiteral("krbtgt/CORP.EXAMPLE.COM@CORP.EXAMPLE.COM");

} // namespace

class TestTicketFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheChainOfTickets_data();
    void readsTheChainOfTickets();
    void judgesValidityByTheGivenTime_data();
    void judgesValidityByTheGivenTime();
    void aRenewedTicketBesideAnExpiredOneIsPresent();
    void saysNothingWhereNothingWasListed();
    void anEmptyListHasNoTicket();
    void findsWeakEncryption_data();
    void findsWeakEncryption();
    void namesMisspeltRealms();
    void comparesCloudAndHost();
    void turnsErrorsIntoCodes_data();
    void turnsErrorsIntoCodes();
    void readsTheOffsetOfTheCache_data();
    void readsTheOffsetOfTheCache();
    void judgesTheKeysOfAKeytab();
    void noticesLongNames();
    void tellsKinFromStrangers();
    void readsWhatWasAskedByHand_data();
    void readsWhatWasAskedByHand();
};

/// Realms play a part by what stands in the listing, not by their names: a proxy of any provider is one.
void TestTicketFindings::readsTheChainOfTickets_data()
{
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("tgt");
    QTest::addColumn<QString>("proxyTgt");
    QTest::addColumn<QString>("proxyTicket");

    const QString other = QStringLiteral("krbtgt/CLOUD.PROXY@CORP.EXAMPLE.COM");
    const QString edge = QStringLiteral("HTTP/gw.cloud.proxy@CLOUD.PROXY");
    QTest::newRow("all three") << QStringList { ownTgt, other, edge } << "present" << "present" << "present";
    QTest::newRow("no proxy ticket") << QStringList { ownTgt, other } << "present" << "present" << "absent";
    QTest::newRow("own ticket alone") << QStringList { ownTgt } << "present" << "absent" << "absent";
    QTest::newRow("own services") << QStringList { ownTgt, QStringLiteral("cifs/fs.corp.example.com@CORP.EXAMPLE.COM") }
                                  << "present" << "absent" << "absent";
    QTest::newRow("proxy ticket proves the way") << QStringList { ownTgt, edge } << "present" << "present" << "present";
    QTest::newRow("another domain of the forest is no proxy")
        << QStringList { ownTgt, QStringLiteral("krbtgt/EXAMPLE.COM@CORP.EXAMPLE.COM") } << "present" << "absent" << "absent";
    QTest::newRow("forest and proxy")
        << QStringList { ownTgt, QStringLiteral("krbtgt/EXAMPLE.COM@CORP.EXAMPLE.COM"), other } << "present" << "present" << "absent";
    QTest::newRow("a web service of another domain counts")
        << QStringList { ownTgt, QStringLiteral("HTTP/proxy.example.com@EXAMPLE.COM") } << "present" << "present" << "present";
    QTest::newRow("a known cloud wins over a partner")
        << QStringList { ownTgt, QStringLiteral("krbtgt/PARTNER.ORG@CORP.EXAMPLE.COM"), QStringLiteral("krbtgt/ZSCLOUD.NET@CORP.EXAMPLE.COM") }
        << "present" << "present" << "absent";
    QTest::newRow("short name of the own domain")
        << QStringList { QStringLiteral("krbtgt/CORP@CORP.EXAMPLE.COM") } << "present" << "absent" << "absent";
    QTest::newRow("a part of a list proves nothing missing")
        << QStringList { QStringLiteral("cifs/fs.corp.example.com@CORP.EXAMPLE.COM") } << "" << "" << "";
}

void TestTicketFindings::readsTheChainOfTickets()
{
    QFETCH(QStringList, servers);
    const QList<Finding> findings = findingsOf(listing(servers), context());
    QTEST(valueOf(findings, QStringLiteral("klist.tgt")), "tgt");
    QTEST(valueOf(findings, QStringLiteral("klist.proxy-tgt")), "proxyTgt");
    QTEST(valueOf(findings, QStringLiteral("klist.proxy-ticket")), "proxyTicket");
}

void TestTicketFindings::judgesValidityByTheGivenTime_data()
{
    QTest::addColumn<int>("startSeconds"); // from now
    QTest::addColumn<int>("endSeconds");
    QTest::addColumn<QString>("value");

    QTest::newRow("in the middle") << -3600 << 3600 << "present";
    QTest::newRow("a second before the end") << -3600 << 1 << "present";
    QTest::newRow("at the end") << -3600 << 0 << "expired";
    QTest::newRow("starts within the allowed skew") << 300 << 3600 << "present";
    QTest::newRow("starts beyond the allowed skew") << 301 << 3600 << "not-yet-valid";
}

void TestTicketFindings::judgesValidityByTheGivenTime()
{
    QFETCH(int, startSeconds);
    QFETCH(int, endSeconds);
    TicketListing list = listing({ ownTgt });
    list.caches[0].tickets[0].startTime = now + std::chrono::seconds(startSeconds);
    list.caches[0].tickets[0].endTime = now + std::chrono::seconds(endSeconds);
    QTEST(valueOf(findingsOf(list, context()), QStringLiteral("klist.tgt")), "value");
}

void TestTicketFindings::aRenewedTicketBesideAnExpiredOneIsPresent()
{
    TicketListing list = listing({ ownTgt, ownTgt });
    list.caches[0].tickets[0].endTime = now - std::chrono::hours(1);
    QCOMPARE(valueOf(findingsOf(list, context()), QStringLiteral("klist.tgt")), QStringLiteral("present"));
    list.caches[0].tickets[1].markedExpired = true;
    QCOMPARE(valueOf(findingsOf(list, context()), QStringLiteral("klist.tgt")), QStringLiteral("expired"));
}

void TestTicketFindings::saysNothingWhereNothingWasListed()
{
    for (const char *subcommand : { "purge", "sessions", "query_bind", "list-caches", "cloud_debug" }) {
        TicketListing list = listing({});
        list.subcommand = QString::fromLatin1(subcommand);
        QVERIFY2(findingsOf(list, context()).isEmpty(), subcommand);
    }
    // "klist tgt" shows the sign-on ticket alone: it does not say that others are missing.
    TicketListing tgt = listing({ ownTgt });
    tgt.subcommand = QStringLiteral("tgt");
    QCOMPARE(valueOf(findingsOf(tgt, context()), QStringLiteral("klist.tgt")), QStringLiteral("present"));
    QVERIFY(valueOf(findingsOf(tgt, context()), QStringLiteral("klist.proxy-tgt")).isEmpty());
}

void TestTicketFindings::anEmptyListHasNoTicket()
{
    const QList<Finding> findings = findingsOf(listing({}), context());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().id, QStringLiteral("klist.tgt"));
    QCOMPARE(findings.first().value, QStringLiteral("absent"));

    // What could not be read is not absent; a damaged cache file is a finding of its own.
    TicketListing damaged = listing({});
    damaged.warnings << ReadWarning { QStringLiteral("the entry ends in the middle"), {} };
    QVERIFY(findingsOf(damaged, context()).isEmpty());
    damaged.dialect = QStringLiteral("ccache");
    QCOMPARE(valueOf(findingsOf(damaged, context()), QStringLiteral("klist.error")), QStringLiteral("unreadable"));
}

void TestTicketFindings::findsWeakEncryption_data()
{
    QTest::addColumn<int>("ticketEtype"); // 0: not shown
    QTest::addColumn<int>("sessionEtype");
    QTest::addColumn<QString>("value");

    QTest::newRow("AES") << 18 << 17 << "none";
    QTest::newRow("AES of RFC 8009") << 20 << 19 << "none";
    QTest::newRow("RC4 ticket") << 23 << 18 << "rc4";
    QTest::newRow("RC4 session key") << 18 << 23 << "rc4";
    QTest::newRow("DES") << 3 << 18 << "des";
    QTest::newRow("DES beside RC4") << 23 << 1 << "des";
    QTest::newRow("not shown") << 0 << 0 << "";
}

void TestTicketFindings::findsWeakEncryption()
{
    QFETCH(int, ticketEtype);
    QFETCH(int, sessionEtype);
    TicketListing list = listing({ ownTgt });
    Ticket &only = list.caches[0].tickets[0];
    only.ticketEtype = ticketEtype > 0 ? std::optional(EncryptionType { ticketEtype }) : std::nullopt;
    only.sessionKeyEtype = sessionEtype > 0 ? std::optional(EncryptionType { sessionEtype }) : std::nullopt;
    QTEST(valueOf(findingsOf(list, context()), QStringLiteral("klist.weak-etype")), "value");
}

void TestTicketFindings::namesMisspeltRealms()
{
    const QString id = QStringLiteral("klist.realm-case");
    QCOMPARE(valueOf(findingsOf(listing({ ownTgt, QStringLiteral("krbtgt/cloud.proxy@CORP.EXAMPLE.COM") }), context()), id),
        QStringLiteral("not-upper"));
    QCOMPARE(valueOf(findingsOf(listing({ ownTgt, QStringLiteral("krbtgt/CLOUD.PROXY@CORP.EXAMPLE.COM") }), context()), id),
        QStringLiteral("upper"));
    QVERIFY(valueOf(findingsOf(listing({ ownTgt }), context()), id).isEmpty());

    // A home realm in small letters is meant so.
    TicketListing lower = listing({ QStringLiteral("krbtgt/athena.example@athena.example") });
    lower.caches[0].client = principal(QStringLiteral("jdoe@athena.example"));
    QVERIFY(valueOf(findingsOf(lower, context()), id).isEmpty());
}

void TestTicketFindings::comparesCloudAndHost()
{
    const QString id = QStringLiteral("klist.proxy-realm");
    const auto judged = [&](const QString &server) { return valueOf(findingsOf(listing({ ownTgt, server }), context()), id); };
    QCOMPARE(judged(QStringLiteral("HTTP/a.gateway.zscalertwo.net@ZSCALERTWO.NET")), QStringLiteral("matches"));
    QCOMPARE(judged(QStringLiteral("HTTP/a.gateway.zscalertwo.net@ZSCLOUD.NET")), QStringLiteral("other"));
    QCOMPARE(judged(QStringLiteral("HTTP/gw.cloud.proxy@CLOUD.PROXY")), QStringLiteral("matches"));
    QVERIFY(judged(QStringLiteral("HTTP/gw.elsewhere.example@CLOUD.PROXY")).isEmpty()); // nobody knows that cloud
}

void TestTicketFindings::turnsErrorsIntoCodes_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("tgt");

    QTest::newRow("name not known") << QStringList { "win32:1787", "ntstatus:0xC000018B" } << "unknown-target" << "";
    QTest::newRow("no common encryption") << QStringList { "sspi:0x80090342", "ntstatus:0xC00002FD" } << "etype" << "";
    QTest::newRow("no logon servers") << QStringList { "win32:1311", "ntstatus:0xC000005E" } << "kdc-unreachable" << "";
    QTest::newRow("no credentials") << QStringList { "win32:1312", "sspi:0x8009030E" } << "no-credentials" << "absent";
    QTest::newRow("no session") << QStringList { "win32:1312", "ntstatus:0xC000005F" } << "no-session" << "absent";
    QTest::newRow("no cache") << QStringList { "mit:KRB5_FCC_NOFILE" } << "no-cache" << "absent";
    QTest::newRow("permissions") << QStringList { "mit:KRB5_FCC_PERM" } << "unreadable" << "";
    QTest::newRow("something else") << QStringList { "mit:KRB5_LIBOS_PWDINTR" } << "other" << "";
}

void TestTicketFindings::turnsErrorsIntoCodes()
{
    QFETCH(QStringList, codes);
    TicketListing list;
    list.dialect = QStringLiteral("klist-windows");
    list.subcommand = QStringLiteral("error");
    list.error = ListingError { QStringLiteral("klist failed"), codes };
    const QList<Finding> findings = findingsOf(list, context());
    QTEST(valueOf(findings, QStringLiteral("klist.error")), "error");
    QTEST(valueOf(findings, QStringLiteral("klist.tgt")), "tgt");
    for (const QString &code : std::as_const(codes))
        QCOMPARE(valueOf(findings, QStringLiteral("code.") + code.section(u':', 0, 0)), code.section(u':', 1));
}

void TestTicketFindings::readsTheOffsetOfTheCache_data()
{
    QTest::addColumn<int>("offset"); // the KDC's clock minus this one
    QTest::addColumn<QString>("value");

    QTest::newRow("none noted") << 0 << "";
    QTest::newRow("at the limit") << 300 << "fine";
    QTest::newRow("this computer is slow") << 301 << "client-behind";
    QTest::newRow("this computer is fast") << -4000 << "client-ahead";
}

void TestTicketFindings::readsTheOffsetOfTheCache()
{
    QFETCH(int, offset);
    TicketListing list = listing({ ownTgt });
    list.caches[0].kdcOffsetSeconds = offset;
    QTEST(valueOf(findingsOf(list, context()), QStringLiteral("clock.kdc-offset")), "value");
}

void TestTicketFindings::judgesTheKeysOfAKeytab()
{
    TicketCache cache;
    cache.kind = QStringLiteral("keytab");
    cache.keys << KeytabEntry { principal(QStringLiteral("HTTP/web@R")), 3, EncryptionType { 23 }, {} };
    TicketListing list;
    list.dialect = cache.kind;
    list.subcommand = cache.kind;
    list.caches << cache;
    const QString id = QStringLiteral("account.keys");
    QCOMPARE(valueOf(findingsOf(list, context()), id), QStringLiteral("rc4-only"));
    QVERIFY(valueOf(findingsOf(list, context()), QStringLiteral("klist.tgt")).isEmpty());
    list.caches[0].keys << KeytabEntry { principal(QStringLiteral("HTTP/web@R")), 3, EncryptionType { 18 }, {} };
    QCOMPARE(valueOf(findingsOf(list, context()), id), QStringLiteral("with-aes"));
}

void TestTicketFindings::noticesLongNames()
{
    TicketListing list = listing({ ownTgt });
    QVERIFY(valueOf(findingsOf(list, context()), QStringLiteral("client.name-length")).isEmpty());
    list.caches[0].tickets[0].client.components = { QString(60, u'x') };
    QCOMPARE(valueOf(findingsOf(list, context()), QStringLiteral("client.name-length")), QStringLiteral("long"));
}

void TestTicketFindings::tellsKinFromStrangers()
{
    QVERIFY(areKin(QStringLiteral("EU.CORP.EXAMPLE.COM"), QStringLiteral("CORP.EXAMPLE.COM")));
    QVERIFY(!areKin(QStringLiteral("CORP.EXAMPLE.COM"), QStringLiteral("CLOUD.EXAMPLE.COM")));
    QVERIFY(!areKin(QStringLiteral("MYCORP.COM"), QStringLiteral("CORP.COM")));
    QVERIFY(hostBelongsTo(QStringLiteral("gw.cloud.proxy"), QStringLiteral("CLOUD.PROXY")));
    QVERIFY(!hostBelongsTo(QStringLiteral("gw.mycloud.proxy"), QStringLiteral("CLOUD.PROXY")));
    QVERIFY(isOwnTgt(principal(ownTgt)));
    QVERIFY(!isOwnTgt(principal(QStringLiteral("krbtgt/CLOUD.PROXY@CORP.EXAMPLE.COM"))));
}

void TestTicketFindings::readsWhatWasAskedByHand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes"); // empty: no error
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");

    const QStringList etype { "sspi:0x80090342", "ntstatus:0xC00002FD" };
    const QStringList unknown { "win32:1787", "ntstatus:0xC000018B" };
    QTest::newRow("other realm, no AES") << "C:\\>klist get krbtgt/CLOUD.PROXY" << etype << "tgs.cross-realm.error" << "14";
    QTest::newRow("other realm, no trust") << "PS> klist.exe get krbtgt/CLOUD.PROXY" << unknown << "tgs.cross-realm.error" << "7";
    QTest::newRow("proxy of a known cloud")
        << "klist get HTTP/a.gateway.zscalertwo.net" << unknown << "tgs.proxy-service.error" << "7";
    QTest::newRow("proxy's KDC silent") << "klist get HTTP/a.gateway.zscalertwo.net"
                                        << QStringList { "win32:1311", "ntstatus:0xC000005E" } << "tgs.proxy-service.error" << "no-answer";
    QTest::newRow("own service") << "klist get \"HTTP/web.corp.example.com\"" << unknown << "tgs.service.error" << "7";
    QTest::newRow("issued") << "klist get krbtgt/CLOUD.PROXY" << QStringList() << "tgs.cross-realm.error" << "none";
    QTest::newRow("own realm") << "klist get krbtgt/CORP.EXAMPLE.COM" << QStringList() << "" << "";
    QTest::newRow("no command line") << "Current LogonId is 0:0x3e7" << unknown << "" << "";
    QTest::newRow("an error of another kind") << "klist get HTTP/web" << QStringList { "sspi:0x8009030E" } << "" << "";
}

void TestTicketFindings::readsWhatWasAskedByHand()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    TicketListing list = listing({ ownTgt, QStringLiteral("krbtgt/CLOUD.PROXY@CORP.EXAMPLE.COM") });
    if (!codes.isEmpty()) {
        list.caches.clear();
        list.error = ListingError { QStringLiteral("klist failed"), codes };
    }
    const QList<Finding> findings = findingsOfRequestedTicket(text, list, context());
    QTEST(findings.isEmpty() ? QString() : findings.first().id, "finding");
    QTEST(findings.isEmpty() ? QString() : findings.first().value, "value");
}

QTEST_APPLESS_MAIN(TestTicketFindings)
#include "tst_ticketfindings.moc"
