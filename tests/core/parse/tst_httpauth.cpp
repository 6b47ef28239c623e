// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/httpauth.h"
#include "tests/support/derbuilder.h"

#include <QTest>

using namespace kerbscope;

namespace {

QString kerberosToken()
{
    return QString::fromLatin1(
        der::spnegoInit({ der::oid("2a864886f712010202") },
            der::gssKerberos(der::apReq(der::ticket({ "HTTP", "proxy.example" }, "CLOUD", 300))))
            .toBase64());
}

} // namespace

class TestHttpAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokensInEveryCoat_data();
    void readsTokensInEveryCoat();
    void unfoldsHeaders();
    void locatesDamage();
    void readsOffers_data();
    void readsOffers();
    void readsAnExchange();
    void leavesPasswordsAlone();
    void refusesProse();
};

void TestHttpAuth::readsTokensInEveryCoat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("header");

    const QString token = kerberosToken();
    QTest::newRow("header") << "Proxy-Authorization: Negotiate " + token << "Proxy-Authorization";
    QTest::newRow("curl -v") << "> GET / HTTP/1.1\n> Authorization: Negotiate " + token + "\n>\n" << "Authorization";
    QTest::newRow("lower case") << "proxy-authorization: negotiate " + token << "Proxy-Authorization";
    QTest::newRow("HAR") << R"({"name": "Proxy-Authorization", "value": "Negotiate )" + token + "\"}" << "Proxy-Authorization";
    QTest::newRow("bare") << token << "bare token";
    QTest::newRow("bare in lines") << token.left(76) + "\n" + token.mid(76) << "bare token";
    QTest::newRow("bare after its scheme") << "Negotiate " + token << "bare token";
    QTest::newRow("hexadecimal") << QString::fromLatin1(QByteArray::fromBase64(token.toLatin1()).toHex()) << "bare token";
}

void TestHttpAuth::readsTokensInEveryCoat()
{
    QFETCH(QString, text);
    QFETCH(QString, header);

    const auto auth = parseHttpAuth(text);
    QVERIFY(auth);
    QCOMPARE(auth->tokens.size(), 1);
    QCOMPARE(toString(auth->tokens.first().header), header);
    QVERIFY(!auth->tokens.first().damage);
    QCOMPARE(auth->tokens.first().token->kerberos->server.toString(), QStringLiteral("HTTP/proxy.example@CLOUD"));
}

void TestHttpAuth::unfoldsHeaders()
{
    const QString token = kerberosToken();
    const auto auth = parseHttpAuth(QString("Authorization: Negotiate " + token.left(70) + "\n " + token.mid(70) + "\nHost: x\n"));
    QVERIFY(auth);
    QVERIFY(auth->tokens.first().folded);
    QVERIFY(auth->tokens.first().token->isKerberos());
}

void TestHttpAuth::locatesDamage()
{
    const QString token = kerberosToken();
    const auto foreign = parseHttpAuth(QString("Authorization: Negotiate " + token.left(40) + "*" + token.mid(41)));
    QVERIFY(foreign);
    QCOMPARE(foreign->tokens.first().damage->kind, ErrorKind::Malformed);
    QCOMPARE(foreign->tokens.first().damage->where.offset, std::optional<qint64>(40));

    const auto cut = parseHttpAuth(QString("Authorization: Negotiate " + token.left(120)));
    QVERIFY(cut);
    QCOMPARE(cut->tokens.first().damage->kind, ErrorKind::Truncated);
    QVERIFY(cut->tokens.first().token); // what was there is read
}

void TestHttpAuth::readsOffers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("schemes");
    QTest::addColumn<bool>("fromProxy");

    QTest::newRow("one") << "Proxy-Authenticate: Negotiate" << QStringList { "Negotiate" } << true;
    QTest::newRow("several lines") << "HTTP/1.1 407 x\r\nProxy-Authenticate: NEGOTIATE\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm=\"a\"\r\n"
                                   << QStringList { "NEGOTIATE", "NTLM", "Basic" } << true;
    QTest::newRow("one line") << "WWW-Authenticate: Negotiate, NTLM, Basic realm=\"corp, inc\""
                              << QStringList { "Negotiate", "NTLM", "Basic" } << false;
    QTest::newRow("only Basic") << "< Proxy-Authenticate: Basic realm=\"proxy\", charset=\"UTF-8\"" << QStringList { "Basic" } << true;
}

void TestHttpAuth::readsOffers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, schemes);
    QFETCH(bool, fromProxy);

    const auto auth = parseHttpAuth(text);
    QVERIFY(auth);
    QCOMPARE(auth->offers.size(), 1);
    QCOMPARE(auth->offers.first().schemes, schemes);
    QCOMPARE(auth->offers.first().fromProxy, fromProxy);
}

void TestHttpAuth::readsAnExchange()
{
    const auto auth = parseHttpAuth(QString("CONNECT www.example:443 HTTP/1.1\nHost: www.example\n\n"
                                            "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Negotiate\n\n"
                                            "CONNECT www.example:443 HTTP/1.1\nProxy-Authorization: Negotiate "
        + kerberosToken() + "\n\nHTTP/1.1 200 OK\n"));
    QVERIFY(auth);
    QCOMPARE(auth->statusCodes, (QList<int> { 407, 200 }));
    QCOMPARE(auth->requests.size(), 2);
    QCOMPARE(auth->tokens.size(), 1);
}

void TestHttpAuth::leavesPasswordsAlone()
{
    const auto auth = parseHttpAuth(u"Authorization: Basic YWxpY2U6UGFzc3cwcmQh");
    QVERIFY(auth);
    QVERIFY(auth->basicPasswordSeen);
    QVERIFY(auth->tokens.isEmpty());
}

void TestHttpAuth::refusesProse()
{
    QCOMPARE(parseHttpAuth(u"It keeps asking for my password since this morning, what can I do?").error().kind,
        ErrorKind::Unrecognized);
}

QTEST_APPLESS_MAIN(TestHttpAuth)
#include "tst_httpauth.moc"
