// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/evidence/capture/capturereader.h"
#include "core/evidence/capture/keeptelling.h"
#include "core/evidence/importer.h"
#include "tests/support/derbuilder.h"
#include "tests/support/pcapbuilder.h"

#include <QTest>

using namespace kerbscope;

namespace {

const QString client = QStringLiteral("10.0.0.9");
const QString kdc = QStringLiteral("10.0.0.1");

/// Pairs of a question for a service and its answer, all fine but the failures.
CaptureReport pairs(int count, const QList<int> &failures = {})
{
    CaptureReport report;
    for (int i = 0; i < count; ++i) {
        CapturedMessage question;
        question.frame = i * 2 + 1;
        question.message.type = KrbMessageType::TgsReq;
        question.answered = true;
        CapturedMessage answer;
        answer.frame = i * 2 + 2;
        answer.message.type = failures.contains(i) ? KrbMessageType::Error : KrbMessageType::TgsRep;
        if (failures.contains(i))
            answer.message.errorCode = 7;
        answer.answers = report.messages.size();
        report.messages << question << answer;
    }
    return report;
}

QList<qint64> framesOf(const CaptureReport &report)
{
    QList<qint64> frames;
    for (const CapturedMessage &captured : report.messages)
        frames << captured.frame;
    return frames;
}

/// Sign-on questions, one a frame.
QByteArray questions(int count)
{
    PcapBuilder pcap;
    const QByteArray question = der::kdcReq(10, "jdoe", "CORP", { "krbtgt", "CORP" }, { 18 });
    for (int i = 0; i < count; ++i)
        pcap.udp(client, static_cast<quint16>(20'000 + i), kdc, 88, question);
    return pcap.bytes();
}

} // namespace

class TestCaptureLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatIsAtTheLimit();
    void keepsTheFirstOfEachKindAndTheNewest();
    void keepsFailuresWithTheirQuestions();
    void keepsTheUnanswered();
    void keepsTheOffersAndTokensThatTell();
    void keepsTheNewestNamesAndConnections();
    void aCaseKeepsAsManyAsItMay_data();
    void aCaseKeepsAsManyAsItMay();
    void stopsKeepingMessagesAtTheLimitOfTheReader();
};

void TestCaptureLimits::leavesAloneWhatIsAtTheLimit()
{
    CaptureReport report = pairs(5);
    const CaptureReport before = report;
    keepTelling(report, 10);
    QVERIFY(report == before);
}

void TestCaptureLimits::keepsTheFirstOfEachKindAndTheNewest()
{
    CaptureReport report = pairs(5);
    keepTelling(report, 6);
    QCOMPARE(framesOf(report), (QList<qint64> { 1, 2, 7, 8, 9, 10 }));
    QCOMPARE(report.messages.at(1).answers, 0);
    QCOMPARE(report.messages.at(5).answers, 4);
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY(report.warnings.first().toString().contains(QLatin1String("the 6 messages and sign-ons that tell most, of 10,")));
}

void TestCaptureLimits::keepsFailuresWithTheirQuestions()
{
    CaptureReport report = pairs(100, { 40 });
    keepTelling(report, 6);
    // The first question, the first answer, the first failure (of its kind) and its question; then the newest.
    QCOMPARE(framesOf(report), (QList<qint64> { 1, 2, 81, 82, 199, 200 }));
    QCOMPARE(report.messages.at(3).answers, 2);
}

void TestCaptureLimits::keepsTheUnanswered()
{
    CaptureReport report = pairs(100);
    report.messages[20].answered = false;
    report.messages[21].answers = -1;
    keepTelling(report, 4);
    QCOMPARE(framesOf(report), (QList<qint64> { 1, 2, 21, 200 }));
    QCOMPARE(report.messages.at(3).answers, -1); // its question is gone
}

void TestCaptureLimits::keepsTheOffersAndTokensThatTell()
{
    CaptureReport report;
    for (int i = 0; i < 50; ++i) {
        CapturedSignOn signOn;
        signOn.frame = i + 1;
        signOn.isKerberos = i != 10 && i != 30;
        signOn.isNtlm = i == 30;
        signOn.status = i == 10 ? 407 : 0;
        report.signOns << signOn;
    }
    keepTelling(report, 5);
    QList<qint64> frames;
    for (const CapturedSignOn &signOn : std::as_const(report.signOns))
        frames << signOn.frame;
    QCOMPARE(frames, (QList<qint64> { 1, 11, 31, 49, 50 }));
}

void TestCaptureLimits::keepsTheNewestNamesAndConnections()
{
    CaptureReport report;
    for (int i = 0; i < 4; ++i) {
        report.dns << CapturedDns { i, QStringLiteral("kerberos.example"), 1, true, 0, {} };
        report.failedConnects << CapturedConnect { Transport::Tcp, {}, {}, true, false, i };
    }
    report.kdcConnects << CapturedConnect {};
    keepTelling(report, 3);
    QCOMPARE(report.dns.size(), 3);
    QCOMPARE(report.dns.first().frame, 1);
    QCOMPARE(report.failedConnects.first().tries, 1);
    QCOMPARE(report.kdcConnects.size(), 1);
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY(report.warnings.first().toString().contains(QLatin1String("the newest 7 of 9 names and connections")));
}

void TestCaptureLimits::aCaseKeepsAsManyAsItMay_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("warned");

    const int most = static_cast<int>(maxCaseMessages);
    QTest::newRow("at the limit") << most << false;
    QTest::newRow("one past it") << most + 1 << true;
}

void TestCaptureLimits::aCaseKeepsAsManyAsItMay()
{
    QFETCH(int, count);
    QFETCH(bool, warned);

    const auto parts = importBytes(questions(count), QStringLiteral("large.pcap"), {});
    QVERIFY(parts);
    const Imported &capture = parts->first();
    QCOMPARE(capture.capture->messages.size(), maxCaseMessages);
    QCOMPARE(!capture.evidence.warnings.isEmpty(), warned);
    if (warned)
        QCOMPARE(capture.evidence.warnings.first(), QStringLiteral("the 10000 messages and sign-ons that tell most, of 10001, are kept with the case; what was found was drawn from all"));
    QVERIFY(!capture.findings.isEmpty());
}

/// Small messages, hundreds in a segment, so that the test stays quick.
void TestCaptureLimits::stopsKeepingMessagesAtTheLimitOfTheReader()
{
    const QByteArray message = PcapBuilder::record(der::application(15, der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(15)) })));
    constexpr int perSegment = 1000;
    const QByteArray segment = message.repeated(perSegment);
    PcapBuilder pcap;
    quint32 sequence = 1;
    for (int i = 0; i < limits::maxCaptureMessages / perSegment; ++i) {
        pcap.tcp(kdc, 88, client, 40'000, sequence, segment);
        sequence += static_cast<quint32>(segment.size());
    }
    const auto full = readCapture(pcap.bytes());
    QVERIFY(full);
    QCOMPARE(full->messages.size(), limits::maxCaptureMessages);
    QVERIFY(full->warnings.isEmpty());

    pcap.tcp(kdc, 88, client, 40'000, sequence, message);
    const auto past = readCapture(pcap.bytes());
    QVERIFY(past);
    QCOMPARE(past->messages.size(), limits::maxCaptureMessages);
    QCOMPARE(past->warnings.size(), 1);
    QCOMPARE(past->warnings.first().toString(), QStringLiteral("1 more messages were left out; the first 500000 are kept"));
}

QTEST_APPLESS_MAIN(TestCaptureLimits)
#include "tst_capturelimits.moc"
