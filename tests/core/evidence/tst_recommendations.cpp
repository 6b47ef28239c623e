// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/readeventlog.h"
#include "core/parse/wineventxml.h"

#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

struct Request {
    int minute = 0;
    QString user = QStringLiteral("alice");
    QString status = QStringLiteral("0x0");
    QString preAuth = QStringLiteral("2");
    QString address = QStringLiteral("::ffff:10.0.0.9");
    int id = 4768;
};

QByteArray xml(const QList<Request> &requests)
{
    QByteArray text = "<Events>";
    quint64 record = 0;
    for (const Request &one : requests) {
        text += QStringLiteral("<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>%1</EventID>"
                               "<TimeCreated SystemTime='2026-03-02T%2:%3:00.000Z'/><EventRecordID>%4</EventRecordID><Channel>Security</Channel><Computer>DC01.corp.example.com</Computer></System>"
                               "<EventData><Data Name='TargetUserName'>%5</Data><Data Name='TargetDomainName'>CORP</Data><Data Name='TicketOptions'>0x40810010</Data><Data Name='Status'>%6</Data>"
                               "<Data Name='TicketEncryptionType'>%7</Data><Data Name='PreAuthType'>%8</Data><Data Name='IpAddress'>%9</Data><Data Name='IpPort'>50123</Data></EventData></Event>")
                    .arg(one.id)
                    .arg(8 + one.minute / 60, 2, 10, QLatin1Char('0'))
                    .arg(one.minute % 60, 2, 10, QLatin1Char('0'))
                    .arg(++record)
                    .arg(one.user, one.status, one.status == QLatin1String("0x0") ? QStringLiteral("0x12") : QStringLiteral("0xffffffff"), one.preAuth, one.address)
                    .toUtf8();
    }
    return text + "</Events>";
}

Recommendations adviceFor(const QList<Request> &requests)
{
    const auto listing = parseEventXml(xml(requests));
    return listing ? analysed(*listing, EvidenceKind::EventXml).log.recommendations : Recommendations {};
}

/// The number of events that one recommendation names; 0: it is not given.
qsizetype given(const QList<Request> &requests, const char *id)
{
    const Recommendations advice = adviceFor(requests);
    const QString wanted = QStringLiteral("recommendation:") + QString::fromLatin1(id);
    const auto found = std::ranges::find(advice.given, wanted, &Recommendation::id);
    return found == advice.given.end() ? 0 : found->events.size();
}

QList<Request> repeated(int times, int minutesApart, Request like)
{
    QList<Request> requests;
    for (int i = 0; i < times; ++i) {
        like.minute = i * minutesApart;
        requests << like;
    }
    return requests;
}

Request request(const QString &status, const QString &preAuth = QStringLiteral("2"))
{
    Request made;
    made.status = status;
    made.preAuth = preAuth;
    return made;
}

} // namespace

/// The recommendations that need more than one event: each with the case that just fails to give it.
/// (Those of a single event: tst_eventfindings.)
class TestRecommendations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bursts_data();
    void bursts();
    void otherThanPasswords();
    void withoutArmour();
    void oneAccountInManyPlaces();
    void fieldsOf2025();
};

void TestRecommendations::bursts_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("result-0x6") << QStringLiteral("0x6");
    QTest::newRow("result-0xc") << QStringLiteral("0xc");
    QTest::newRow("result-0x12") << QStringLiteral("0x12");
}

void TestRecommendations::bursts()
{
    QFETCH(QString, status);
    const char *id = QTest::currentDataTag();
    // The least that counts as a burst is found here, so that the test says it: five within ten minutes.
    QCOMPARE(given(repeated(5, 2, request(status)), id), 5);
    QCOMPARE(given(repeated(4, 2, request(status)), id), 0);
    QCOMPARE(given(repeated(12, 11, request(status)), id), 0); // as many, but never close together
    QCOMPARE(given(repeated(5, 2, request(QStringLiteral("0x18"))), id), 0);
}

void TestRecommendations::otherThanPasswords()
{
    QList<Request> requests = repeated(40, 1, request(QStringLiteral("0x0")));
    QCOMPARE(given(requests, "preauth-not-2"), 0);
    Request card = request(QStringLiteral("0x0"), QStringLiteral("16"));
    card.user = QStringLiteral("carol");
    requests << card;
    QCOMPARE(given(requests, "preauth-not-2"), 1);
    QCOMPARE(given(requests.mid(25), "preauth-not-2"), 0); // too few passwords to call cards an exception
}

void TestRecommendations::withoutArmour()
{
    QList<Request> requests = { request(QStringLiteral("0x0"), QStringLiteral("2")), request(QStringLiteral("0x0"), QStringLiteral("2")) };
    QCOMPARE(given(requests, "preauth-not-138"), 0);
    requests << request(QStringLiteral("0x0"), QStringLiteral("138"));
    QCOMPARE(given(requests, "preauth-not-138"), 2);
}

void TestRecommendations::oneAccountInManyPlaces()
{
    QList<Request> requests;
    for (int i = 0; i < 10; ++i) {
        Request one = request(QStringLiteral("0x0"));
        one.minute = i;
        one.address = QStringLiteral("::ffff:10.0.0.%1").arg(i + 1);
        requests << one;
    }
    const qsizetype all = given(requests, "anomalies");
    QVERIFY(all > 1 && all <= 10);
    for (Request &one : requests)
        one.minute *= 61;
    QCOMPARE(given(requests, "anomalies"), 0); // never within an hour
    QCOMPARE(given(repeated(10, 1, request(QStringLiteral("0x0"))), "anomalies"), 0); // always from one place
}

void TestRecommendations::fieldsOf2025()
{
    QByteArray text = xml({ request(QStringLiteral("0x0")) });
    text.replace("</EventData>",
        "<Data Name='AccountSupportedEncryptionTypes'>0x27 (DES, RC4, AES-Sk)</Data><Data Name='AccountAvailableKeys'>AES-SHA1, RC4</Data>"
        "<Data Name='ServiceSupportedEncryptionTypes'>0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)</Data><Data Name='ServiceAvailableKeys'>AES-SHA1, RC4</Data>"
        "<Data Name='DCSupportedEncryptionTypes'>0x1F (DES, RC4, AES128-SHA96, AES256-SHA96)</Data><Data Name='DCAvailableKeys'>AES-SHA1, RC4</Data>"
        "<Data Name='ClientAdvertizedEncryptionTypes'>\n\tAES256-CTS-HMAC-SHA1-96\n\tRC4-HMAC-NT</Data><Data Name='SessionKeyEncryptionType'>0x12</Data></EventData>");
    const auto listing = parseEventXml(text);
    QVERIFY(listing);
    QVERIFY2(listing->warnings.isEmpty(), listing->warnings.isEmpty() ? "" : qPrintable(listing->warnings.first().toString()));
    const DecodedEvent event = decodeEvent(listing->events.first());
    QVERIFY(event.sessionKeyEtype);
    QCOMPARE(event.sessionKeyEtype->number, 18);
    QCOMPARE(event.accountKeys, (QStringList { QStringLiteral("AES-SHA1"), QStringLiteral("RC4") }));
    QCOMPARE(event.serviceKeys, (QStringList { QStringLiteral("AES-SHA1"), QStringLiteral("RC4") }));
    QList<int> advertised;
    for (const EncryptionType &etype : event.clientEtypes)
        advertised << etype.number;
    QCOMPARE(advertised, (QList<int> { 18, 23 }));
}

QTEST_GUILESS_MAIN(TestRecommendations)
#include "tst_recommendations.moc"
