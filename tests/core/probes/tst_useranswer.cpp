// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/clockwords.h"
#include "core/probes/useranswer.h"
#include "tests/support/derbuilder.h"

#include <QTest>

using namespace kerbscope;
using namespace std::chrono_literals;

namespace {

/// KERB-ERROR-DATA with a KERB-EXT-ERROR ([MS-KILE] 2.2.1, 2.2.2).
QByteArray extended(quint32 status)
{
    QByteArray value;
    for (const quint32 word : { status, 0u, 1u }) {
        for (int shift = 0; shift < 32; shift += 8)
            value += static_cast<char>(word >> shift & 0xFF);
    }
    return der::sequence({ der::context(1, der::integer(3)), der::context(2, der::octets(value)) });
}

QByteArray etypeInfo2(const QList<int> &etypes)
{
    QList<QByteArray> entries;
    for (const int etype : etypes)
        entries << der::sequence({ der::context(0, der::integer(etype)), der::context(1, der::string("NORD.EXAMPLEmia")) });
    return der::paData(19, der::sequence(entries));
}

UserAnswer judged(int code, const QByteArray &data = {})
{
    KdcAnswer answer;
    answer.message = *parseKerberosMessage(der::krbError(code, "NORD.EXAMPLE", data));
    return judgeUserAnswer(answer);
}

QString valueOf(const UserAnswer &answer, const QString &id)
{
    const auto found = std::ranges::find(answer.findings, id, &Finding::id);
    return found != answer.findings.end() ? found->value : QString();
}

} // namespace

/// What a KDC's error about the user means, by its code and the status beside it.
class TestUserAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatus_data();
    void readsTheStatus();
    void readsEtypes();
    void dropsTickets();
    void saysHowTheClockStands_data();
    void saysHowTheClockStands();
};

void TestUserAnswer::readsTheStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<quint32>("status");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");
    QTest::newRow("locked") << 18 << 0xC0000234u << "account.state" << "locked";
    QTest::newRow("disabled") << 18 << 0xC0000072u << "account.state" << "disabled";
    QTest::newRow("expired") << 18 << 0xC0000193u << "account.state" << "expired";
    QTest::newRow("revoked, no word why") << 18 << 0u << "account.state" << "";
    QTest::newRow("revoked: the code itself") << 18 << 0u << "as.error" << "18";
    QTest::newRow("the status itself") << 18 << 0xC0000234u << "as.ntstatus" << "0xC0000234";
    QTest::newRow("password expired") << 23 << 0xC0000071u << "account.state" << "password-expired";
    QTest::newRow("password must be changed") << 23 << 0xC0000224u << "account.state" << "password-expired";
    QTest::newRow("hours") << 12 << 0xC000006Fu << "account.restrictions" << "hours";
    QTest::newRow("workstation") << 12 << 0xC0000070u << "account.restrictions" << "workstation";
    QTest::newRow("policy") << 12 << 0xC000006Eu << "account.restrictions" << "policy";
    QTest::newRow("unknown") << 6 << 0u << "account.state" << "unknown";
    QTest::newRow("wrong realm") << 68 << 0u << "client.realm" << "wrong";
    QTest::newRow("no key in common is no failed sign-on") << 14 << 0u << "as.error" << "";
    QTest::newRow("no key in common") << 14 << 0u << "account.keys" << "rc4-only";
    QTest::newRow("too big for UDP says nothing of the account") << 52 << 0u << "as.error" << "";
}

void TestUserAnswer::readsTheStatus()
{
    QFETCH(const int, code);
    QFETCH(const quint32, status);
    QFETCH(const QString, finding);
    QFETCH(const QString, value);
    const UserAnswer answer = judged(code, status == 0 ? QByteArray() : extended(status));
    QCOMPARE(valueOf(answer, finding), value);
    QVERIFY(answer.isProblem);
    QVERIFY(answer.words.contains(QString::number(code)));
}

void TestUserAnswer::readsEtypes()
{
    const UserAnswer aes = judged(25, der::sequence({ etypeInfo2({ 18, 17 }) }));
    QCOMPARE(valueOf(aes, QStringLiteral("account.keys")), QStringLiteral("with-aes"));
    QVERIFY(!aes.isProblem);
    QVERIFY(aes.words.contains(QLatin1String("aes256")));
    QCOMPARE(valueOf(judged(25, der::sequence({ etypeInfo2({ 23 }) })), QStringLiteral("account.keys")), QStringLiteral("rc4-only"));
    // Without the list nothing is known of the keys, and without MIT's mark nothing of the account's state.
    const UserAnswer bare = judged(25);
    QCOMPARE(valueOf(bare, QStringLiteral("account.keys")), QString());
    QCOMPARE(valueOf(bare, QStringLiteral("account.state")), QString());
    QCOMPARE(valueOf(bare, QStringLiteral("as.preauth")), QStringLiteral("required"));
    QCOMPARE(valueOf(judged(25, der::sequence({ etypeInfo2({ 18 }), der::paData(133, "MIT") })), QStringLiteral("account.state")), QStringLiteral("ok"));
    QCOMPARE(valueOf(judged(25, der::sequence({ der::paData(136, {}), der::paData(133, "MIT") })), QStringLiteral("account.keys")), QStringLiteral("rc4-only"));
}

void TestUserAnswer::dropsTickets()
{
    KdcAnswer answer;
    answer.message = KrbMessage {};
    answer.message->type = KrbMessageType::AsRep;
    const UserAnswer judgedReply = judgeUserAnswer(answer);
    QCOMPARE(valueOf(judgedReply, QStringLiteral("as.preauth")), QStringLiteral("not-required"));
    QVERIFY(judgedReply.words.contains(QLatin1String("pre-authentication is off")));
    QVERIFY(judgeUserAnswer({}).findings.isEmpty());
}

void TestUserAnswer::saysHowTheClockStands_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("right") << qint64(400) << "right to the second";
    QTest::newRow("seconds") << qint64(-2000) << "2 s fast";
    QTest::newRow("minutes") << qint64(252'000) << "4 min 12 s slow";
    QTest::newRow("not sixty seconds") << qint64(-59'700) << "1 min 0 s fast";
    QTest::newRow("hours") << qint64(3'725'000) << "1 h 2 min slow";
    QTest::newRow("days") << qint64(-180'000'000) << "2 d 2 h fast";
}

void TestUserAnswer::saysHowTheClockStands()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const QString, words);
    QCOMPARE(clockWords(std::chrono::milliseconds(milliseconds)), words);
}

QTEST_GUILESS_MAIN(TestUserAnswer)
#include "tst_useranswer.moc"
