// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/decode.h"
#include "core/krb/wellknownsid.h"

#include <QTest>

using namespace kerbscope;

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatIsAskedFor_data();
    void decodesWhatIsAskedFor();
    void guessesWhatIsMeant_data();
    void guessesWhatIsMeant();
    void refuses_data();
    void refuses();
    void decodesEachExample();
    void pointsToTheCatalog();
    void notesWhatHasNoMeaning();
    void knowsSids_data();
    void knowsSids();
};

void TestDecode::decodesWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("summary");

    QTest::newRow("flags of a Windows TGT") << "ticket-flags"
                                            << "0x40e10000"
                                            << "0x40E10000"
                                            << "forwardable, renewable, initial, pre-authent, enc-pa-rep";
    QTest::newRow("flags in decimal") << "ticket-flags"
                                      << "1088487424"
                                      << "0x40E10000"
                                      << "forwardable, renewable, initial, pre-authent, enc-pa-rep";
    QTest::newRow("flags as letters") << "ticket-flags"
                                      << "FRIA"
                                      << "0x40E00000"
                                      << "forwardable, renewable, initial, pre-authent";
    QTest::newRow("flags as words") << "ticket-flags"
                                    << "forwardable renewable pre_authent"
                                    << "0x40A00000"
                                    << "forwardable, renewable, pre-authent";
    QTest::newRow("no flag") << "ticket-flags"
                             << "0"
                             << "0x00000000"
                             << "no bit is set";
    QTest::newRow("options of a Windows request") << "kdc-options"
                                                  << "0x40810010"
                                                  << "0x40810010"
                                                  << "forwardable, renewable, canonicalize, renewable-ok";
    QTest::newRow("options as words") << "kdc-options"
                                      << "renewable, renewable_ok"
                                      << "0x00800010"
                                      << "renewable, renewable-ok";
    QTest::newRow("list of types") << "etypes"
                                   << "18 17 23"
                                   << "18 17 23"
                                   << "aes256-cts-hmac-sha1-96, aes128-cts-hmac-sha1-96, rc4-hmac";
    QTest::newRow("list of types, hexadecimal and commas") << "etypes"
                                                           << "0x12,0x17"
                                                           << "0x12 0x17"
                                                           << "aes256-cts-hmac-sha1-96, rc4-hmac";
    QTest::newRow("list of types by name") << "etypes"
                                           << "aes256-cts, arcfour-hmac"
                                           << "aes256-cts arcfour-hmac"
                                           << "aes256-cts-hmac-sha1-96, rc4-hmac";
    QTest::newRow("negative type") << "etypes"
                                   << "-135"
                                   << "-135"
                                   << "rc4-hmac-old-exp";
    QTest::newRow("supported types") << "supported-etypes"
                                     << "24"
                                     << "0x18 (24)"
                                     << "AES128-CTS-HMAC-SHA1-96, AES256-CTS-HMAC-SHA1-96";
    QTest::newRow("supported types with features")
        << "supported-etypes"
        << "0x1001c"
        << "0x1001C (65564)"
        << "RC4-HMAC, AES128-CTS-HMAC-SHA1-96, AES256-CTS-HMAC-SHA1-96, FAST-supported";
    QTest::newRow("nothing supported") << "supported-etypes"
                                       << "0"
                                       << "0x0 (0)"
                                       << "nothing is set";
    QTest::newRow("error number") << "krb-error"
                                  << "0x25"
                                  << "0x25 (37)"
                                  << "KRB_AP_ERR_SKEW";
    QTest::newRow("error symbol") << "krb-error"
                                  << "KRB5KRB_AP_ERR_SKEW"
                                  << "0x25 (37)"
                                  << "KRB_AP_ERR_SKEW";
    QTest::newRow("unassigned error number") << "krb-error"
                                             << "58"
                                             << "0x3A (58)"
                                             << "no error of this number is defined";
    QTest::newRow("com_err of a protocol error") << "com-err"
                                                 << "-1765328360"
                                                 << "-1765328360"
                                                 << "KDC_ERR_PREAUTH_FAILED";
    QTest::newRow("com_err, unsigned") << "com-err"
                                       << "2529638936"
                                       << "-1765328360"
                                       << "KDC_ERR_PREAUTH_FAILED";
    QTest::newRow("com_err of the library") << "com-err"
                                            << "-1765328189"
                                            << "-1765328189"
                                            << "number 195 of the library's table krb5";
    QTest::newRow("com_err of another table") << "com-err"
                                              << "-1750206208"
                                              << "-1750206208"
                                              << "number 0 of the library's table k524";
    QTest::newRow("com_err, second table of MIT") << "com-err"
                                                  << "-1750600192"
                                                  << "-1750600192"
                                                  << "number 0 of the library's table k5e1";
    QTest::newRow("NTSTATUS") << "ntstatus"
                              << "-1073741715"
                              << "0xC000006D"
                              << "error, facility 0, code 0x6D";
    QTest::newRow("HRESULT of SSPI") << "hresult"
                                     << "0x8009030C"
                                     << "0x8009030C"
                                     << "failure, facility SECURITY (SSPI), code 0x30C";
    QTest::newRow("HRESULT of Win32") << "hresult"
                                      << "0x8007052E"
                                      << "0x8007052E"
                                      << "Win32 error 1326 as HRESULT";
    QTest::newRow("HRESULT of NTSTATUS") << "hresult"
                                         << "0xD000006D"
                                         << "0xD000006D"
                                         << "NTSTATUS 0xC000006D as HRESULT";
    QTest::newRow("logon type") << "logon-type"
                                << "10"
                                << "10"
                                << "RemoteInteractive";
    QTest::newRow("FILETIME") << "filetime"
                              << "133485408000000000"
                              << "133485408000000000"
                              << "2024-01-01T00:00:00Z";
    QTest::newRow("FILETIME, hexadecimal") << "filetime"
                                           << "0x1DA3C4589E0C000"
                                           << "0x1DA3C4589E0C000"
                                           << "2024-01-01T00:00:32.446873Z";
    QTest::newRow("FILETIME, never") << "filetime"
                                     << "9223372036854775807"
                                     << "9223372036854775807"
                                     << "never";
    QTest::newRow("FILETIME, not set") << "filetime"
                                       << "0"
                                       << "0"
                                       << "not set";
    QTest::newRow("Kerberos time") << "kerberos-time"
                                   << "20260102030405Z"
                                   << "20260102030405Z"
                                   << "2026-01-02T03:04:05Z";
    QTest::newRow("Kerberos time without Z") << "kerberos-time"
                                             << "20260102030405"
                                             << "20260102030405"
                                             << "2026-01-02T03:04:05Z";
    QTest::newRow("ISO 8601 with offset") << "kerberos-time"
                                          << "2026-01-02T03:04:05+01:00"
                                          << "2026-01-02T03:04:05+01:00"
                                          << "2026-01-02T02:04:05Z";
    QTest::newRow("seconds") << "unix-time"
                             << "1767323045"
                             << "1767323045"
                             << "2026-01-02T03:04:05Z";
    QTest::newRow("SID") << "sid"
                         << "s-1-5-32-544"
                         << "S-1-5-32-544"
                         << "Administrators";
    QTest::newRow("token size") << "token-size"
                                << "d=20 s=150"
                                << "d=20 s=150"
                                << "about 3200 bytes";
}

void TestDecode::decodesWhatIsAskedFor()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, value);
    QFETCH(QString, summary);
    const Result<QList<Decoding>> decodings = decode(text, kind);
    QVERIFY2(decodings, qPrintable(decodings ? QString() : decodings.error().toString()));
    QCOMPARE(decodings->size(), 1);
    QCOMPARE(decodings->first().kind, kind);
    QCOMPARE(decodings->first().value, value);
    QCOMPARE(decodings->first().summary, summary);
}

void TestDecode::guessesWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("options or flags: both") << "0x40810010" << QStringList { "kdc-options", "ticket-flags" };
    QTest::newRow("flags before options") << "0x40e10000" << QStringList { "ticket-flags", "kdc-options" };
    QTest::newRow("small number") << "3" << QStringList { "krb-error", "etypes", "logon-type", "supported-etypes" };
    QTest::newRow("list") << "18 17" << QStringList { "etypes" };
    QTest::newRow("letters") << "FRIA" << QStringList { "ticket-flags" };
    QTest::newRow("word of flags and options") << "forwardable" << QStringList { "ticket-flags", "kdc-options" };
    QTest::newRow("status") << "0xC000006D" << QStringList { "ntstatus" };
    QTest::newRow("HRESULT") << "0x8009030C" << QStringList { "hresult" };
    QTest::newRow("com_err") << "-1765328360" << QStringList { "com-err" };
    QTest::newRow("symbol") << "KDC_ERR_PREAUTH_FAILED" << QStringList { "krb-error" };
    QTest::newRow("FILETIME") << "133485408000000000" << QStringList { "filetime" };
    QTest::newRow("Kerberos time") << "20260102030405Z" << QStringList { "kerberos-time" };
    QTest::newRow("seconds") << "1767323045" << QStringList { "unix-time" };
    QTest::newRow("SID") << "S-1-5-21-1-2-3-1104" << QStringList { "sid" };
}

void TestDecode::guessesWhatIsMeant()
{
    QFETCH(QString, text);
    QFETCH(QStringList, kinds);
    const Result<QList<Decoding>> decodings = decode(text);
    QVERIFY(decodings);
    QStringList found;
    for (const Decoding &decoding : *decodings)
        found << decoding.kind;
    QCOMPARE(found, kinds);
}

void TestDecode::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<ErrorKind>("error");
    QTest::newRow("no such kind") << "1"
                                  << "colour" << ErrorKind::NotFound;
    QTest::newRow("empty") << ""
                           << "" << ErrorKind::Malformed;
    QTest::newRow("words") << "hello world"
                           << "" << ErrorKind::Malformed;
    QTest::newRow("no number") << "abc"
                               << "ntstatus" << ErrorKind::Malformed;
    QTest::newRow("33 bits") << "0x1FFFFFFFF"
                             << "kdc-options" << ErrorKind::Malformed;
    QTest::newRow("unknown letter") << "FX"
                                    << "ticket-flags" << ErrorKind::Malformed;
    QTest::newRow("unknown type in a list") << "18 banana"
                                            << "etypes" << ErrorKind::Malformed;
    QTest::newRow("no such logon type") << "99"
                                        << "logon-type" << ErrorKind::Malformed;
    QTest::newRow("no such date") << "20260231000000Z"
                                  << "kerberos-time" << ErrorKind::Malformed;
    QTest::newRow("error beyond the protocol") << "128"
                                               << "krb-error" << ErrorKind::Malformed;
    QTest::newRow("SID without parts") << "S-1-5"
                                       << "sid" << ErrorKind::Malformed;
    QTest::newRow("SID with a large part") << "S-1-5-4294967296"
                                           << "sid" << ErrorKind::Malformed;
    QTest::newRow("too long") << QString(4097, u'1') << "" << ErrorKind::TooLarge;
}

void TestDecode::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(ErrorKind, error);
    const Result<QList<Decoding>> decodings = decode(text, kind);
    QVERIFY(!decodings);
    QCOMPARE(decodings.error().kind, error);
}

void TestDecode::decodesEachExample()
{
    for (const DecoderInfo &info : decoders()) {
        const Result<QList<Decoding>> asked = decode(QString::fromLatin1(info.example), QString::fromLatin1(info.kind));
        QVERIFY2(asked, info.kind);
        QVERIFY2(!asked->first().items.isEmpty(), info.kind);
        QCOMPARE(asked->first().title, QString::fromLatin1(info.title));
    }
}

void TestDecode::pointsToTheCatalog()
{
    const auto codes = [](const QString &text, const QString &kind) {
        QStringList found;
        const Result<QList<Decoding>> decodings = decode(text, kind);
        for (const DecodedItem &item : decodings->first().items) {
            if (!item.code.isEmpty())
                found << item.code;
        }
        return found;
    };
    QCOMPARE(codes(QStringLiteral("0x40810010"), QStringLiteral("kdc-options")),
        (QStringList { "kdc-option:1", "kdc-option:8", "kdc-option:15", "kdc-option:27" }));
    QCOMPARE(codes(QStringLiteral("0xC0810010"), QStringLiteral("ticket-flags")).size(), 4);
    QCOMPARE(codes(QStringLiteral("18,23"), QStringLiteral("etypes")), (QStringList { "etype:18", "etype:23" }));
    QCOMPARE(codes(QStringLiteral("0x1C"), QStringLiteral("supported-etypes")),
        (QStringList { "supported-etypes:0x4", "supported-etypes:0x8", "supported-etypes:0x10" }));
    QCOMPARE(codes(QStringLiteral("-1765328360"), QStringLiteral("com-err")), QStringList { "krb:24" });
    QCOMPARE(codes(QStringLiteral("0xc000006d"), QStringLiteral("ntstatus")), QStringList { "ntstatus:0xC000006D" });
    QCOMPARE(codes(QStringLiteral("0x8007052e"), QStringLiteral("hresult")), QStringList { "win32:1326" });
}

void TestDecode::notesWhatHasNoMeaning()
{
    const Result<QList<Decoding>> flags = decode(QStringLiteral("0x40810010"), QStringLiteral("ticket-flags"));
    QVERIFY(flags);
    QCOMPARE(flags->first().notes.size(), 1); // renewable-ok is no ticket flag
    const Result<QList<Decoding>> weak = decode(QStringLiteral("4"), QStringLiteral("supported-etypes"));
    QCOMPARE(weak->first().notes, QStringList { "AES is not among them." });
}

void TestDecode::knowsSids_data()
{
    QTest::addColumn<QString>("sid");
    QTest::addColumn<QString>("name");
    QTest::newRow("everyone") << "S-1-1-0"
                              << "Everyone";
    QTest::newRow("system") << "S-1-5-18"
                            << "Local System";
    QTest::newRow("domain admins") << "S-1-5-21-1004336348-1177238915-682003330-512"
                                   << "Domain Admins";
    QTest::newRow("krbtgt") << "S-1-5-21-1-2-3-502"
                            << "krbtgt";
    QTest::newRow("a user") << "S-1-5-21-1-2-3-1104"
                            << "";
    QTest::newRow("a domain alone") << "S-1-5-21-1-2-512"
                                    << "";
    QTest::newRow("claims valid") << "S-1-5-21-0-0-0-497"
                                  << "Claims Valid";
    QTest::newRow("logon session") << "S-1-5-5-0-123456"
                                   << "Logon session";
    QTest::newRow("hexadecimal authority") << "S-1-0x5-11"
                                           << "Authenticated Users";
}

void TestDecode::knowsSids()
{
    QFETCH(QString, sid);
    QFETCH(QString, name);
    const auto parts = parseSid(sid);
    QVERIFY(parts);
    QCOMPARE(wellKnownSidName(*parts), name);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
