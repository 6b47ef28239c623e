// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/base/textdecoder.h"
#include "core/parse/winevent/collector.h"
#include "core/parse/winevent/layout.h"
#include "core/parse/wineventjson.h"
#include "core/parse/wineventtext.h"
#include "core/parse/wineventxml.h"
#include "core/parse/xmlscanner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace kerbscope;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/events/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One file of the samples, by the parser that its form asks for.
Result<EventListing> readSample(const QString &name, const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    const QByteArray utf8 = text->text.toUtf8();
    if (name.endsWith(QLatin1String("json")))
        return parseEventJson(utf8);
    if (looksLikeEventXml(utf8))
        return parseEventXml(utf8);
    return parseEventText(text->text, {});
}

Instant at(const char *iso)
{
    return *fromIso8601(QString::fromLatin1(iso));
}

QStringList namesOf(const EventFields &fields)
{
    return fields.names();
}

} // namespace

class TestWinEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameEventInEveryForm_data();
    void theSameEventInEveryForm();
    void severalEvents_data();
    void severalEvents();
    void cutOffEventKeepsWhatItHas();
    void damagedLinesCostOnlyThemselves();
    void eventsOfUserDataAreNoEventsOfTheirOwn();
    void powerShellTimesAreLocal();
    void dateOrderComesFromTheHead_data();
    void dateOrderComesFromTheHead();
    void sentences_data();
    void sentences();
    void descriptionWithoutItsHead_data();
    void descriptionWithoutItsHead();
    void notAnEvent_data();
    void notAnEvent();
    void numbers_data();
    void numbers();
    void times_data();
    void times();
    void auditOutcomes();
    void fieldNamesByPlace();
    void layoutsHaveNamesOfTheXml();
    void scannerTakesWhatPeoplePaste_data();
    void scannerTakesWhatPeoplePaste();
    void capOnEvents();
    void damagedSamples_data();
    void damagedSamples();
    void hostileInput_data();
    void hostileInput();
};

void TestWinEvent::theSameEventInEveryForm_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<bool>("hasTime");
    QTest::addColumn<bool>("hasComputer");
    for (const char *file : { "one-4771.xml", "browser-view.xml", "prefixed.xml", "escaped-in-a-mail.txt", "utf16.xml", "viewer-en-with-xml.txt",
             "convertto-xml.xml", "evtxexport.txt", "viewer-en.txt", "viewer-de.txt", "viewer-fr.txt", "wevtutil.txt", "snare.txt" })
        QTest::newRow(file) << 11 << true << true;
    QTest::newRow("rendered.xml") << 8 << true << true;
    for (const char *file : { "winlogbeat6.ndjson", "winlogbeat7.ndjson", "nxlog.ndjson", "elastic-hits.json", "evtx-dump.json" })
        QTest::newRow(file) << 8 << true << true;
    QTest::newRow("powershell.json") << 11 << true << true;
    QTest::newRow("format-list.txt") << 11 << true << false;
    QTest::newRow("body-en.txt") << 11 << false << false;
    QTest::newRow("body-de.txt") << 11 << false << false;
}

void TestWinEvent::theSameEventInEveryForm()
{
    QFETCH(int, fields);
    QFETCH(bool, hasTime);
    QFETCH(bool, hasComputer);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const auto listing = readSample(file, sample(file));
    QVERIFY2(listing, listing ? "" : qPrintable(listing.error().toString()));
    QCOMPARE(listing->records, 1);
    QCOMPARE(listing->events.size(), 1);
    const WindowsEvent &event = listing->events.first();
    QCOMPARE(event.id, 4771);
    QCOMPARE(event.fields.size(), fields);
    QCOMPARE(event.field({ "TargetUserName" }), QStringLiteral("alice"));
    QCOMPARE(event.field({ "ServiceName" }), QStringLiteral("krbtgt/CORP.EXAMPLE.COM"));
    QCOMPARE(event.field({ "IpAddress" }), QStringLiteral("::ffff:10.1.2.3"));
    QCOMPARE(event.field({ "IpPort" }), QStringLiteral("49254"));
    QCOMPARE(eventNumber(event.field({ "Status" })), 24U);
    QCOMPARE(eventNumber(event.field({ "TicketOptions" })), 0x40810010U);
    QCOMPARE(event.field({ "PreAuthType" }), QStringLiteral("2"));
    if (hasTime && !file.startsWith(QLatin1String("convertto")))
        QCOMPARE(event.time, at("2026-03-02T08:00:00Z"));
    QCOMPARE(event.time.has_value(), hasTime);
    if (hasComputer)
        QCOMPARE(event.computer, QStringLiteral("DC01.corp.example.com"));
    if (event.succeeded)
        QCOMPARE(*event.succeeded, false);
}

void TestWinEvent::severalEvents_data()
{
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("wrapped.xml") << QList<int> { 4768, 4769 };
    QTest::newRow("no-root-single-quotes.xml") << QList<int> { 4771, 4771, 4771 };
    QTest::newRow("crlf-bom.xml") << QList<int> { 4768 };
    QTest::newRow("viewer-en-two.txt") << QList<int> { 4771, 4771 };
    QTest::newRow("table.txt") << QList<int> { 4771, 4768 };
    QTest::newRow("system-events.xml") << QList<int> { 11, 16, 204, 29, 4, 3, 5719, 3210, 100 };
}

void TestWinEvent::severalEvents()
{
    QFETCH(QList<int>, ids);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const auto listing = readSample(file, sample(file));
    QVERIFY(listing);
    QList<int> found;
    for (const WindowsEvent &event : listing->events)
        found << event.id;
    QCOMPARE(found, ids);
}

void TestWinEvent::cutOffEventKeepsWhatItHas()
{
    const auto listing = parseEventXml(sample(QStringLiteral("cut-off.xml")));
    QVERIFY(listing);
    QCOMPARE(listing->events.size(), 2);
    QCOMPARE(listing->events.last().id, 4771);
    QCOMPARE(listing->events.last().field({ "TargetUserName" }), QStringLiteral("alice"));
    QCOMPARE(listing->warnings.size(), 1);
    QCOMPARE(listing->warnings.first().where.line, 35);
}

void TestWinEvent::damagedLinesCostOnlyThemselves()
{
    const auto listing = parseEventJson(sample(QStringLiteral("damaged-lines.ndjson")));
    QVERIFY(listing);
    QCOMPARE(listing->events.size(), 2);
    QCOMPARE(listing->warnings.size(), 2);
    QCOMPARE(listing->warnings.at(0).where.line, 2);
    QCOMPARE(listing->warnings.at(1).where.line, 3);
}

void TestWinEvent::eventsOfUserDataAreNoEventsOfTheirOwn()
{
    const auto listing = parseEventXml(sample(QStringLiteral("user-data.xml")));
    QVERIFY(listing);
    QCOMPARE(listing->events.size(), 1);
    QCOMPARE(namesOf(listing->events.first().fields), QStringList({ QStringLiteral("SPN"), QStringLiteral("ErrorCode") }));
}

void TestWinEvent::powerShellTimesAreLocal()
{
    const auto listing = parseEventXml(sample(QStringLiteral("convertto-xml.xml")), { QTimeZone("Europe/Berlin"), std::nullopt });
    QVERIFY(listing);
    QCOMPARE(listing->events.first().time, at("2026-03-02T08:00:00Z"));
}

void TestWinEvent::dateOrderComesFromTheHead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isAmbiguous");
    QTest::newRow("dots have the day first") << QStringLiteral("viewer-de.txt") << false;
    QTest::newRow("slashes in French have the day first") << QStringLiteral("viewer-fr.txt") << false;
    QTest::newRow("slashes in English may be either") << QStringLiteral("viewer-en.txt") << true;
}

void TestWinEvent::dateOrderComesFromTheHead()
{
    QFETCH(QString, file);
    QFETCH(bool, isAmbiguous);
    const auto listing = readSample(file, sample(file));
    QVERIFY(listing);
    QCOMPARE(listing->events.first().time, at("2026-03-02T08:00:00Z"));
    QCOMPARE(!listing->warnings.isEmpty(), isAmbiguous);
}

void TestWinEvent::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("KDC 16") << QString::fromUtf8(sample(QStringLiteral("kdc-16.txt"))) << 16 << QStringLiteral("Target") << QStringLiteral("krbtgt/PROXY.EXAMPLE.NET");
    QTest::newRow("KDC 16, what the account has") << QString::fromUtf8(sample(QStringLiteral("kdc-16.txt"))) << 16 << QStringLiteral("AvailableEtypes") << QStringLiteral("23  -133  -128");
    QTest::newRow("client 3") << QString::fromUtf8(sample(QStringLiteral("client-error-3.txt"))) << 3 << QStringLiteral("ErrorCode") << QStringLiteral("0x7 KDC_ERR_S_PRINCIPAL_UNKNOWN");
    QTest::newRow("client 4") << QStringLiteral("The Kerberos client received a KRB_AP_ERR_MODIFIED error from the server web01$. The target name used was HTTP/web.corp.example.com. "
                                                "This indicates that the target server failed to decrypt the ticket.")
                              << 4 << QStringLiteral("Targetname") << QStringLiteral("HTTP/web.corp.example.com");
    QTest::newRow("client 4 in another language") << QStringLiteral("Vom Kerberos-Client wurde der Fehler KRB_AP_ERR_MODIFIED von web01$ empfangen.") << 4 << QString() << QString();
    QTest::newRow("KDC 11") << QStringLiteral("The KDC encountered duplicate names while processing a Kerberos authentication request. The duplicate name is "
                                              "HTTP/web.corp.example.com (of type DS_SERVICE_PRINCIPAL_NAME).")
                            << 11 << QStringLiteral("Name") << QStringLiteral("HTTP/web.corp.example.com");
    QTest::newRow("Netlogon 5719") << QStringLiteral("This computer was not able to set up a secure session with a domain controller in domain CORP due to the following:")
                                   << 5719 << QStringLiteral("DomainName") << QStringLiteral("CORP");
}

void TestWinEvent::sentences()
{
    QFETCH(QString, text);
    QFETCH(int, id);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto listing = parseEventText(text, {});
    QVERIFY(listing);
    QCOMPARE(listing->events.size(), 1);
    QCOMPARE(listing->events.first().id, id);
    if (!field.isEmpty())
        QCOMPARE(listing->events.first().fields.value(QLatin1String(field.toLatin1())), value);
}

void TestWinEvent::descriptionWithoutItsHead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("user");
    QTest::newRow("4768 without its first sentence")
        << QStringLiteral("Account Information:\n\tAccount Name:\t\tbob\n\tSupplied Realm Name:\tCORP\n\tUser ID:\t\tCORP\\bob\n\nService Information:\n"
                          "\tService Name:\t\tkrbtgt\n\tService ID:\t\tCORP\\krbtgt\n\nNetwork Information:\n\tClient Address:\t\t::1\n\tClient Port:\t\t0\n\n"
                          "Additional Information:\n\tTicket Options:\t\t0x40810010\n\tResult Code:\t\t0x0\n\tTicket Encryption Type:\t0x12\n\tPre-Authentication Type:\t2\n")
        << 4768 << QStringLiteral("bob");
    QTest::newRow("4776") << QStringLiteral("The computer attempted to validate the credentials for an account.\n\nAuthentication Package:\tMICROSOFT_AUTHENTICATION_PACKAGE_V1_0\n"
                                            "Logon Account:\tbob\nSource Workstation:\tWS1\nError Code:\t0xC000006A\n")
                          << 4776 << QStringLiteral("bob");
    QTest::newRow("4740") << QStringLiteral("A user account was locked out.\n\nSubject:\n\tSecurity ID:\t\tSYSTEM\n\tAccount Name:\t\tDC01$\n\tAccount Domain:\t\tCORP\n\tLogon ID:\t\t0x3E7\n\n"
                                            "Account That Was Locked Out:\n\tSecurity ID:\t\tCORP\\bob\n\tAccount Name:\t\tbob\n\nAdditional Information:\n\tCaller Computer Name:\tPHONE-GW\n")
                          << 4740 << QStringLiteral("bob");
    QTest::newRow("4625 names two accounts")
        << QStringLiteral("An account failed to log on.\n\nSubject:\n\tSecurity ID:\t\tNULL SID\n\tAccount Name:\t\t-\n\tAccount Domain:\t\t-\n\tLogon ID:\t\t0x0\n\nLogon Type:\t\t\t3\n\n"
                          "Account For Which Logon Failed:\n\tSecurity ID:\t\tNULL SID\n\tAccount Name:\t\tbob\n\tAccount Domain:\t\tCORP\n\nFailure Information:\n\tFailure Reason:\t\tUnknown user name or bad password.\n"
                          "\tStatus:\t\t\t0xC000006D\n\tSub Status:\t\t0xC000006A\n")
        << 4625 << QStringLiteral("bob");
}

void TestWinEvent::descriptionWithoutItsHead()
{
    QFETCH(QString, text);
    QFETCH(int, id);
    QFETCH(QString, user);
    const auto listing = parseEventText(text, {});
    QVERIFY(listing);
    QCOMPARE(listing->events.first().id, id);
    QCOMPARE(listing->events.first().field({ "TargetUserName" }), user);
}

void TestWinEvent::notAnEvent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a mail") << sample(QStringLiteral("no-event.txt"));
    QTest::newRow("a ticket listing") << QByteArray("Current LogonId is 0:0x3e7\n\nCached Tickets: (1)\n\n#0>\tClient: alice @ CORP.EXAMPLE.COM\n\tServer: krbtgt/CORP.EXAMPLE.COM @ CORP.EXAMPLE.COM\n"
                                                    "\tStart Time: 3/2/2026 8:00:00 (local)\n");
    QTest::newRow("a table that PowerShell was asked to choose") << QByteArray("TimeCreated         User  Protocol\n-----------         ----  --------\n02/03/2026 08:00:00 alice Kerberos\n");
    QTest::newRow("other JSON") << QByteArray("{\"tickets\": []}");
    QTest::newRow("other XML") << QByteArray("<html><body>Event</body></html>");
    QTest::newRow("a network configuration") << QByteArray("Windows IP Configuration\n\n   Host Name . . . . . . . . . . . . : WS1\n   Primary Dns Suffix  . . . . . . . : corp.example.com\n");
}

void TestWinEvent::notAnEvent()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!looksLikeEventXml(bytes));
    QVERIFY(!looksLikeEventJson(bytes));
    QCOMPARE(eventTextConfidence(QString::fromUtf8(bytes)), 0);
    const auto listing = parseEventText(QString::fromUtf8(bytes), {});
    QVERIFY(!listing);
    QCOMPARE(listing.error().kind, ErrorKind::Unrecognized);
}

void TestWinEvent::numbers_data()
{
    QTest::addColumn<std::optional<quint32>>("number");
    QTest::newRow("0x18") << std::optional<quint32>(24);
    QTest::newRow("0X40810010") << std::optional<quint32>(0x40810010);
    QTest::newRow("24") << std::optional<quint32>(24);
    QTest::newRow("-1073741718") << std::optional<quint32>(0xC000006A);
    QTest::newRow("4294967295") << std::optional<quint32>(0xFFFFFFFF);
    QTest::newRow("0xFFFFFFFFC000006A") << std::optional<quint32>(0xC000006A);
    QTest::newRow("0x1FFFFFFFF") << std::optional<quint32>();
    QTest::newRow("-") << std::optional<quint32>();
    QTest::newRow("%%2313") << std::optional<quint32>();
    QTest::newRow("4294967296") << std::optional<quint32>();
}

void TestWinEvent::numbers()
{
    QFETCH(std::optional<quint32>, number);
    QCOMPARE(eventNumber(QString::fromLatin1(QTest::currentDataTag())), number);
}

void TestWinEvent::times_data()
{
    QTest::addColumn<std::optional<Instant>>("time");
    const auto some = [](const char *iso) { return std::optional(at(iso)); };
    QTest::newRow("2026-03-02T08:00:00.1234567Z") << std::optional(at("2026-03-02T08:00:00Z") + std::chrono::microseconds(123456));
    QTest::newRow("2026-03-02 08:00:00.5") << std::optional(at("2026-03-02T08:00:00Z") + std::chrono::milliseconds(500));
    QTest::newRow("2026-03-02T09:00:00+01:00") << some("2026-03-02T08:00:00Z");
    QTest::newRow("2026-03-02T03:00:00-0500") << some("2026-03-02T08:00:00Z");
    QTest::newRow("2026-03-02T08:00:00") << some("2026-03-02T08:00:00Z");
    QTest::newRow("2026-02-30T08:00:00Z") << std::optional<Instant>();
    QTest::newRow("2026-03-02") << std::optional<Instant>();
    QTest::newRow("yesterday at eight o'clock") << std::optional<Instant>();
}

void TestWinEvent::times()
{
    QFETCH(std::optional<Instant>, time);
    QCOMPARE(eventTime(QString::fromLatin1(QTest::currentDataTag())), time);
}

void TestWinEvent::auditOutcomes()
{
    QCOMPARE(auditOutcome(u"0x8020000000000000"), true);
    QCOMPARE(auditOutcome(u"0x8010000000000000"), false);
    QCOMPARE(auditOutcome(u"-9218868437227405312"), false);
    QCOMPARE(auditOutcome(u"0x80000000000000"), std::nullopt);
    QCOMPARE(auditOutcome(u"Audit Success"), std::nullopt);
}

void TestWinEvent::fieldNamesByPlace()
{
    const QString security = QStringLiteral("Microsoft-Windows-Security-Auditing");
    QCOMPARE(eventFieldNames(security, 4768, 14).last(), QStringLiteral("CertThumbprint"));
    QCOMPARE(eventFieldNames(security, 4768, 24).last(), QStringLiteral("PreAuthEncryptionType"));
    QVERIFY(eventFieldNames(security, 4768, 25).isEmpty());
    QVERIFY(eventFieldNames(security, 1, 1).isEmpty());
    QCOMPARE(eventFieldNames(QStringLiteral("NETLOGON"), 5719, 2).first(), QStringLiteral("DomainName"));
}

/// Each name that the descriptions give is one of the event's XML.
void TestWinEvent::layoutsHaveNamesOfTheXml()
{
    for (const LayoutRow &row : eventLayouts()) {
        const QString name = QString::fromLatin1(row.name);
        if (name == QLatin1String("RemoteCredentialGuard"))
            continue; // only the newest descriptions have it
        QVERIFY2(eventFieldOrder({}, row.id).contains(name), qPrintable(QStringLiteral("%1 %2").arg(row.id).arg(name)));
    }
}

void TestWinEvent::scannerTakesWhatPeoplePaste_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    QTest::newRow("entities") << QByteArray("<a>&lt;x&gt; &amp; &quot;y&quot; &apos; &#65;&#x42;</a>") << QStringLiteral("<x> & \"y\" ' AB");
    QTest::newRow("a bare ampersand") << QByteArray("<a>R&D &unknown; &</a>") << QStringLiteral("R&D &unknown; &");
    QTest::newRow("forbidden characters") << QByteArray("<a>x\x01&#0;&#xD800;&#x110000;</a>") << QStringLiteral("x\x01&#0;&#xD800;&#x110000;");
    QTest::newRow("a bracket that begins nothing") << QByteArray("<a>1 < 2 <3</a>") << QStringLiteral("1 < 2 <3");
    QTest::newRow("CDATA") << QByteArray("<a><![CDATA[<b>&amp;</b>]]></a>") << QStringLiteral("<b>&amp;</b>");
    QTest::newRow("comments and declarations") << QByteArray("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a><!-- <x> -->t</a>") << QStringLiteral("]>t");
    QTest::newRow("an open quote") << QByteArray("<a b=\"c>text</a>") << QStringLiteral("text");
}

void TestWinEvent::scannerTakesWhatPeoplePaste()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    XmlScanner scanner(xml);
    QString found;
    for (auto token = scanner.next(); token != XmlScanner::Token::End; token = scanner.next()) {
        if (token == XmlScanner::Token::Text)
            found += scanner.text();
    }
    QCOMPARE(found, text);
}

void TestWinEvent::capOnEvents()
{
    EventCollector atCap(QStringLiteral("test"), 3);
    EventCollector past(QStringLiteral("test"), 3);
    WindowsEvent event;
    event.id = 4634;
    for (int i = 0; i < 3; ++i) {
        atCap.add(event);
        past.add(event);
    }
    past.add(event);
    QVERIFY(atCap.take().warnings.isEmpty());
    const EventListing listing = past.take();
    QCOMPARE(listing.records, 4);
    QCOMPARE(listing.events.size(), 3);
    QCOMPARE(listing.warnings.size(), 1);

    const auto many = parseEventXml(QByteArray("<Event></Event>").repeated(2 * limits::maxWarnings));
    QVERIFY(many);
    QCOMPARE(many->warnings.size(), limits::maxWarnings);
}

void TestWinEvent::damagedSamples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/events"));
    const QStringList files = folder.entryList({ QStringLiteral("*.xml"), QStringLiteral("*.txt"), QStringLiteral("*json") }, QDir::Files);
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << sample(file);
}

/// Cut at each tenth, and with bytes turned over: never a crash, never more events than there were.
void TestWinEvent::damagedSamples()
{
    QFETCH(QByteArray, bytes);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const auto whole = readSample(file, bytes);
    const qsizetype most = whole ? whole->events.size() : 0;
    for (int tenth = 1; tenth < 10; ++tenth) {
        const auto cut = readSample(file, bytes.first(bytes.size() * tenth / 10));
        if (cut)
            QVERIFY(cut->events.size() <= std::max<qsizetype>(most, 1));
    }
    for (qsizetype i = 0; i < bytes.size(); i += std::max<qsizetype>(1, bytes.size() / 40)) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped.at(i) ^ 0x55);
        const auto read = readSample(file, flipped);
        if (read)
            QVERIFY(read->events.size() <= most + 1);
    }
}

void TestWinEvent::hostileInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    constexpr qsizetype much = 200'000;
    QTest::newRow("tags that never end") << QByteArray("<Event a=\"").repeated(much / 10);
    QTest::newRow("events in events") << QByteArray("<Event><System><EventID>1</EventID>").repeated(much / 35);
    QTest::newRow("objects that never end") << QByteArray("{\"EventID\":1,\n").repeated(much / 14);
    QTest::newRow("arrays in arrays") << QByteArray("[").repeated(much) + "{\"EventID\":1}";
    QTest::newRow("colons") << QByteArray("Account Name:\t").repeated(much / 14);
    QTest::newRow("properties") << QByteArray("Message : x\nId : x\n").repeated(much / 19);
    QTest::newRow("heads") << QByteArray("a: b\nc: d\ne: 3/2/2026 8:00:00 AM\nf: x\n").repeated(much / 38);
    QTest::newRow("references") << QByteArray("<Event><System><EventID>1</EventID></System><EventData><Data>") + QByteArray("&#x").repeated(much / 3);
}

void TestWinEvent::hostileInput()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    (void)parseEventXml(bytes);
    (void)parseEventJson(bytes);
    (void)parseEventText(QString::fromUtf8(bytes), {});
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestWinEvent)
#include "tst_winevent.moc"
