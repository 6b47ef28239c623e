// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/kerberosmessage.h"
#include "tests/support/derbuilder.h"

#include <QTest>

using namespace kerbscope;

class TestKerberosMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsErrorsWithTimeAndRealm();
    void readsTheStatusOfWindows();
    void readsOfferedEncryptionTypesOfAnError();
    void readsRequests();
    void tellsProofFromAnnouncement();
    void readsTheTicketOfAnApReq();
    void keepsWhatACutMessageHolds();
    void survivesEveryCutAndFlippedByte();
    void refusesOtherThings();
};

void TestKerberosMessage::readsErrorsWithTimeAndRealm()
{
    const auto message = parseKerberosMessage(der::krbError(14, "CORP.EXAMPLE.COM"));
    QVERIFY(message);
    QVERIFY(message->type == KrbMessageType::Error);
    QCOMPARE(message->errorCode, std::optional<int>(14));
    QCOMPARE(toIso8601(*message->serverTime), QStringLiteral("2026-01-02T03:04:05.000006Z"));
    QCOMPARE(message->server.toString(), QStringLiteral("krbtgt/CORP.EXAMPLE.COM@CORP.EXAMPLE.COM"));
    QVERIFY(!message->truncated);
}

void TestKerberosMessage::readsTheStatusOfWindows()
{
    // KERB-ERROR-DATA of type 3 with STATUS_ACCOUNT_DISABLED, little endian ([MS-KILE] 2.2.2).
    const QByteArray status = QByteArray::fromHex("720000c00000000001000000");
    const QByteArray data
        = der::sequence({ der::context(1, der::integer(3)), der::context(2, der::octets(status)) });
    const auto message = parseKerberosMessage(der::krbError(18, "CORP", data));
    QVERIFY(message);
    QCOMPARE(message->ntstatus, std::optional<quint32>(0xC0000072));
}

void TestKerberosMessage::readsOfferedEncryptionTypesOfAnError()
{
    const QByteArray info = der::sequence({ der::sequence({ der::context(0, der::integer(18)) }),
        der::sequence({ der::context(0, der::integer(-133)) }) });
    const auto message = parseKerberosMessage(
        der::krbError(25, "CORP", der::sequence({ der::paData(19, info), der::paData(2, {}) })));
    QVERIFY(message);
    QCOMPARE(message->etypes, (QList<EncryptionType> { { 18 }, { -133 } }));
    QCOMPARE(message->padataTypes, (QList<int> { 19, 2 }));
}

void TestKerberosMessage::readsRequests()
{
    const auto message
        = parseKerberosMessage(der::kdcReq(12, {}, "CORP", { "krbtgt", "CLOUD" }, { 18, 17 },
            { der::paData(1, der::apReq(der::ticket({ "krbtgt", "CORP" }, "CORP"))) }));
    QVERIFY(message);
    QCOMPARE(toString(message->type), QStringLiteral("TGS-REQ"));
    QCOMPARE(message->server.toString(), QStringLiteral("krbtgt/CLOUD@CORP"));
    QVERIFY(message->client.isEmpty());
    QCOMPARE(message->etypes, (QList<EncryptionType> { { 18 }, { 17 } }));
    QCOMPARE(message->options->value, 0x40810010U);
    QCOMPARE(message->nonce, std::optional<quint32>(12345));
    QCOMPARE(message->ticket->server.toString(), QStringLiteral("krbtgt/CORP@CORP"));
    QCOMPARE(message->ticket->etype, std::optional(EncryptionType { 18 }));
    QCOMPARE(message->ticket->kvno, std::optional<quint32>(3));
}

void TestKerberosMessage::tellsProofFromAnnouncement()
{
    const auto bare = parseKerberosMessage(
        der::kdcReq(10, "jdoe", "CORP", { "krbtgt", "CORP" }, { 18 }, { der::paData(150, {}), der::paData(149, {}) }));
    QVERIFY(bare);
    QVERIFY(!bare->preAuthenticated);
    QCOMPARE(bare->client.toString(), QStringLiteral("jdoe@CORP"));
    const auto proven = parseKerberosMessage(
        der::kdcReq(10, "jdoe", "CORP", { "krbtgt", "CORP" }, { 18 }, { der::paData(2, "encrypted") }));
    QVERIFY(proven);
    QVERIFY(proven->preAuthenticated);
}

void TestKerberosMessage::readsTheTicketOfAnApReq()
{
    const auto message = parseKerberosMessage(der::apReq(der::ticket({ "HTTP", "proxy.example" }, "CLOUD", 1200)));
    QVERIFY(message);
    QCOMPARE(message->server.toString(), QStringLiteral("HTTP/proxy.example@CLOUD"));
    QCOMPARE(message->ticket->cipherBytes, 1200);
}

void TestKerberosMessage::keepsWhatACutMessageHolds()
{
    const QByteArray whole = der::krbError(7, "CORP.EXAMPLE.COM");
    const auto message = parseKerberosMessage(whole.first(whole.size() - 30));
    QVERIFY(message);
    QVERIFY(message->truncated);
    QCOMPARE(message->errorCode, std::optional<int>(7));
}

void TestKerberosMessage::survivesEveryCutAndFlippedByte()
{
    const QByteArray whole = der::kdcReq(12, "jdoe", "CORP", { "krbtgt", "CLOUD" }, { 18, 17 },
        { der::paData(1, der::apReq(der::ticket({ "krbtgt", "CORP" }, "CORP"))) });
    int read = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        read += parseKerberosMessage(whole.first(i)) ? 1 : 0;
        for (const char flip : { '\x01', '\x80', '\xFF' }) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ flip);
            read += parseKerberosMessage(damaged) ? 1 : 0;
        }
    }
    QVERIFY(read > whole.size()); // most damage leaves the header readable
}

void TestKerberosMessage::refusesOtherThings()
{
    QCOMPARE(parseKerberosMessage({}).error().kind, ErrorKind::Unrecognized);
    QCOMPARE(parseKerberosMessage("GET / HTTP/1.1").error().kind, ErrorKind::Unrecognized);
    // The tag of an AS-REQ around a body that says KRB-ERROR.
    QCOMPARE(parseKerberosMessage(der::application(10, der::sequence({ der::context(1, der::integer(5)), der::context(2, der::integer(30)) }))).error().kind,
        ErrorKind::Unrecognized);
    QVERIFY(!parseKerberosTime("20261324054500Z"));
    QVERIFY(!parseKerberosTime("2026112405450Z"));
}

QTEST_APPLESS_MAIN(TestKerberosMessage)
#include "tst_kerberosmessage.moc"
