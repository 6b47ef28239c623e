// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/securitytoken.h"
#include "tests/support/derbuilder.h"

#include <QTest>

using namespace kerbscope;

namespace {

/// AUTHENTICATE_MESSAGE ([MS-NLMP] 2.2.1.3) with Unicode names.
QByteArray ntlmAuthenticate(const QString &domain, const QString &user, const QString &workstation)
{
    const auto utf16 = [](const QString &text) {
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    const auto number = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += static_cast<char>(value >> (8 * i));
        return out;
    };
    QByteArray payload;
    const auto field = [&](const QByteArray &bytes) {
        const QByteArray header = number(static_cast<quint32>(bytes.size()), 2)
            + number(static_cast<quint32>(bytes.size()), 2) + number(static_cast<quint32>(64 + payload.size()), 4);
        payload += bytes;
        return header;
    };
    QByteArray message = QByteArray("NTLMSSP\0", 8) + number(3, 4);
    message += field(QByteArray(24, 'l')) + field(QByteArray(24, 'n'));
    message += field(utf16(domain)) + field(utf16(user)) + field(utf16(workstation)) + field({});
    return message + number(1, 4) + payload;
}

} // namespace

class TestSecurityToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKerberosInsideSpnego();
    void readsKerberosWithoutSpnego();
    void findsNtlmInsideSpnego();
    void readsNtlmNames();
    void readsResponses();
    void namesUnknownMechanismsByNumber();
    void refusesWhatIsNoToken();
};

void TestSecurityToken::readsKerberosInsideSpnego()
{
    // A user of many groups makes the ticket large, so that the token does not begin with the well-known letters.
    const QByteArray ticket = der::ticket({ "HTTP", "proxy.example" }, "CLOUD", 20000);
    const QByteArray bytes = der::spnegoInit({ der::oid("2a864882f712010202"), der::oid("2b06010401823702020a") },
        der::gssKerberos(der::apReq(ticket)));
    QVERIFY(!bytes.toBase64().startsWith("YII"));
    const auto token = parseSecurityToken(bytes);
    QVERIFY(token);
    QCOMPARE(token->wrapping, TokenWrapping::Spnego);
    QCOMPARE(token->mechanisms, (QStringList { "Kerberos (Microsoft)", "NTLM" }));
    QVERIFY(token->isKerberos());
    QVERIFY(!token->isNtlm());
    QCOMPARE(token->kerberos->server.toString(), QStringLiteral("HTTP/proxy.example@CLOUD"));
    QCOMPARE(token->size, bytes.size());
}

void TestSecurityToken::readsKerberosWithoutSpnego()
{
    const auto token = parseSecurityToken(der::gssKerberos(der::apReq(der::ticket({ "HTTP", "web" }, "CORP"))));
    QVERIFY(token);
    QCOMPARE(token->wrapping, TokenWrapping::GssKerberos);
    QVERIFY(token->isKerberos());
}

void TestSecurityToken::findsNtlmInsideSpnego()
{
    const auto token = parseSecurityToken(
        der::spnegoInit({ der::oid("2b06010401823702020a") }, QByteArray("NTLMSSP\0\1\0\0\0\7\x82\x08\xA2", 16)));
    QVERIFY(token);
    QCOMPARE(token->wrapping, TokenWrapping::Spnego);
    QVERIFY(token->isNtlm());
    QCOMPARE(token->ntlm->type, 1);
}

void TestSecurityToken::readsNtlmNames()
{
    const auto token = parseSecurityToken(ntlmAuthenticate("CORP", QStringLiteral("jörg"), "PC-1"));
    QVERIFY(token);
    QCOMPARE(token->ntlm->type, 3);
    QCOMPARE(token->ntlm->domain, QStringLiteral("CORP"));
    QCOMPARE(token->ntlm->user, QStringLiteral("jörg"));
    QCOMPARE(token->ntlm->workstation, QStringLiteral("PC-1"));
}

void TestSecurityToken::readsResponses()
{
    const QByteArray response = der::context(1,
        der::sequence({ der::context(0, der::element(0x0A, QByteArray(1, 2))),
            der::context(1, der::oid("2a864886f712010202")) }));
    const auto token = parseSecurityToken(response);
    QVERIFY(token);
    QCOMPARE(token->wrapping, TokenWrapping::SpnegoResponse);
    QCOMPARE(token->negState, std::optional<int>(2));
    QCOMPARE(token->chosen, QStringLiteral("Kerberos"));
}

void TestSecurityToken::namesUnknownMechanismsByNumber()
{
    QCOMPARE(mechanismName(QByteArray::fromHex("2a030405")), QStringLiteral("1.2.3.4.5"));
    QCOMPARE(mechanismName(QByteArray::fromHex("883703")), QStringLiteral("2.999.3"));
}

void TestSecurityToken::refusesWhatIsNoToken()
{
    QCOMPARE(parseSecurityToken({}).error().kind, ErrorKind::Empty);
    QCOMPARE(parseSecurityToken("hello").error().kind, ErrorKind::Unrecognized);
}

QTEST_APPLESS_MAIN(TestSecurityToken)
#include "tst_securitytoken.moc"
