// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/readeventlog.h"
#include "core/evidence/events/eventwords.h"
#include "core/evidence/importer.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kerbscope;

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Imported import(const QString &name)
{
    QFile file(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/events/") + name);
    const auto imported = file.open(QIODevice::ReadOnly) ? importBytes(file.readAll(), name, {}) : Error {};
    return imported && !imported->isEmpty() ? imported->first() : Imported();
}

/// "as.error=24"
QStringList wordsOf(const QList<Finding> &findings)
{
    QStringList words;
    for (const Finding &finding : findings)
        words << finding.id + u'=' + finding.value;
    return words;
}

/// The values of each finding of the vocabulary.
QHash<QString, QStringList> vocabulary()
{
    QHash<QString, QStringList> values;
    QString finding;
    static const QRegularExpression id(QStringLiteral("^  - id: (\\S+)"));
    static const QRegularExpression value(QStringLiteral("\\{id: \"?([^\",}]+)\"?,"));
    const QStringList lines = textOf(QStringLiteral("resources/knowledge/findings.yaml")).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = id.match(line); match.hasMatch())
            finding = match.captured(1);
        for (auto match = value.globalMatch(line); match.hasNext();)
            values[finding] << match.next().captured(1);
    }
    return values;
}

} // namespace

class TestEventFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stories_data();
    void stories();
    void theLastOutcomeCounts();
    void oneUserAmongMany();
    void systemEvents_data();
    void systemEvents();
    void wordsAreOfTheVocabulary();
    void codesAreThoseOfTheVocabulary();
    void detailNamesTheEvent();
    void recommendations_data();
    void recommendations();
    void eachRecommendationIsInTheCatalog();
    void quietLogGivesNoRecommendation();
};

void TestEventFindings::stories_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *file, const char *present, const char *absent) {
        QTest::newRow(file) << QString::fromLatin1(present).split(u' ', Qt::SkipEmptyParts) << QString::fromLatin1(absent).split(u' ', Qt::SkipEmptyParts);
    };
    // file, what must be found, findings that must not be there at all or not with this value
    row("story-wrong-password.xml", "as.error=24 code.krb=24 code.event=4771 as.preauth=required", "account.state account.bad-password-source events.pattern");
    row("story-typo-then-success.xml", "as.error=none code.event=4768", "as.error=24 code.krb code.event=4771 account.state");
    row("story-locked.xml", "as.error=18 code.krb=18 code.krb=24 code.event=4771 code.event=4740 account.state=locked", "events.pattern=many-users-one-address");
    row("story-locked-newest-first.xml", "as.error=18 code.krb=18 code.krb=24 code.event=4740 account.state=locked", "as.error=24");
    row("story-stale-credential.xml", "code.krb=24 code.event=4771 events.pattern=one-user-repeated account.bad-password-source=other-address",
        "as.error=24 account.bad-password-source=this-computer account.state");
    row("story-spray.xml", "events.pattern=many-users-one-address code.krb=24 code.krb=6 code.event=4771", "as.error account.state events.pattern=one-user-repeated");
    row("story-unknown-user.xml", "as.error=6 code.krb=6 account.state=unknown", "as.preauth");
    row("story-clock.xml", "as.error=37 code.krb=37", "account.state");
    row("story-password-expired.xml", "as.error=23 code.krb=23 account.state=password-expired", "");
    row("story-no-preauth.xml", "as.error=none as.preauth=not-required wire.weak-etype=rc4", "as.preauth=required");
    row("story-smartcard.xml", "as.error=none smartcard.used=yes", "smartcard.used=no");
    row("story-dc-without-certificate.xml", "as.error=16 code.krb=16 smartcard.used=yes", "");
    row("story-spn-missing.xml", "as.error=none tgs.service.error=7 code.krb=7", "tgs.cross-realm.error tgs.service.error=none");
    row("story-trust-missing.xml", "as.error=none tgs.cross-realm.error=7 code.krb=7 klist.realm-case=upper", "tgs.service.error");
    row("story-trust-without-aes.xml", "tgs.cross-realm.error=14 code.krb=14", "tgs.service.error");
    row("story-delegation.xml", "tgs.service.error=13 delegation.asked=yes code.krb=13", "");
    row("fields-2025.xml", "as.error=14 code.krb=14 account.keys=rc4-only etype.client-offers=aes", "account.keys=with-aes");
    row("story-disabled-4625.xml", "code.event=4625 code.ntstatus=0xC0000072 account.state=disabled", "as.error");
    row("story-hours-4625.xml", "code.event=4625 code.ntstatus=0xC000006F account.restrictions=hours", "as.error account.state");
    row("story-healthy.xml", "as.error=none tgs.service.error=none events.pattern=none wire.weak-etype=none code.event=4768 code.event=4769", "code.krb account.state");
}

void TestEventFindings::stories()
{
    QFETCH(QStringList, present);
    QFETCH(QStringList, absent);
    const QStringList words = wordsOf(import(QString::fromLatin1(QTest::currentDataTag())).findings);
    for (const QString &word : present)
        QVERIFY2(words.contains(word), qPrintable(word + QStringLiteral(" is missing: ") + words.join(u' ')));
    for (const QString &word : absent) {
        const bool found = std::ranges::any_of(words, [&](const QString &each) { return each == word || each.startsWith(word + u'='); });
        QVERIFY2(!found, qPrintable(word + QStringLiteral(" is there: ") + words.join(u' ')));
    }
}

void TestEventFindings::theLastOutcomeCounts()
{
    const auto attempt = [](int second, quint32 code, const char *address) {
        WindowsEvent event;
        event.id = code == 24 ? 4771 : 4768;
        event.time = instantFromSeconds(1'772'438'400 + second);
        event.fields.append(QStringLiteral("TargetUserName"), QStringLiteral("alice"));
        event.fields.append(QStringLiteral("Status"), QStringLiteral("0x%1").arg(code, 0, 16));
        event.fields.append(QStringLiteral("IpAddress"), QString::fromLatin1(address));
        return event;
    };
    const auto found = [](const QList<WindowsEvent> &events) { return wordsOf(analysed({ {}, events.size(), events, {} }, EvidenceKind::EventXml).findings); };
    QVERIFY(found({ attempt(0, 24, "10.0.0.1"), attempt(5, 0, "10.0.0.1") }).contains(QStringLiteral("as.error=none")));
    QVERIFY(found({ attempt(0, 0, "10.0.0.1"), attempt(5, 24, "10.0.0.1") }).contains(QStringLiteral("as.error=24")));
    QVERIFY(found({ attempt(0, 24, "10.0.0.1"), attempt(5, 23, "10.0.0.1") }).contains(QStringLiteral("as.error=23")));
    // "Prove yourself first" belongs to every sign-on.
    const QStringList harmless = found({ attempt(0, 25, "10.0.0.1"), attempt(1, 0, "10.0.0.1") });
    QVERIFY(harmless.contains(QStringLiteral("as.error=none")));
    QVERIFY(!harmless.contains(QStringLiteral("code.krb=25")));
    // A success elsewhere settles a clock, but not wrong passwords.
    QVERIFY(found({ attempt(0, 37, "10.0.0.1"), attempt(5, 0, "10.0.0.2") }).contains(QStringLiteral("as.error=none")));
    QVERIFY(found({ attempt(0, 24, "10.0.0.1"), attempt(5, 0, "10.0.0.2") }).contains(QStringLiteral("account.bad-password-source=other-address")));
    // No times at all: the order of the listing.
    QList<WindowsEvent> timeless { attempt(0, 24, "10.0.0.1"), attempt(0, 0, "10.0.0.1") };
    for (WindowsEvent &event : timeless)
        event.time.reset();
    QVERIFY(found(timeless).contains(QStringLiteral("as.error=none")));
}

void TestEventFindings::oneUserAmongMany()
{
    QList<WindowsEvent> events;
    for (int i = 0; i < 40; ++i) {
        WindowsEvent event;
        event.id = i == 20 ? 4771 : 4768;
        event.time = instantFromSeconds(1'772'438'400 + i);
        event.fields.append(QStringLiteral("TargetUserName"), i == 20 ? QStringLiteral("bob") : i % 2 == 0 ? QStringLiteral("WS%1$").arg(i) : QStringLiteral("user%1").arg(i));
        event.fields.append(QStringLiteral("Status"), i == 20 ? QStringLiteral("0x18") : i % 10 == 0 ? QStringLiteral("0x25") : QStringLiteral("0x0"));
        events << event;
    }
    const auto read = analysed({ {}, 40, events, {} }, EvidenceKind::EventXml);
    const auto answer = std::ranges::find(read.findings, QStringLiteral("as.error"), &Finding::id);
    QVERIFY(answer != read.findings.end());
    QCOMPARE(answer->value, QStringLiteral("24"));
    QVERIFY(answer->detail.contains(QLatin1String("bob")));
}

void TestEventFindings::systemEvents_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *code, const char *words) { QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(words).split(u' '); };
    row("KDC/11", "spn.registration=several code.event=KDC/11");
    row("KDC/16", "tgs.cross-realm.error=14 code.krb=14 etype.client-offers=aes account.keys=rc4-only code.event=KDC/16");
    row("Kdcsvc/204", "account.keys=rc4-only tgs.service.error=14 code.krb=14 code.event=Kdcsvc/204");
    row("KDC/29", "code.event=KDC/29");
    row("Security-Kerberos/4", "ap.error=41 code.krb=41 code.event=Security-Kerberos/4");
    row("Security-Kerberos/3", "as.error=37 code.krb=37");
    row("NETLOGON/5719", "code.win32=1311 code.event=NETLOGON/5719");
    row("NETLOGON/3210", "machine.secure-channel=broken code.win32=other");
    row("Kerberos-Operational/100", "spn.registration=none tgs.service.error=7 code.event=Kerberos-Operational/100");
}

void TestEventFindings::systemEvents()
{
    QFETCH(QString, code);
    QFETCH(QStringList, words);
    QList<WindowsEvent> only;
    const Imported all = import(QStringLiteral("system-events.xml"));
    for (const WindowsEvent &event : all.events->listing.events) {
        if (decodeEvent(event).code == code)
            only << event;
    }
    QCOMPARE(only.size(), 1);
    QStringList found = wordsOf(analysed({ {}, 1, only, {} }, EvidenceKind::EventXml).findings);
    found.sort();
    words.sort();
    QCOMPARE(found, words);
}

void TestEventFindings::wordsAreOfTheVocabulary()
{
    const auto values = vocabulary();
    const QDir folder(QStringLiteral(KERBSCOPE_SOURCE_DIR "/tests/data/events"));
    const QStringList files = folder.entryList(QDir::Files);
    int checked = 0;
    for (const QString &file : files) {
        const Imported imported = import(file);
        if (!imported.events)
            continue;
        for (const Finding &finding : imported.findings) {
            ++checked;
            QVERIFY2(values.value(finding.id).contains(finding.value), qPrintable(finding.id + u'=' + finding.value));
        }
    }
    QVERIFY(checked > 100);
}

void TestEventFindings::codesAreThoseOfTheVocabulary()
{
    const auto values = vocabulary();
    for (const char *id : { "as.error", "tgs.cross-realm.error", "tgs.service.error", "ap.error", "code.krb", "code.ntstatus", "code.win32" }) {
        const QString finding = QString::fromLatin1(id);
        QVERIFY(!values.value(finding).isEmpty());
        for (const QString &value : values.value(finding)) {
            if (value != QLatin1String("none") && value != QLatin1String("no-answer"))
                QCOMPARE(codeValue(finding, value), value);
        }
        QCOMPARE(codeValue(finding, QStringLiteral("9999")), QStringLiteral("other"));
    }
    for (const QString &value : values.value(QStringLiteral("code.event"))) {
        if (value != QLatin1String("other"))
            QVERIFY2(isListedEvent(value), qPrintable(value));
    }
    QVERIFY(!isListedEvent(QStringLiteral("5156")));
}

void TestEventFindings::detailNamesTheEvent()
{
    const Imported imported = import(QStringLiteral("story-unknown-user.xml"));
    const auto answer = std::ranges::find(imported.findings, QStringLiteral("as.error"), &Finding::id);
    QVERIFY(answer != imported.findings.end());
    for (const char *part : { "4768", "record 1", "2026-03-02T08:00:00Z", "alcie", "10.1.2.3", "KDC_ERR_C_PRINCIPAL_UNKNOWN" })
        QVERIFY2(answer->detail.contains(QLatin1String(part)), qPrintable(answer->detail));
}

void TestEventFindings::recommendations_data()
{
    QTest::addColumn<QList<quint64>>("records");
    const auto row = [](const char *id, QList<quint64> records) { QTest::newRow(id) << records; };
    row("high-value-accounts", { 0 });
    row("inactive-accounts", { 7 });
    row("external-accounts", { 3 });
    row("client-address", { 2 });
    row("dc-logon", { 0 });
    row("client-port", { 1 });
    row("preauth-none", { 6 });
    row("preauth-not-15", { 51 });
    row("etype-des", { 4 });
    row("etype-not-aes", { 5 });
    row("result-0x6", { 10, 11, 12, 13, 14, 15 });
    row("result-0x7", { 20 });
    row("result-0x8", { 21 });
    row("result-0x9", { 22 });
    row("result-0xe", { 23 });
    row("result-0xf", { 24 });
    row("result-0x1f", { 25 });
    row("result-0x22", { 26 });
    row("result-0x29", { 27 });
    row("result-0x3c", { 28 });
    row("result-0xa", { 40 });
    row("result-0x3e", { 41 });
    row("result-0x3f-0x41", { 42, 43 });
}

void TestEventFindings::recommendations()
{
    QFETCH(QList<quint64>, records);
    const Imported imported = import(QStringLiteral("watch.xml"));
    const QString id = QStringLiteral("recommendation:") + QString::fromLatin1(QTest::currentDataTag());
    const auto &given = imported.events->recommendations.given;
    const auto found = std::ranges::find(given, id, &Recommendation::id);
    QVERIFY(found != given.end());
    QVERIFY(!found->why.isEmpty());
    QList<quint64> places;
    for (const qsizetype place : found->events)
        places << imported.events->listing.events.at(place).recordId.value_or(0);
    QCOMPARE(places, records);
}

void TestEventFindings::eachRecommendationIsInTheCatalog()
{
    static const QRegularExpression code(QStringLiteral("- code: \"([^\"]+)\""));
    QSet<QString> known;
    for (auto match = code.globalMatch(textOf(QStringLiteral("resources/knowledge/codes/event-4768-recommendations.yaml"))); match.hasNext();)
        known.insert(QStringLiteral("recommendation:") + match.next().captured(1));
    QCOMPARE(known.size(), 34);
    const auto advice = import(QStringLiteral("watch.xml")).events->recommendations;
    for (const Recommendation &given : advice.given)
        QVERIFY2(known.contains(given.id), qPrintable(given.id));
    QSet<QString> unchecked;
    for (const UncheckedRecommendation &open : advice.unchecked) {
        QVERIFY2(known.contains(open.id), qPrintable(open.id));
        QVERIFY(!open.needs.isEmpty());
        unchecked.insert(open.id);
    }
    QCOMPARE(unchecked.size(), 5); // what only the organisation's own lists can decide
}

void TestEventFindings::quietLogGivesNoRecommendation()
{
    QVERIFY(import(QStringLiteral("story-healthy.xml")).events->recommendations.given.isEmpty());
}

QTEST_GUILESS_MAIN(TestEventFindings)
#include "tst_eventfindings.moc"
