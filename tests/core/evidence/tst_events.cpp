// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/evidence/events/eventcode.h"
#include "core/evidence/events/eventcounts.h"
#include "core/evidence/events/readeventlog.h"
#include "core/evidence/events/timeorder.h"
#include "core/evidence/importer.h"
#include "core/krb/ntstatus.h"
#include "tests/support/corpus.h"
#include "tests/support/evtxbuilder.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace kerbscope;

namespace {

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/events/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Imported import(const QString &name, const QByteArray &bytes)
{
    ImportContext context;
    context.now = *fromIso8601(u"2026-03-02T12:00:00Z");
    const auto imported = importBytes(bytes, name, context);
    return imported && !imported->isEmpty() ? imported->first() : Imported();
}

QList<WindowsEvent> eventsOf(const QString &name)
{
    const Imported imported = import(name, sample(name));
    return imported.events ? imported.events->listing.events : QList<WindowsEvent>();
}

DecodedEvent firstOf(const QString &name)
{
    const auto events = eventsOf(name);
    return events.isEmpty() ? DecodedEvent() : decodeEvent(events.first());
}

WindowsEvent eventWith(int id, const char *provider, const char *channel)
{
    WindowsEvent event;
    event.id = id;
    event.provider = QString::fromLatin1(provider);
    event.channel = QString::fromLatin1(channel);
    return event;
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data();
    void codes();
    void whatConcernsSignOn();
    void addresses_data();
    void addresses();
    void decodesATicketRequest();
    void decodesTheFieldsOf2025();
    void decodesCertificates();
    void decodesLogons();
    void decodesALockOut();
    void statusByEvent_data();
    void statusByEvent();
    void statusTableIsKnown();
    void orderOfTime();
    void failuresOverTime();
    void rareCodesAreCountedTogether();
    void countsByOrigin();
    void lockOutStory();
    void importsEachForm_data();
    void importsEachForm();
    void evtxKeepsNoBytes();
    void largeLogsKeepTheirNewestEvents();
    void mergesListings();
    void corpusIsRead_data();
    void corpusIsRead();
};

void TestEvents::codes_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *code, int id, const char *provider, const char *channel) {
        QTest::newRow(code) << id << QString::fromLatin1(provider) << QString::fromLatin1(channel) << QString::fromLatin1(code);
    };
    row("4771", 4771, "Microsoft-Windows-Security-Auditing", "Security");
    row("4768", 4768, "", "");
    row("KDC/11", 11, "Microsoft-Windows-Kerberos-Key-Distribution-Center", "System");
    row("KDC/42", 42, "Kdcsvc", "System");
    row("Kdcsvc/203", 203, "Microsoft-Windows-Kerberos-Key-Distribution-Center", "System");
    row("KDC-Operational/200", 200, "Microsoft-Windows-Kerberos-Key-Distribution-Center", "Microsoft-Windows-Kerberos-Key-Distribution-Center/Operational");
    row("Security-Kerberos/4", 4, "Microsoft-Windows-Security-Kerberos", "System");
    row("Security-Kerberos/3", 3, "Kerberos", "");
    row("Kerberos-Operational/100", 100, "Microsoft-Windows-Security-Kerberos", "Microsoft-Windows-Kerberos/Operational");
    row("NETLOGON/5719", 5719, "NETLOGON", "System");
    row("Service Control Manager/7036", 7036, "Service Control Manager", "System");
    row("11", 11, "", "");
}

void TestEvents::codes()
{
    QFETCH(int, id);
    QFETCH(QString, provider);
    QFETCH(QString, channel);
    QFETCH(QString, code);
    QCOMPARE(eventCode(eventWith(id, provider.toLatin1().constData(), channel.toLatin1().constData())), code);
}

void TestEvents::whatConcernsSignOn()
{
    const QString security = QStringLiteral("Microsoft-Windows-Security-Auditing");
    for (const int id : { 4624, 4625, 4634, 4648, 4649, 4672, 4740, 4768, 4769, 4770, 4771, 4772, 4773, 4776, 4820, 4821, 4822, 4823, 4824 })
        QVERIFY2(concernsSignOn(security, id), qPrintable(QString::number(id)));
    QVERIFY(!concernsSignOn(security, 5156));
    QVERIFY(!concernsSignOn(u"Microsoft-Windows-Kernel-General", 16));
    QVERIFY(concernsSignOn(u"KDC", 27));
    QVERIFY(concernsSignOn(u"NETLOGON", 5719));
    QVERIFY(!concernsSignOn(u"NETLOGON", 5700));
}

void TestEvents::addresses_data()
{
    QTest::addColumn<QString>("plain");
    QTest::newRow("::ffff:10.1.2.3") << QStringLiteral("10.1.2.3");
    QTest::newRow("::FFFF:10.1.2.3") << QStringLiteral("10.1.2.3");
    QTest::newRow("::1") << QStringLiteral("::1");
    QTest::newRow("-") << QString();
    QTest::newRow("10.1.2.3") << QStringLiteral("10.1.2.3");
    QTest::newRow("fe80::1%12") << QStringLiteral("fe80::1");
    QTest::newRow("2001:db8::5") << QStringLiteral("2001:db8::5");
}

void TestEvents::addresses()
{
    QFETCH(QString, plain);
    QCOMPARE(clientAddress(QString::fromLatin1(QTest::currentDataTag())), plain);
}

void TestEvents::decodesATicketRequest()
{
    const DecodedEvent event = firstOf(QStringLiteral("one-4771.xml"));
    QCOMPARE(event.securityId, 4771);
    QVERIFY(event.status->isKerberos(24));
    QCOMPARE(event.status->symbol(), QStringLiteral("KDC_ERR_PREAUTH_FAILED"));
    QCOMPARE(event.status->code(), QStringLiteral("krb:24"));
    QCOMPARE(event.ticketOptions->names(), QStringList({ QStringLiteral("forwardable"), QStringLiteral("renewable"), QStringLiteral("canonicalize"), QStringLiteral("renewable-ok") }));
    QCOMPARE(event.ticketEtype, std::nullopt);
    QCOMPARE(event.preAuthType, 2);
    QCOMPARE(event.clientAddress, QStringLiteral("10.1.2.3"));
    QCOMPARE(event.clientPort, 49254);
    QCOMPARE(event.user, QStringLiteral("alice"));
    QCOMPARE(event.service, QStringLiteral("krbtgt/CORP.EXAMPLE.COM"));
    QVERIFY(event.userSid.endsWith(QLatin1String("-1104")));
    QVERIFY(event.certIssuer.isEmpty());

    // A failure carries no etype, marks its pre-authentication by a dash and names nobody.
    const DecodedEvent refused = firstOf(QStringLiteral("story-unknown-user.xml"));
    QVERIFY(refused.status->isKerberos(6));
    QCOMPARE(refused.ticketEtype, std::nullopt);
    QCOMPARE(refused.preAuthType, std::nullopt);
}

void TestEvents::decodesTheFieldsOf2025()
{
    const DecodedEvent event = firstOf(QStringLiteral("fields-2025.xml"));
    QCOMPARE(event.accountEtypes, 0x4U);
    QCOMPARE(event.serviceEtypes, 0x1FU);
    QCOMPARE(event.controllerEtypes, 0x1FU);
    QCOMPARE(event.accountKeys, QStringList({ QStringLiteral("RC4") }));
    QCOMPARE(event.serviceKeys, QStringList({ QStringLiteral("AES-SHA1"), QStringLiteral("RC4") }));
    QCOMPARE(event.clientEtypes, QList<EncryptionType>({ { 18 }, { 17 }, { 23 } }));
    QCOMPARE(event.sessionKeyEtype->number, 18);
    QCOMPARE(event.preAuthEtype->number, 23);
}

void TestEvents::decodesCertificates()
{
    const DecodedEvent event = firstOf(QStringLiteral("story-smartcard.xml"));
    QCOMPARE(event.certIssuer, QStringLiteral("CORP-CA"));
    QCOMPARE(event.certSerial, QStringLiteral("6400000004719F38"));
    QCOMPARE(event.certThumbprint, QStringLiteral("CE7BADF32D0FE8F6"));
    QCOMPARE(event.preAuthType, 16);
}

void TestEvents::decodesLogons()
{
    const DecodedEvent event = firstOf(QStringLiteral("story-disabled-4625.xml"));
    QCOMPARE(event.securityId, 4625);
    QCOMPARE(event.status->code(), QStringLiteral("ntstatus:0xC000006E"));
    QCOMPARE(event.subStatus->symbol(), QStringLiteral("STATUS_ACCOUNT_DISABLED"));
    QCOMPARE(event.tellingStatus(), event.subStatus);
    QCOMPARE(event.logonType, 3);
    QCOMPARE(event.package, QStringLiteral("Kerberos"));
    QCOMPARE(event.user, QStringLiteral("alice"));
    QCOMPARE(event.realm, QStringLiteral("CORP"));
    QCOMPARE(event.workstation, QStringLiteral("WS1"));
}

void TestEvents::decodesALockOut()
{
    const auto events = eventsOf(QStringLiteral("story-locked.xml"));
    const DecodedEvent event = decodeEvent(events.at(5));
    QCOMPARE(event.securityId, 4740);
    QCOMPARE(event.workstation, QStringLiteral("WS1")); // 4740 has the calling computer where others have the domain
    QVERIFY(event.realm.isEmpty());
    QCOMPARE(event.status, std::nullopt);
}

void TestEvents::statusByEvent_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("4768 is Kerberos'") << 4768 << QStringLiteral("Status") << QStringLiteral("0x25") << QStringLiteral("krb:37");
    QTest::newRow("4772 has another name for it") << 4772 << QStringLiteral("FailureCode") << QStringLiteral("0x6") << QStringLiteral("krb:6");
    QTest::newRow("4776 is an NTSTATUS") << 4776 << QStringLiteral("Status") << QStringLiteral("0xc000006a") << QStringLiteral("ntstatus:0xC000006A");
    QTest::newRow("4776 as a signed number") << 4776 << QStringLiteral("Status") << QStringLiteral("-1073741718") << QStringLiteral("ntstatus:0xC000006A");
    QTest::newRow("4820 is Kerberos'") << 4820 << QStringLiteral("Status") << QStringLiteral("0xC") << QStringLiteral("krb:12");
    QTest::newRow("4822 is an NTSTATUS") << 4822 << QStringLiteral("Status") << QStringLiteral("0xC000006E") << QStringLiteral("ntstatus:0xC000006E");
}

void TestEvents::statusByEvent()
{
    QFETCH(int, id);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, code);
    WindowsEvent event = eventWith(id, "Microsoft-Windows-Security-Auditing", "Security");
    event.fields.append(field, value);
    QCOMPARE(decodeEvent(event).status->code(), code);
}

void TestEvents::statusTableIsKnown()
{
    QCOMPARE(NtStatus { 0xC000006A }.symbol(), QStringLiteral("STATUS_WRONG_PASSWORD"));
    QCOMPARE(NtStatus { 0xC0000234 }.symbol(), QStringLiteral("STATUS_ACCOUNT_LOCKED_OUT"));
    QCOMPARE(NtStatus { 0xC0FFEE00 }.symbol(), QString());
    QCOMPARE(NtStatus { 0xC000006A }.toString(), QStringLiteral("0xC000006A"));
}

void TestEvents::orderOfTime()
{
    const auto events = eventsOf(QStringLiteral("story-locked-newest-first.xml"));
    QCOMPARE(timeOrder(events), QList<qsizetype>({ 6, 5, 4, 3, 2, 1, 0 }));
    QList<WindowsEvent> same(3);
    for (WindowsEvent &event : same)
        event.time = instantFromSeconds(100);
    QCOMPARE(timeOrder(same), QList<qsizetype>({ 0, 1, 2 }));
}

void TestEvents::failuresOverTime()
{
    const auto events = eventsOf(QStringLiteral("story-locked.xml"));
    const FailureChart chart = kerbscope::failuresOverTime(events, decodeEvents(events));
    QCOMPARE(chart.series.size(), 2);
    QCOMPARE(chart.series.first().code, QStringLiteral("krb:24"));
    QCOMPARE(chart.series.first().label, QStringLiteral("24 KDC_ERR_PREAUTH_FAILED"));
    QCOMPARE(chart.series.first().total, 5);
    QCOMPARE(chart.series.last().code, QStringLiteral("krb:18"));
    QCOMPARE(chart.width, std::chrono::seconds(1));
    QCOMPARE(chart.begin, *fromIso8601(u"2026-03-02T08:00:10Z"));
    QCOMPARE(chart.series.first().counts.size(), 51);
    QCOMPARE(chart.series.first().counts.at(10), 1);
    QCOMPARE(chart.series.last().counts.last(), 1);

    const FailureChart coarse = kerbscope::failuresOverTime(events, decodeEvents(events), 5);
    QCOMPARE(coarse.width, std::chrono::seconds(15));
    QVERIFY(coarse.series.first().counts.size() <= 5);
    QCOMPARE(kerbscope::failuresOverTime({}, {}).width, std::chrono::seconds(0));
}

void TestEvents::rareCodesAreCountedTogether()
{
    QList<WindowsEvent> events;
    for (int code = 1; code <= 12; ++code) {
        for (int i = 0; i <= code; ++i) {
            WindowsEvent event = eventWith(4768, "Microsoft-Windows-Security-Auditing", "Security");
            event.time = instantFromSeconds(1000 + i);
            event.fields.append(QStringLiteral("Status"), QString::number(code));
            events << event;
        }
    }
    const FailureChart chart = kerbscope::failuresOverTime(events, decodeEvents(events));
    QCOMPARE(chart.series.size(), 9);
    QCOMPARE(chart.series.last().code, QStringLiteral("other"));
    int sum = 0;
    for (const auto &series : chart.series) {
        QCOMPARE(std::accumulate(series.counts.begin(), series.counts.end(), 0), series.total);
        sum += series.total;
    }
    QCOMPARE(sum, events.size());
}

void TestEvents::countsByOrigin()
{
    const auto events = eventsOf(QStringLiteral("story-stale-credential.xml"));
    const QList<OriginCount> counts = kerbscope::countsByOrigin(decodeEvents(events));
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts.first(), (OriginCount { QStringLiteral("10.9.9.9"), 0, 8, { QStringLiteral("alice") } }));
    QCOMPARE(counts.last(), (OriginCount { QStringLiteral("10.1.2.3"), 4, 0, { QStringLiteral("alice") } }));
}

void TestEvents::lockOutStory()
{
    for (const char *file : { "story-locked.xml", "story-locked-newest-first.xml" }) {
        const auto events = eventsOf(QString::fromLatin1(file));
        const QList<LockoutStory> stories = lockoutStories(events, decodeEvents(events));
        QCOMPARE(stories.size(), 1);
        const LockoutStory &story = stories.first();
        QCOMPARE(story.user, QStringLiteral("alice"));
        QVERIFY(story.isLocked);
        QCOMPARE(story.steps.size(), 7);
        QCOMPARE(story.steps.at(5).kind, LockoutStory::Step::Kind::Locked);
        QCOMPARE(story.steps.at(6).kind, LockoutStory::Step::Kind::Refused);
        QCOMPARE(story.sources, (QList<QPair<QString, int>> { { QStringLiteral("10.1.2.3"), 5 } }));
    }
    const auto healthy = eventsOf(QStringLiteral("story-typo-then-success.xml"));
    QVERIFY(lockoutStories(healthy, decodeEvents(healthy)).isEmpty());
}

void TestEvents::importsEachForm_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *file : { "one-4771.xml", "wrapped.xml", "browser-view.xml", "prefixed.xml", "utf16.xml", "crlf-bom.xml", "escaped-in-a-mail.txt", "convertto-xml.xml",
             "viewer-en-with-xml.txt", "watch.xml", "system-events.xml", "user-data.xml", "cut-off.xml" })
        QTest::newRow(file) << QStringLiteral("event-xml");
    for (const char *file : { "winlogbeat6.ndjson", "winlogbeat7.ndjson", "nxlog.ndjson", "elastic-hits.json", "evtx-dump.json", "powershell.json", "damaged-lines.ndjson" })
        QTest::newRow(file) << QStringLiteral("event-json");
    for (const char *file : { "viewer-en.txt", "viewer-de.txt", "viewer-fr.txt", "wevtutil.txt", "snare.txt", "format-list.txt", "table.txt", "evtxexport.txt", "body-de.txt", "kdc-16.txt",
             "client-error-3.txt" })
        QTest::newRow(file) << toString(EvidenceKind::EventText);
}

void TestEvents::importsEachForm()
{
    QFETCH(QString, kind);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const QByteArray bytes = sample(file);
    const Imported imported = import(file, bytes);
    QCOMPARE(toString(imported.evidence.kind), kind);
    QVERIFY(!imported.evidence.detected.isEmpty());
    QVERIFY(imported.events.has_value());
    QVERIFY(!imported.findings.isEmpty() || imported.events->listing.events.first().fields.isEmpty());
    QCOMPARE(imported.evidence.bytes, bytes);
}

void TestEvents::evtxKeepsNoBytes()
{
    test::EvtxBuilder builder;
    test::EvtxBuilder::Event event;
    event.data = { { QStringLiteral("TargetUserName"), QStringLiteral("alice") }, { QStringLiteral("Status"), QStringLiteral("0x18") } };
    builder.add(event);
    event.id = 5156;
    event.record = 2;
    builder.add(event);
    const Imported imported = import(QStringLiteral("Security.evtx"), builder.file());
    QCOMPARE(toString(imported.evidence.kind), QStringLiteral("evtx"));
    QVERIFY(imported.evidence.bytes.isEmpty());
    QCOMPARE(imported.events->listing.records, 2);
    QCOMPARE(imported.events->listing.events.size(), 1);
}

void TestEvents::largeLogsKeepTheirNewestEvents()
{
    EventListing listing;
    for (int i = 0; i < 10; ++i) {
        WindowsEvent event = eventWith(4768, "Microsoft-Windows-Security-Auditing", "Security");
        event.time = instantFromSeconds(1000 - i); // newest first
        event.fields.append(QStringLiteral("TargetUserName"), QStringLiteral("user%1").arg(i));
        event.fields.append(QStringLiteral("Status"), QStringLiteral("0x7"));
        listing.events << event;
    }
    listing.records = 10;
    ReadEventLog read = analysed(listing, EvidenceKind::EventXml);
    QCOMPARE(read.log.recommendations.given.size(), 1);
    QCOMPARE(read.log.recommendations.given.first().events.size(), 10);
    keepNewest(read.log, 4);
    QCOMPARE(read.log.listing.events.size(), 4);
    QCOMPARE(read.log.listing.records, 10);
    QCOMPARE(read.log.listing.events.first().field({ "TargetUserName" }), QStringLiteral("user0"));
    QCOMPARE(read.log.recommendations.given.first().events, QList<qsizetype>({ 0, 1, 2, 3 }));
    QCOMPARE(read.log.listing.warnings.size(), 1);
    keepNewest(read.log, 4);
    QCOMPARE(read.log.listing.warnings.size(), 1);
}

void TestEvents::mergesListings()
{
    QList<EventListing> listings(2);
    for (int i = 0; i < 2; ++i) {
        WindowsEvent event;
        event.id = i + 1;
        event.time = instantFromSeconds(200 - 100 * i);
        listings[i].events << event;
        listings[i].records = 5;
    }
    const EventListing merged = mergedListings(listings);
    QCOMPARE(merged.records, 10);
    QCOMPARE(merged.events.first().id, 2);
}

void TestEvents::corpusIsRead_data()
{
    QTest::addColumn<QString>("path");
    const QString corpus = test::corpusFolder();
    for (const char *folder : { "event-xml", "event-json" }) {
        const QDir samples(corpus + u'/' + QLatin1String(folder));
        const QStringList files = corpus.isEmpty() ? QStringList() : samples.entryList(QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << samples.filePath(file);
    }
    if (corpus.isEmpty())
        QTest::newRow("no corpus") << QString();
}

void TestEvents::corpusIsRead()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the corpus of real events is not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Imported imported = import(path, file.readAll());
    QVERIFY(imported.events.has_value());
    const EventListing &listing = imported.events->listing;
    QVERIFY(!listing.events.isEmpty());
    for (const WindowsEvent &event : listing.events) {
        QVERIFY(event.time.has_value());
        const DecodedEvent decoded = decodeEvent(event);
        const QSet<int> ofUsers = { 4624, 4625, 4768, 4769, 4770, 4771, 4776 };
        if (ofUsers.contains(event.id))
            QVERIFY(!decoded.user.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
