// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/krb/principal.h"
#include "core/parse/ccachefile.h"
#include "core/parse/commandoutput/commandlines.h"
#include "core/parse/kerberosmessage.h"
#include "core/parse/keytabfile.h"
#include "core/parse/klisttext.h"
#include "core/parse/krb5conf.h"
#include "core/parse/krbcred.h"
#include "core/parse/securitytoken.h"
#include "core/parse/textlines.h"
#include "core/parse/trace.h"
#include "core/parse/winevent/collector.h"
#include "core/parse/wineventjson.h"
#include "core/parse/wineventtext.h"
#include "core/parse/wineventxml.h"
#include "tests/support/derbuilder.h"
#include "tests/support/ticketfiles.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace kerbscope;

namespace {

/// How a reader ended: nothing where it read, else the kind of the error.
using Ending = std::optional<ErrorKind>;

template<typename T>
Ending endingOf(const Result<T> &result)
{
    return result ? Ending {} : Ending { result.error().kind };
}

/// A reader of whole inputs: its cap, and how it ends for as many units of `filling`.
struct SizeCap {
    qint64 cap = 0;
    std::function<Ending(qint64 size)> read;
};

template<typename Parser>
SizeCap bytesCap(qint64 cap, Parser parser)
{
    return { cap, [parser](qint64 size) { return endingOf(parser(QByteArray(size, '\0'))); } };
}

template<typename Parser>
SizeCap textCap(qint64 cap, const QString &line, Parser parser)
{
    return { cap, [parser, line](qint64 size) {
                QString text;
                text.reserve(size);
                while (text.size() + line.size() <= size)
                    text += line;
                text += QString(size - text.size(), u' ');
                return endingOf(parser(text));
            } };
}

Principal service() { return { { QStringLiteral("HTTP"), QStringLiteral("h") }, QStringLiteral("R") }; }
Principal user() { return { { QStringLiteral("a") }, QStringLiteral("R") }; }

QByteArray cacheOf(int tickets)
{
    test::CacheEntry entry;
    entry.client = user();
    entry.server = service();
    entry.end = 1'800'000'000;
    return test::ccache(4, true, user(), QList<test::CacheEntry>(tickets, entry));
}

QByteArray keytabOf(int keys)
{
    const QByteArray entry = test::keytabEntry(2, true, { service() });
    return test::keytabHead(2) + test::framed(2, true, static_cast<qint32>(entry.size()), entry).repeated(keys);
}

QByteArray credentialsOf(int tickets)
{
    const QByteArray ticket = der::ticket({ "HTTP", "h" }, "R", 1);
    return der::application(22,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(22)),
            der::context(2, der::element(0x30, ticket.repeated(tickets))) }));
}

bool saysOnlyTheFirst(const QList<ReadWarning> &warnings)
{
    return std::ranges::any_of(warnings, [](const ReadWarning &warning) { return warning.text.contains(QLatin1String("only the first")); });
}

} // namespace

/// Every cap of limits.h that a reader of core/parse keeps: what is read at the cap, and what happens one past it.
class TestReaderCaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesOneByteTooMany_data();
    void refusesOneByteTooMany();
    void keepsTicketsUpToTheCap_data();
    void keepsTicketsUpToTheCap();
    void keepsNoLongerField();
    void keepsPartsOfNames();
    void keepsEventsUpToTheCap();
    void keepsWarningsUpToTheCap();
    void keepsDescriptionsUpToTheCap_data();
    void keepsDescriptionsUpToTheCap();
    void opensBracesUpToTheCap();
    void keepsMechanismsUpToTheCap();
};

void TestReaderCaps::refusesOneByteTooMany_data()
{
    QTest::addColumn<SizeCap>("reader");
    QTest::newRow("credential cache") << bytesCap(limits::maxCacheFileBytes, [](const QByteArray &b) { return parseCcache(b); });
    QTest::newRow("keytab") << bytesCap(limits::maxCacheFileBytes, [](const QByteArray &b) { return parseKeytab(b); });
    QTest::newRow("KRB-CRED") << bytesCap(limits::maxCacheFileBytes, [](const QByteArray &b) { return parseKrbCred(b); });
    QTest::newRow("Kerberos message") << bytesCap(limits::maxMessageBytes, [](const QByteArray &b) { return parseKerberosMessage(b); });
    QTest::newRow("token") << bytesCap(limits::maxMessageBytes, [](const QByteArray &b) { return parseSecurityToken(b); });
    QTest::newRow("trace") << textCap(
        limits::maxTextBytes, QStringLiteral("nothing of a trace\n"), [](const QString &t) { return parseTrace(t); });
    QTest::newRow("krb5.conf") << textCap(
        limits::maxTextBytes, QStringLiteral("# a comment\n"), [](const QString &t) { return parseKrb5Conf(t); });
    QTest::newRow("command output") << textCap(
        limits::maxTextBytes, QStringLiteral("a line\n"), [](const QString &t) { return CommandLines::of(t); });
    QTest::newRow("one line") << textCap(
        limits::maxLineLength, QStringLiteral("x"), [](const QString &t) { return splitLines(t); });
}

void TestReaderCaps::refusesOneByteTooMany()
{
    QFETCH(SizeCap, reader);
    QVERIFY(reader.read(reader.cap) != Ending { ErrorKind::TooLarge });
    QVERIFY(reader.read(reader.cap + 1) == Ending { ErrorKind::TooLarge });
}

void TestReaderCaps::keepsTicketsUpToTheCap_data()
{
    using Make = QByteArray (*)(int);
    using Read = Result<TicketListing> (*)(QByteArrayView);
    QTest::addColumn<Make>("make");
    QTest::addColumn<Read>("read");
    QTest::newRow("credential cache") << Make { cacheOf } << Read { parseCcache };
    QTest::newRow("keytab") << Make { keytabOf } << Read { parseKeytab };
    QTest::newRow("KRB-CRED") << Make { credentialsOf } << Read { parseKrbCred };
}

void TestReaderCaps::keepsTicketsUpToTheCap()
{
    using Make = QByteArray (*)(int);
    using Read = Result<TicketListing> (*)(QByteArrayView);
    QFETCH(Make, make);
    QFETCH(Read, read);
    const auto kept = [](const TicketListing &listing) {
        return listing.caches.first().tickets.size() + listing.caches.first().keys.size();
    };
    const auto whole = read(make(limits::maxTickets));
    QVERIFY(whole);
    QCOMPARE(kept(*whole), limits::maxTickets);
    QVERIFY(!saysOnlyTheFirst(whole->warnings));

    const auto tooMany = read(make(limits::maxTickets + 1));
    QVERIFY(tooMany);
    QCOMPARE(kept(*tooMany), limits::maxTickets);
    QVERIFY(saysOnlyTheFirst(tooMany->warnings));
}

void TestReaderCaps::keepsNoLongerField()
{
    const auto read = [](qsizetype ticketBytes) {
        test::CacheEntry entry;
        entry.client = user();
        entry.server = service();
        entry.ticketDer = QByteArray(ticketBytes, 't');
        return parseCcache(test::ccache(4, true, user(), { entry }));
    };
    const auto whole = read(limits::maxFieldBytes);
    QVERIFY(whole);
    QCOMPARE(whole->ticketCount(), 1);
    const auto tooLong = read(limits::maxFieldBytes + 1);
    QVERIFY(tooLong);
    QCOMPARE(tooLong->ticketCount(), 0);
    QVERIFY(!tooLong->warnings.isEmpty());
    QVERIFY2(tooLong->warnings.first().text.contains(QString::number(limits::maxFieldBytes + 1)),
        qPrintable(tooLong->warnings.first().text));
}

void TestReaderCaps::keepsPartsOfNames()
{
    const auto name = [](int parts) { return QStringList(parts, QStringLiteral("x")).join(u'/') + QStringLiteral("@R"); };
    QVERIFY(Principal::fromString(name(limits::maxPrincipalComponents)));
    QCOMPARE(endingOf(Principal::fromString(name(limits::maxPrincipalComponents + 1))), Ending { ErrorKind::TooLarge });
}

void TestReaderCaps::keepsEventsUpToTheCap()
{
    const auto gather = [](int events) {
        EventCollector collector(QStringLiteral("test"));
        for (int i = 0; i < events; ++i)
            collector.add({});
        return collector.take();
    };
    const EventListing whole = gather(limits::maxEvents);
    QCOMPARE(whole.events.size(), limits::maxEvents);
    QVERIFY(whole.warnings.isEmpty());

    const EventListing tooMany = gather(limits::maxEvents + 1);
    QCOMPARE(tooMany.events.size(), limits::maxEvents);
    QCOMPARE(tooMany.records, limits::maxEvents + 1);
    QCOMPARE(tooMany.warnings.size(), 1);
}

void TestReaderCaps::keepsWarningsUpToTheCap()
{
    const auto gather = [](int warnings) {
        EventCollector collector(QStringLiteral("test"));
        for (int i = 0; i < warnings; ++i)
            collector.warn(QStringLiteral("w%1").arg(i));
        return collector.take().warnings;
    };
    QCOMPARE(gather(limits::maxWarnings - 1).size(), limits::maxWarnings - 1);
    const QList<ReadWarning> capped = gather(limits::maxWarnings + 1);
    QCOMPARE(capped.size(), limits::maxWarnings);
    QVERIFY2(capped.last().text.startsWith(QLatin1String("2 more")), qPrintable(capped.last().text));
}

void TestReaderCaps::keepsDescriptionsUpToTheCap_data()
{
    using Read = std::function<Result<EventListing>(const QString &message)>;
    QTest::addColumn<Read>("read");
    QTest::newRow("XML") << Read([](const QString &message) {
        return parseEventXml(QStringLiteral("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>4771</EventID>"
                                            "</System><RenderingInfo><Message>%1</Message></RenderingInfo></Event>")
                                 .arg(message)
                                 .toUtf8());
    });
    QTest::newRow("JSON") << Read([](const QString &message) {
        return parseEventJson(QStringLiteral("{\"EventID\":4771,\"Message\":\"%1\"}\n").arg(message).toUtf8());
    });
    QTest::newRow("text, one line") << Read([](const QString &message) {
        return parseEventText(QStringLiteral("Log Name:      Security\nSource:        Microsoft-Windows-Security-Auditing\nDate:          3/2/2026 8:00:00 AM\n"
                                             "Event ID:      4771\nTask Category: Kerberos Authentication Service\nLevel:         Information\n"
                                             "Keywords:      Audit Failure\nUser:          N/A\nComputer:      DC01.corp.example.com\nDescription:\n"
                                             "Kerberos pre-authentication failed.\n")
                + message, {});
    });
}

void TestReaderCaps::keepsDescriptionsUpToTheCap()
{
    using Read = std::function<Result<EventListing>(const QString &message)>;
    QFETCH(Read, read);
    const auto lengthOf = [&](qsizetype length) -> qsizetype {
        const Result<EventListing> listing = read(QString(length, u'm'));
        return listing && listing->events.size() == 1 ? listing->events.first().message.size() : -1;
    };
    constexpr qsizetype heading = 64; // what the form itself adds
    QVERIFY(lengthOf(limits::maxEventMessage / 2) >= limits::maxEventMessage / 2);
    QVERIFY(lengthOf(limits::maxEventMessage - heading) >= limits::maxEventMessage - heading);
    for (const qsizetype length : { limits::maxEventMessage + 1, limits::maxEventMessage * 4 }) {
        const qsizetype kept = lengthOf(length);
        QVERIFY2(kept > 0 && kept <= limits::maxEventMessage, qPrintable(QString::number(kept)));
    }
}

void TestReaderCaps::opensBracesUpToTheCap()
{
    const auto nested = [](int depth) {
        QString text = QStringLiteral("[realms]\n");
        for (int i = 0; i < depth; ++i)
            text += QStringLiteral("a = {\n");
        return text + QStringLiteral("kdc = h\n") + QStringLiteral("}\n").repeated(depth);
    };
    const auto whole = parseKrb5Conf(nested(limits::maxDepth));
    QVERIFY(whole);
    QVERIFY(whole->warnings.isEmpty());
    const auto tooDeep = parseKrb5Conf(nested(limits::maxDepth + 1));
    QVERIFY(tooDeep);
    QVERIFY(!tooDeep->warnings.isEmpty());
    QVERIFY2(tooDeep->warnings.first().text.contains(QLatin1String("too deeply")), qPrintable(tooDeep->warnings.first().text));
    QVERIFY(parseKrb5Conf(nested(100'000))); // ends, without the stack
}

void TestReaderCaps::keepsMechanismsUpToTheCap()
{
    const auto mechanisms = [](int count) {
        const auto token = parseSecurityToken(der::spnegoInit(QList<QByteArray>(count, der::oid("2a864886f712010202")), {}));
        return token ? token->mechanisms.size() : -1;
    };
    QCOMPARE(mechanisms(limits::maxDepth), limits::maxDepth);
    QCOMPARE(mechanisms(limits::maxDepth + 1), limits::maxDepth);
}

QTEST_APPLESS_MAIN(TestReaderCaps)
#include "tst_readercaps.moc"
