// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/comerr.h"
#include "core/krb/encryptiontype.h"
#include "core/krb/errorcode.h"
#include "core/krb/kdcoptions.h"
#include "core/krb/ticketflags.h"

#include <QSet>
#include <QTest>

using namespace kerbscope;

class TestKrbTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTicketFlags();
    void readsFlagLetters();
    void keepsOptionsApartFromFlags();
    void knowsEncryptionTypes_data();
    void knowsEncryptionTypes();
    void hasNoErrorCodeTwice();
    void knowsErrorCodesOfAllSpellings();
    void convertsComErrNumbers();
};

void TestKrbTables::namesTicketFlags()
{
    // The value that Windows prints most often for a TGT: forwardable renewable initial pre_authent enc-pa-rep.
    const TicketFlags flags { 0x40e10000 };
    QCOMPARE(flags.names(), (QStringList { "forwardable", "renewable", "initial", "pre-authent", "enc-pa-rep" }));
    QCOMPARE(TicketFlags { 1 }.names(), QStringList { "bit-31" });
    QCOMPARE(TicketFlags::maskOfWord(u"pre_authent"), TicketFlags::PreAuthenticated);
    QCOMPARE(TicketFlags::maskOfWord(u"name_canonicalize"), TicketFlags::EncryptedPaReply);
    QVERIFY(!TicketFlags::maskOfWord(u"nonsense"));
}

void TestKrbTables::readsFlagLetters()
{
    QCOMPARE(TicketFlags::fromLetters(u"FRIA").value().value,
        TicketFlags::Forwardable | TicketFlags::Renewable | TicketFlags::Initial | TicketFlags::PreAuthenticated);
    QVERIFY(!TicketFlags::fromLetters(u"FX"));
}

void TestKrbTables::keepsOptionsApartFromFlags()
{
    // The value of the seed's sample event: forwardable, renewable, canonicalize, renewable-ok.
    QCOMPARE(KdcOptions { 0x40810010 }.names(),
        (QStringList { "forwardable", "renewable", "canonicalize", "renewable-ok" }));
    QCOMPARE(TicketFlags { 0x40810010 }.names(), (QStringList { "forwardable", "renewable", "enc-pa-rep", "bit-27" }));
}

void TestKrbTables::knowsEncryptionTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");

    QTest::newRow("Windows AES") << "AES-256-CTS-HMAC-SHA1-96" << 18;
    QTest::newRow("Windows RC4") << "RSADSI RC4-HMAC(NT)" << 23;
    QTest::newRow("MIT deprecated") << "DEPRECATED:arcfour-hmac" << 23;
    QTest::newRow("Heimdal") << "aes256-cts-hmac-sha1-96" << 18;
    QTest::newRow("event name") << "RC4-HMAC-NT" << 23;
    QTest::newRow("Windows DES") << "Kerberos DES-CBC-MD5" << 3;
    QTest::newRow("number") << "etype 20" << 20;
    QTest::newRow("hexadecimal") << "0x17" << 23;
    QTest::newRow("negative as unsigned") << "0xFFFFFF7B" << -133;
}

void TestKrbTables::knowsEncryptionTypes()
{
    QFETCH(QString, name);
    QFETCH(int, number);

    const auto etype = EncryptionType::fromName(name);
    QVERIFY(etype);
    QCOMPARE(etype->number, number);
    QVERIFY(!EncryptionType::fromName(u"rot13"));
}

void TestKrbTables::hasNoErrorCodeTwice()
{
    QSet<int> codes;
    for (const KrbErrorInfo &row : KrbErrorCode::table()) {
        QVERIFY2(!codes.contains(row.code), row.symbol);
        codes.insert(row.code);
    }
    QVERIFY(codes.size() >= 75);
}

void TestKrbTables::knowsErrorCodesOfAllSpellings()
{
    QCOMPARE(KrbErrorCode { 24 }.symbol(), QStringLiteral("KDC_ERR_PREAUTH_FAILED"));
    QCOMPARE(KrbErrorCode::fromSymbol(u"KRB5KDC_ERR_PREAUTH_FAILED").value().code, 24);
    QCOMPARE(KrbErrorCode::fromSymbol(u"KRB5KDC_ERR_KEY_EXP").value().code, 23);
    QCOMPARE(KrbErrorCode::fromSymbol(u"krb_ap_err_skew").value().code, 37);
    QCOMPARE(KrbErrorCode { 126 }.symbol(), QStringLiteral("KRB_ERROR_126"));
    QVERIFY(!KrbErrorCode::fromSymbol(u"KDC_ERR_NONSENSE"));
}

void TestKrbTables::convertsComErrNumbers()
{
    QCOMPARE(comErrOfProtocolCode(24), Q_INT64_C(-1765328360));
    QCOMPARE(protocolCodeOfComErr(-1765328360), std::optional<int>(24));
    QCOMPARE(protocolCodeOfComErr(2529638936), std::optional<int>(24));
    QCOMPARE(protocolCodeOfComErr(comErrOfProtocolCode(127)), std::optional<int>(127));
    QVERIFY(!protocolCodeOfComErr(comErrOfProtocolCode(128)));
    QVERIFY(!protocolCodeOfComErr(comErrOfProtocolCode(-1)));
    QVERIFY(!protocolCodeOfComErr(24));
}

QTEST_APPLESS_MAIN(TestKrbTables)
#include "tst_krbtables.moc"
