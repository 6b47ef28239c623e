// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/capturefindings.h"
#include "core/evidence/capture/capturereader.h"
#include "core/parse/capturefile.h"
#include "tests/support/derbuilder.h"
#include "tests/support/pcapbuilder.h"

#include <QTest>

using namespace kerbscope;

namespace {

const QString client = QStringLiteral("10.0.0.9");
const QString ownKdc = QStringLiteral("10.0.0.1");
const QString otherKdc = QStringLiteral("10.9.0.1");

QByteArray asReq(const QByteArray &user = "jdoe", bool proof = false)
{
    return der::kdcReq(10, user, "CORP", { "krbtgt", "CORP" }, { 18, 17 }, proof ? QList { der::paData(2, "proof") } : QList<QByteArray> {});
}
QByteArray tgsReq(const QByteArray &realm, const QList<QByteArray> &service, const QByteArray &tgtRealm = "CORP")
{
    return der::kdcReq(12, {}, realm, service, { 18 }, { der::paData(1, der::apReq(der::ticket({ "krbtgt", realm }, tgtRealm))) });
}
QByteArray reply(int type, const QList<QByteArray> &service, const QByteArray &realm)
{
    return der::application(type,
        der::sequence({ der::context(0, der::integer(5)), der::context(1, der::integer(type)), der::context(3, der::string("CORP")),
            der::context(4, der::principal(1, { "jdoe" })), der::context(5, der::ticket(service, realm)),
            der::context(6, der::sequence({ der::context(0, der::integer(18)), der::context(2, der::octets("x")) })) }));
}

QString valueOf(const QList<Finding> &findings, const QString &id)
{
    for (const Finding &finding : findings) {
        if (finding.id == id)
            return finding.value;
    }
    return {};
}

/// A user who signs on in the usual two rounds.
void signOn(PcapBuilder &pcap)
{
    pcap.udp(client, 40001, ownKdc, 88, asReq());
    pcap.udp(ownKdc, 88, client, 40001, der::krbError(25, "CORP"));
    pcap.udp(client, 40002, ownKdc, 88, asReq("jdoe", true));
    pcap.udp(ownKdc, 88, client, 40002, reply(11, { "krbtgt", "CORP" }, "CORP"));
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsQuestionsWithAnswers();
    void putsSegmentsInOrder();
    void countsRetransmissionsOnce();
    void joinsFragments();
    void readsSeveralMessagesOfOneSegment();
    void takesPreauthRequiredForNormal();
    void seesTheTrustRefuseAes();
    void seesThatTheOtherRealmIsNeverAsked();
    void seesTheGuessOfAClientWithoutMapping();
    void seesTheOtherRealmsAnswer();
    void seesTheGuessThatOnlyLedToAReferral();
    void seesAWayOverAnotherRealm();
    void knowsARefusedRequestByItsBeginning();
    void countsWrongPasswordsOfAllDevicesBeforeALock();
    void seesThatNoTicketWasAskedFor();
    void seesSilence();
    void doesNotCallTheEndOfTheCaptureSilence();
    void tellsTheClock();
    void ignoresAColleaguesNtlm();
    void keepsWhatACutFileHolds();
    void saysThatAFileIsEmpty();
    void readsK12Text();
    void readsK12TextBesideDamage_data();
    void readsK12TextBesideDamage();
    void survivesEveryCutAndFlippedByte();
};

void TestCapture::pairsQuestionsWithAnswers()
{
    PcapBuilder pcap;
    signOn(pcap);
    const auto report = readCapture(pcap.bytes());
    QVERIFY(report);
    QCOMPARE(report->packets, 4);
    QCOMPARE(report->messages.size(), 4);
    QVERIFY(report->messages[0].answered);
    QCOMPARE(report->messages[1].answers, 0);
    QCOMPARE(report->messages[3].answers, 2);
    QCOMPARE(report->messages[3].frame, 4);
}

void TestCapture::putsSegmentsInOrder()
{
    const QByteArray stream = PcapBuilder::record(asReq()) + PcapBuilder::record(asReq("other"));
    PcapBuilder pcap;
    pcap.tcp(client, 50000, ownKdc, 88, 999, {}, 0x02);
    pcap.tcp(client, 50000, ownKdc, 88, 1000, stream.first(10));
    pcap.tcp(client, 50000, ownKdc, 88, 1040, stream.mid(40));
    pcap.tcp(client, 50000, ownKdc, 88, 1010, stream.mid(10, 30));
    const auto report = readCapture(pcap.bytes());
    QVERIFY(report);
    QCOMPARE(report->messages.size(), 2);
    QCOMPARE(report->messages[1].message.client.toString(), QStringLiteral("other@CORP"));
}

void TestCapture::countsRetransmissionsOnce()
{
    const QByteArray stream = PcapBuilder::record(asReq());
    PcapBuilder pcap;
    for (int i = 0; i < 3; ++i) {
        pcap.tcp(client, 50000, ownKdc, 88, 999, {}, 0x02);
        pcap.tcp(client, 50000, ownKdc, 88, 1000, stream);
    }
    QCOMPARE(readCapture(pcap.bytes())->messages.size(), 1);
}

void TestCapture::joinsFragments()
{
    const QByteArray message = tgsReq("CORP", { "HTTP", QByteArray(600, 'h') });
    PcapBuilder pcap;
    pcap.fragmentedUdp(client, 40000, ownKdc, 88, message, 160);
    const auto report = readCapture(pcap.bytes());
    QCOMPARE(report->messages.size(), 1);
    QCOMPARE(report->messages[0].message.server.components.at(1).size(), 600);
}

void TestCapture::readsSeveralMessagesOfOneSegment()
{
    PcapBuilder pcap;
    pcap.tcp(client, 50000, ownKdc, 88, 1000, PcapBuilder::record(asReq()) + PcapBuilder::record(asReq("b")) + PcapBuilder::record(asReq("c")));
    QCOMPARE(readCapture(pcap.bytes())->messages.size(), 3);
}

void TestCapture::takesPreauthRequiredForNormal()
{
    PcapBuilder pcap;
    signOn(pcap);
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "as.error"), QStringLiteral("none"));
    QCOMPARE(valueOf(findings, "as.preauth"), QStringLiteral("required"));
    QCOMPARE(valueOf(findings, "capture.kdc"), QStringLiteral("answered"));
    QCOMPARE(valueOf(findings, "capture.proxy-tgt-query"), QString());
}

void TestCapture::seesTheTrustRefuseAes()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40003, der::krbError(14, "CORP"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "tgs.cross-realm.error"), QStringLiteral("14"));
    QCOMPARE(valueOf(findings, "capture.proxy-tgt-query"), QStringLiteral("sent"));
    QCOMPARE(valueOf(findings, "klist.realm-case"), QStringLiteral("upper"));
}

void TestCapture::seesThatTheOtherRealmIsNeverAsked()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "HTTP", "zs1.gateway.cloud" }));
    pcap.udp(ownKdc, 88, client, 40003, der::krbError(7, "CORP"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "capture.proxy-tgt-query"), QStringLiteral("never"));
    QCOMPARE(valueOf(findings, "tgs.service.error"), QStringLiteral("7"));
    QCOMPARE(valueOf(findings, "tgs.cross-realm.error"), QString());
}

void TestCapture::seesTheGuessOfAClientWithoutMapping()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "HTTP", "zs1.gateway.cloud" }));
    pcap.udp(ownKdc, 88, client, 40003, der::krbError(7, "CORP"));
    pcap.udp(client, 40004, ownKdc, 88, tgsReq("CORP", { "krbtgt", "GATEWAY.CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40004, der::krbError(7, "CORP"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "client.realm-mapping"), QStringLiteral("absent"));
    QCOMPARE(valueOf(findings, "tgs.cross-realm.error"), QString());
}

void TestCapture::seesTheOtherRealmsAnswer()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40003, reply(13, { "krbtgt", "CLOUD" }, "CORP"));
    pcap.udp(client, 40004, otherKdc, 88, tgsReq("CLOUD", { "HTTP", "proxy.cloud" }));
    pcap.udp(otherKdc, 88, client, 40004, der::krbError(31, "CLOUD"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "tgs.cross-realm.error"), QStringLiteral("none"));
    QCOMPARE(valueOf(findings, "tgs.proxy-service.error"), QStringLiteral("31"));
    QCOMPARE(valueOf(findings, "capture.proxy-kdc"), QStringLiteral("answered"));
}

void TestCapture::seesTheGuessThatOnlyLedToAReferral()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "HTTP", "zs1.gateway.cloud" }));
    pcap.udp(ownKdc, 88, client, 40003, der::krbError(7, "CORP"));
    pcap.udp(client, 40004, ownKdc, 88, tgsReq("CORP", { "krbtgt", "GATEWAY.CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40004, reply(13, { "krbtgt", "CLOUD" }, "CORP"));
    pcap.udp(client, 40005, otherKdc, 88, tgsReq("CLOUD", { "krbtgt", "GATEWAY.CLOUD" }));
    pcap.udp(otherKdc, 88, client, 40005, der::krbError(7, "CLOUD"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "client.realm-mapping"), QStringLiteral("absent"));
    QCOMPARE(valueOf(findings, "capture.proxy-tgt-query"), QStringLiteral("never"));
    QCOMPARE(valueOf(findings, "tgs.proxy-service.error"), QString());
}

void TestCapture::seesAWayOverAnotherRealm()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "HUB" }));
    pcap.udp(ownKdc, 88, client, 40003, reply(13, { "krbtgt", "HUB" }, "CORP"));
    pcap.udp(client, 40004, otherKdc, 88, tgsReq("HUB", { "krbtgt", "CLOUD" }));
    pcap.udp(otherKdc, 88, client, 40004, der::krbError(7, "HUB"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "tgs.cross-realm.error"), QStringLiteral("none"));
    QCOMPARE(valueOf(findings, "tgs.proxy-service.error"), QStringLiteral("7"));
}

void TestCapture::knowsARefusedRequestByItsBeginning()
{
    const QByteArray request = tgsReq("CLOUD", { "HTTP", "proxy.cloud" });
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40003, reply(13, { "krbtgt", "CLOUD" }, "CORP"));
    pcap.udp(client, 40004, otherKdc, 88, request);
    pcap.unreachable(otherKdc, client, 40004, 88, request, 40); // the realm's name is not among what is quoted
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "capture.proxy-kdc"), QStringLiteral("refused"));
    QCOMPARE(valueOf(findings, "capture.kdc"), QStringLiteral("answered"));
}

void TestCapture::countsWrongPasswordsOfAllDevicesBeforeALock()
{
    const QString phone = QStringLiteral("10.0.0.8");
    PcapBuilder pcap;
    for (quint16 port = 41000; port < 41003; ++port) {
        pcap.udp(phone, port, ownKdc, 88, asReq("jdoe", true));
        pcap.udp(ownKdc, 88, phone, port, der::krbError(24, "CORP"));
    }
    pcap.udp(client, 40001, ownKdc, 88, asReq());
    pcap.udp(ownKdc, 88, client, 40001, der::krbError(18, "CORP"));
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "as.error"), QStringLiteral("18"));
    QCOMPARE(valueOf(findings, "events.pattern"), QStringLiteral("one-user-repeated"));
}

void TestCapture::seesThatNoTicketWasAskedFor()
{
    const QString proxy = QStringLiteral("10.0.0.2");
    const auto demand = [&](PcapBuilder &pcap) {
        pcap.tcp(client, 50001, proxy, 8800, 1, "GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n");
        pcap.tcp(proxy, 8800, client, 50001, 1, "HTTP/1.1 407 x\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n");
    };
    PcapBuilder silent;
    signOn(silent);
    demand(silent);
    QCOMPARE(valueOf(findingsOf(*readCapture(silent.bytes()), {}), "capture.ticket-query"), QStringLiteral("none"));
    silent.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "CLOUD" }));
    QCOMPARE(valueOf(findingsOf(*readCapture(silent.bytes()), {}), "capture.ticket-query"), QStringLiteral("sent"));
    PcapBuilder later; // without the sign-on nobody can tell what was asked before
    demand(later);
    QCOMPARE(valueOf(findingsOf(*readCapture(later.bytes()), {}), "capture.ticket-query"), QString());
}

void TestCapture::seesSilence()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.udp(client, 40003, ownKdc, 88, tgsReq("CORP", { "krbtgt", "CLOUD" }));
    pcap.udp(ownKdc, 88, client, 40003, reply(13, { "krbtgt", "CLOUD" }, "CORP"));
    for (int i = 0; i < 3; ++i) {
        pcap.udp(client, 40004, otherKdc, 88, tgsReq("CLOUD", { "HTTP", "proxy.cloud" }));
        pcap.wait(2);
    }
    pcap.udp(client, 40005, ownKdc, 53, "x");
    const auto findings = findingsOf(*readCapture(pcap.bytes()), {});
    QCOMPARE(valueOf(findings, "capture.proxy-kdc"), QStringLiteral("silent"));
    QCOMPARE(valueOf(findings, "capture.kdc"), QStringLiteral("answered"));
}

void TestCapture::doesNotCallTheEndOfTheCaptureSilence()
{
    PcapBuilder pcap;
    pcap.udp(client, 40001, ownKdc, 88, asReq());
    QCOMPARE(valueOf(findingsOf(*readCapture(pcap.bytes()), {}), "capture.kdc"), QString());
}

void TestCapture::tellsTheClock()
{
    PcapBuilder pcap;
    pcap.wait(301);
    pcap.udp(client, 40001, ownKdc, 88, asReq());
    pcap.udp(ownKdc, 88, client, 40001, der::krbError(37, "CORP"));
    const auto report = readCapture(pcap.bytes());
    QVERIFY(qAbs(*report->clockOffsetSeconds + 301) < 1);
    const auto findings = findingsOf(*report, {});
    QCOMPARE(valueOf(findings, "clock.kdc-offset"), QStringLiteral("client-ahead"));
    QCOMPARE(valueOf(findings, "as.error"), QStringLiteral("37"));

    PcapBuilder fine;
    fine.wait(299);
    fine.udp(client, 40001, ownKdc, 88, asReq());
    fine.udp(ownKdc, 88, client, 40001, der::krbError(25, "CORP"));
    QCOMPARE(valueOf(findingsOf(*readCapture(fine.bytes()), {}), "clock.kdc-offset"), QStringLiteral("fine"));
}

void TestCapture::ignoresAColleaguesNtlm()
{
    const QByteArray ntlm = QByteArray("NTLMSSP\0\1\0\0\0\7\x82\x08\xA2", 16).toBase64();
    const QByteArray request = "GET http://x/ HTTP/1.1\r\nProxy-Authorization: NTLM " + ntlm + "\r\n\r\n";
    PcapBuilder pcap;
    signOn(pcap);
    pcap.tcp(QStringLiteral("10.0.0.77"), 50000, QStringLiteral("10.0.0.2"), 8080, 1, request);
    QCOMPARE(valueOf(findingsOf(*readCapture(pcap.bytes()), {}), "token.kind"), QString());
    pcap.tcp(client, 50001, QStringLiteral("10.0.0.2"), 8080, 1, request);
    QCOMPARE(valueOf(findingsOf(*readCapture(pcap.bytes()), {}), "token.kind"), QStringLiteral("ntlm"));
}

void TestCapture::keepsWhatACutFileHolds()
{
    PcapBuilder pcap;
    signOn(pcap);
    const auto report = readCapture(pcap.bytes().chopped(5));
    QVERIFY(report);
    QCOMPARE(report->messages.size(), 3);
    QCOMPARE(report->warnings.size(), 1);
    QCOMPARE(readCapture("this is no capture at all, only words").error().kind, ErrorKind::Unrecognized);
}

void TestCapture::saysThatAFileIsEmpty()
{
    const auto report = readCapture({});
    QVERIFY(report);
    QCOMPARE(report->packets, 0);
    QCOMPARE(report->warnings.size(), 1);
    QVERIFY(report->warnings.first().toString().contains(QStringLiteral("empty")));
}

/// The frames of `pcap` as a K12 analyser exports them, the first one at `first`, one each second.
static QByteArray k12Text(const QByteArray &pcap, QTime first, const QByteArray &lineEnd = "\r\n", qsizetype bytesPerLine = 100'000)
{
    QByteArray text;
    int number = 0;
    auto file = CaptureFile::open(pcap);
    while (const auto frame = file->next()) {
        text += "+---------+---------------+----------+" + lineEnd;
        text += first.addSecs(number++).toString(QStringLiteral("HH:mm:ss")).toLatin1() + ",049,082   ETHER" + lineEnd;
        for (qsizetype at = 0; at < frame->bytes.size(); at += bytesPerLine) {
            text += "|" + QByteArray::number(at, 16).leftJustified(4) + "|";
            for (const char byte : frame->bytes.sliced(at).first(std::min(bytesPerLine, frame->bytes.size() - at)))
                text += QByteArray(1, byte).toHex() + "|";
            text += lineEnd;
        }
        text += lineEnd;
    }
    return text;
}

void TestCapture::readsK12Text()
{
    PcapBuilder pcap;
    signOn(pcap);
    const auto expected = readCapture(pcap.bytes());
    // Over midnight; with both line ends; a frame on one line or on several.
    for (const QByteArray &text : { k12Text(pcap.bytes(), { 23, 59, 58 }), k12Text(pcap.bytes(), { 23, 59, 58 }, "\n", 16) }) {
        const auto report = readCapture(text);
        QVERIFY(report);
        QCOMPARE(report->format, QStringLiteral("K12 text"));
        QCOMPARE(report->packets, 4);
        QCOMPARE(report->messages.size(), 4);
        QCOMPARE(toIso8601(report->messages[0].time), QStringLiteral("2000-01-01T23:59:58.049082Z"));
        QCOMPARE(toIso8601(report->messages[3].time), QStringLiteral("2000-01-02T00:00:01.049082Z"));
        for (qsizetype i = 0; i < 4; ++i) {
            QVERIFY(report->messages[i].message == expected->messages[i].message);
            QCOMPARE(report->messages[i].answers, expected->messages[i].answers);
        }
        // The format has no date, so no clock is judged by it.
        QVERIFY(!report->clockOffsetSeconds);
        QVERIFY(!report->warnings.isEmpty());
        const auto findings = findingsOf(*report, {});
        QCOMPARE(valueOf(findings, "as.error"), QStringLiteral("none"));
        QCOMPARE(valueOf(findings, "clock.kdc-offset"), QString());
    }
    // The same file as pcap has a clock to tell.
    QVERIFY(valueOf(findingsOf(*expected, {}), "clock.kdc-offset") == QStringLiteral("fine"));
}

void TestCapture::readsK12TextBesideDamage_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("packets");
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("warnings");
    QTest::newRow("as it was") << QByteArray() << QByteArray() << 4 << 4 << 1;
    QTest::newRow("a byte that is none") << QByteArray("|a1|03|") << QByteArray("|a1|zz|") << 4 << 3 << 2;
    QTest::newRow("a frame without a time") << QByteArray("08:00:00,") << QByteArray("XX:XX:XX,") << 3 << 3 << 1;
    QTest::newRow("telephony") << QByteArray("ETHER") << QByteArray("MTP-L2") << 4 << 3 << 1;
    QTest::newRow("words between frames") << QByteArray("|\r\n\r\n+") << QByteArray("|\r\n\r\na note\r\n+") << 4 << 4 << 1;
    QTest::newRow("no empty line between frames") << QByteArray("|\r\n\r\n+") << QByteArray("|\r\n+") << 4 << 4 << 1;
}

void TestCapture::readsK12TextBesideDamage()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, packets);
    QFETCH(int, messages);
    QFETCH(int, warnings);
    PcapBuilder pcap;
    signOn(pcap);
    QByteArray text = k12Text(pcap.bytes(), { 7, 59, 59 });
    if (!from.isEmpty()) {
        const qsizetype at = text.indexOf(from);
        QVERIFY(at >= 0);
        text.replace(at, from.size(), to);
    }
    const auto report = readCapture(text);
    QVERIFY(report);
    QCOMPARE(report->packets, packets);
    QCOMPARE(report->messages.size(), messages);
    QCOMPARE(report->warnings.size(), warnings);
    // A table that a database draws looks alike.
    QVERIFY(!readCapture("+---------+---------------+----------+\n| id      | name          | born     |\n+---------+---------------+----------+\n"));
}

void TestCapture::survivesEveryCutAndFlippedByte()
{
    PcapBuilder pcap;
    signOn(pcap);
    pcap.tcp(client, 50000, ownKdc, 88, 1000, PcapBuilder::record(asReq()));
    pcap.fragmentedUdp(client, 40000, ownKdc, 88, asReq(), 40);
    for (const QByteArray &whole : { pcap.bytes(), k12Text(pcap.bytes(), { 12, 0 }) }) {
        int read = 0;
        for (qsizetype i = 0; i < whole.size(); ++i) {
            read += readCapture(whole.first(i)) ? 1 : 0;
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ 0xFF);
            read += readCapture(damaged) ? 1 : 0;
        }
        QVERIFY(read > whole.size());
    }
}

QTEST_APPLESS_MAIN(TestCapture)
#include "tst_capture.moc"
