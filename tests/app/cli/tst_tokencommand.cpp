// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/derbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Run token(const QByteArray &input, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/kerbscope-cli"), QStringList { QStringLiteral("token") } + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QJsonObject firstToken(const QByteArray &input)
{
    const Run run = token(input, { QStringLiteral("-"), QStringLiteral("--json") });
    const QJsonObject json = QJsonDocument::fromJson(run.out).object();
    return json.value(QStringLiteral("schema")).toInt() == 1 ? json.value(QStringLiteral("tokens")).toArray().at(0).toObject() : QJsonObject();
}

QByteArray spnego(int ticketBytes)
{
    return der::spnegoInit({ der::oid("2a864882f712010202"), der::oid("2a864886f712010202"), der::oid("2b06010401823702020a") },
        der::gssKerberos(der::apReq(der::ticket({ "HTTP", "gw.cloud.example" }, "CLOUD.EXAMPLE", ticketBytes))));
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

QByteArray u32(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>(value >> shift);
    return bytes;
}

QByteArray field(qsizetype length, qsizetype offset)
{
    const QByteArray size = u32(static_cast<quint32>(length)).first(2);
    return size + size + u32(static_cast<quint32>(offset));
}

/// [MS-NLMP] 2.2.1.3 with the names that a helpdesk wants to know.
QByteArray ntlmAuthenticate()
{
    const QByteArray domain = utf16(QStringLiteral("CORP"));
    const QByteArray user = utf16(QStringLiteral("jdoe"));
    const QByteArray computer = utf16(QStringLiteral("PC12"));
    const qsizetype at = 64;
    return QByteArray("NTLMSSP\0\3\0\0\0", 12) + field(0, at) + field(0, at) + field(domain.size(), at) + field(user.size(), at + domain.size())
        + field(computer.size(), at + domain.size() + user.size()) + field(0, at) + u32(0x0000'0001) + domain + user + computer;
}

} // namespace

/// contracts.md, "token": what a pasted header or token is.
class TestTokenCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void namesWhoSignsOnByNtlm();
    void locatesDamage_data();
    void locatesDamage();
    void weighsAgainstLimits();
    void talksToPeople();
    void refusesWhatIsNone();
};

void TestTokenCommand::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray base64 = spnego(400).toBase64();
    QTest::newRow("bare") << base64;
    QTest::newRow("bare over lines") << base64.first(200) + "\r\n" + base64.sliced(200) + "\n";
    QTest::newRow("with scheme") << "Negotiate " + base64;
    QTest::newRow("header") << "Proxy-Authorization: Negotiate " + base64 + "\n";
    QTest::newRow("curl") << "> GET http://x/ HTTP/1.1\n> Host: x\n> Proxy-Authorization: Negotiate " + base64 + "\n> \n< HTTP/1.1 200 OK\n";
    QTest::newRow("HAR snippet") << "{\"name\": \"Authorization\", \"value\": \"Negotiate " + base64 + "\"},\n";
    QTest::newRow("net-log snippet") << R"({"params":{"headers":["Host: x","Authorization: Negotiate )" + base64 + "\"]},\n";
    QTest::newRow("hexadecimal") << spnego(400).toHex();
    QTest::newRow("bytes") << spnego(400);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + utf16(QStringLiteral("Authorization: Negotiate ") + QString::fromLatin1(base64));
}

void TestTokenCommand::readsEveryForm()
{
    QFETCH(QByteArray, input);
    const QJsonObject read = firstToken(input);
    QCOMPARE(read.value(QStringLiteral("kind")).toString(), QStringLiteral("kerberos-in-spnego"));
    QVERIFY(read.value(QStringLiteral("damage")).isNull());
    QCOMPARE(read.value(QStringLiteral("mechanisms")).toVariant().toStringList(), (QStringList { "Kerberos (Microsoft)", "Kerberos", "NTLM" }));
    const QJsonObject kerberos = read.value(QStringLiteral("kerberos")).toObject();
    QCOMPARE(kerberos.value(QStringLiteral("type")).toString(), QStringLiteral("AP-REQ"));
    QCOMPARE(kerberos.value(QStringLiteral("realm")).toString(), QStringLiteral("CLOUD.EXAMPLE"));
    QCOMPARE(kerberos.value(QStringLiteral("server")).toString(), QStringLiteral("HTTP/gw.cloud.example"));
    QVERIFY(kerberos.value(QStringLiteral("ticketEtype")).isDouble());
    QVERIFY(kerberos.contains(QStringLiteral("kvno")));
    QCOMPARE(read.value(QStringLiteral("size")).toInt(), spnego(400).size());
}

void TestTokenCommand::namesWhoSignsOnByNtlm()
{
    const QJsonObject read = firstToken("Proxy-Authorization: NTLM " + ntlmAuthenticate().toBase64());
    QCOMPARE(read.value(QStringLiteral("kind")).toString(), QStringLiteral("ntlm"));
    const QJsonObject ntlm = read.value(QStringLiteral("ntlm")).toObject();
    QCOMPARE(ntlm.value(QStringLiteral("type")).toInt(), 3);
    QCOMPARE(ntlm.value(QStringLiteral("domain")).toString(), QStringLiteral("CORP"));
    QCOMPARE(ntlm.value(QStringLiteral("user")).toString(), QStringLiteral("jdoe"));
    QCOMPARE(ntlm.value(QStringLiteral("workstation")).toString(), QStringLiteral("PC12"));
}

void TestTokenCommand::locatesDamage_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("words");
    const QByteArray base64 = spnego(400).toBase64();
    QTest::newRow("odd number of characters") << "Authorization: Negotiate " + base64.first(301) << 301 << QStringLiteral("cut");
    QTest::newRow("cut at a whole group") << "Authorization: Negotiate " + base64.first(300) << 300 << QStringLiteral("ends before");
    QTest::newRow("foreign character") << "Authorization: Negotiate " + base64.first(120) + '*' + base64.sliced(121) << 120 << QStringLiteral("'*'");
    QTest::newRow("wrong scheme") << "Authorization: NTLM " + base64 << 0 << QStringLiteral("holds Kerberos inside SPNEGO");
}

void TestTokenCommand::locatesDamage()
{
    QFETCH(QByteArray, input);
    QFETCH(int, offset);
    QFETCH(QString, words);
    const QJsonObject damage = firstToken(input).value(QStringLiteral("damage")).toObject();
    QCOMPARE(damage.value(QStringLiteral("offset")).toInt(-1), offset);
    QVERIFY2(damage.value(QStringLiteral("what")).toString().contains(words), qPrintable(damage.value(QStringLiteral("what")).toString()));
    const QByteArray folded = "Authorization: Negotiate " + spnego(400).toBase64().first(100) + "\r\n " + spnego(400).toBase64().sliced(100);
    QVERIFY(firstToken(folded).value(QStringLiteral("folded")).toBool());
}

void TestTokenCommand::weighsAgainstLimits()
{
    QVERIFY(firstToken("Authorization: Negotiate " + spnego(400).toBase64()).value(QStringLiteral("limits")).toArray().isEmpty());
    const QJsonArray limits = firstToken("Authorization: Negotiate " + spnego(13'000).toBase64()).value(QStringLiteral("limits")).toArray();
    QVERIFY(limits.size() >= 4);
    QVERIFY(limits.at(0).toObject().value(QStringLiteral("exceeded")).toBool());
}

void TestTokenCommand::talksToPeople()
{
    const Run run = token("Authorization: Negotiate " + spnego(13'000).toBase64(), {});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains("HTTP/gw.cloud.example@CLOUD.EXAMPLE"));
    QVERIFY(run.out.contains("mechanisms in this order: Kerberos (Microsoft), Kerberos, NTLM"));
    QVERIFY(run.out.contains("exceed the limit"));
    QVERIFY(!run.out.contains(spnego(13'000).toBase64().sliced(100, 40)));
}

void TestTokenCommand::refusesWhatIsNone()
{
    const Run words = token("Just words.\n", { QStringLiteral("--json") });
    QCOMPARE(words.exitCode, 3);
    QVERIFY(words.out.isEmpty());
    QVERIFY(words.err.contains("neither"));
    QCOMPARE(token({}, { QStringLiteral("a"), QStringLiteral("b") }).exitCode, 2);
    QCOMPARE(token({}, { QStringLiteral("-") }).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestTokenCommand)
#include "tst_tokencommand.moc"
