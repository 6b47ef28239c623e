// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tokenreaders.h"
#include "tests/support/derbuilder.h"

#include <QTest>

using namespace kerbscope;

namespace {

QString kerberosToken(int ticketBytes)
{
    return QString::fromLatin1(der::spnegoInit({ der::oid("2a864886f712010202") },
        der::gssKerberos(der::apReq(der::ticket({ "HTTP", "proxy.example" }, "CLOUD", ticketBytes))))
                                   .toBase64());
}

const QString ntlmToken = QString::fromLatin1(QByteArray("NTLMSSP\0\1\0\0\0\7\x82\x08\xA2", 16).toBase64());

QString valueOf(const Imported &imported, const QString &id)
{
    for (const Finding &finding : imported.findings) {
        if (finding.id == id)
            return finding.value;
    }
    return {};
}

} // namespace

class TestTokenReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsSent_data();
    void tellsWhatIsSent();
    void tellsWhatTheProxyOffers();
    void seesARefusalThatRepeats();
    void seesARequestThatWasTooLong_data();
    void seesARequestThatWasTooLong();
    void keepsNoTokens();
    void keepsNoPasswords();
    void recognisesOnlySignOn();
};

void TestTokenReaders::tellsWhatIsSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("size");

    QTest::newRow("Kerberos") << "Proxy-Authorization: Negotiate " + kerberosToken(900) << "kerberos" << "normal";
    QTest::newRow("large Kerberos") << "Proxy-Authorization: Negotiate " + kerberosToken(20000) << "kerberos" << "large";
    QTest::newRow("NTLM") << "Proxy-Authorization: NTLM " + ntlmToken << "ntlm" << "";
    QTest::newRow("NTLM after Negotiate") << "Proxy-Authorization: Negotiate " + ntlmToken << "ntlm" << "";
    QTest::newRow("NTLM inside SPNEGO") << "Authorization: Negotiate "
            + QString::fromLatin1(der::spnegoInit({ der::oid("2b06010401823702020a") }, QByteArray("NTLMSSP\0\1\0\0\0\7\x82\x08\xA2", 16)).toBase64())
                                        << "ntlm-in-spnego" << "";
    QTest::newRow("Kerberos under Basic") << "Proxy-Authorization: Basic " + kerberosToken(900) << "damaged" << "normal";
    QTest::newRow("NTLM under Basic") << "Proxy-Authorization: Basic " + ntlmToken << "damaged" << "";
    QTest::newRow("cut") << "Proxy-Authorization: Negotiate " + kerberosToken(900).left(301) << "damaged" << "normal";
}

void TestTokenReaders::tellsWhatIsSent()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, size);

    const auto imported = readHttpAuth({ {}, text, {} }, {});
    QVERIFY(imported);
    QCOMPARE(valueOf(*imported, "token.kind"), kind);
    QCOMPARE(valueOf(*imported, "token.size"), size);
}

void TestTokenReaders::tellsWhatTheProxyOffers()
{
    const QString answer = QStringLiteral("HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: %1\n");
    const auto offer = [&](const QString &schemes) {
        const QString text = answer.arg(schemes);
        return valueOf(*readHttpAuth({ {}, text, {} }, {}), "proxy.offers");
    };
    QCOMPARE(offer("Negotiate"), QStringLiteral("negotiate"));
    QCOMPARE(offer("NTLM"), QStringLiteral("ntlm-only"));
    QCOMPARE(offer("Basic realm=\"x\""), QStringLiteral("basic-only"));
}

void TestTokenReaders::seesARefusalThatRepeats()
{
    const QString once = QStringLiteral("GET http://x/ HTTP/1.1\n\nHTTP/1.1 407 x\nProxy-Authenticate: Negotiate\n\n");
    QCOMPARE(valueOf(*readHttpAuth({ {}, once, {} }, {}), "http.status"), QString());
    const QString twice = once + once;
    QCOMPARE(valueOf(*readHttpAuth({ {}, twice, {} }, {}), "http.status"), QStringLiteral("407"));
}

void TestTokenReaders::seesARequestThatWasTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("status");
    QTest::newRow("431") << "HTTP/1.1 431 x\nServer: x\n" << "too-long";
    QTest::newRow("nginx") << "HTTP/1.1 400 Request Header Or Cookie Too Large\nServer: nginx\n" << "too-long";
    QTest::newRow("HTTP.sys") << "< HTTP/1.1 400 Bad Request\n<\n<h2>Bad Request - Request Too Long</h2>\n" << "too-long";
    QTest::newRow("another 400") << "HTTP/1.1 400 Bad Request\nServer: x\n" << "";
    QTest::newRow("a page about it") << "The request header is too long, it says.\n" << "";
}

void TestTokenReaders::seesARequestThatWasTooLong()
{
    QFETCH(QString, text);
    QFETCH(QString, status);
    const auto imported = readHttpAuth({ {}, text, {} }, {});
    QCOMPARE(imported ? valueOf(*imported, "http.status") : QString(), status);
    QCOMPARE(recogniseHttpAuth({ {}, text, {} }).confidence > 50, !status.isEmpty());
}

void TestTokenReaders::keepsNoTokens()
{
    const QString token = kerberosToken(900);
    const QString text = "> Proxy-Authorization: Negotiate " + token + "\n> Host: x\n";
    const auto imported = readHttpAuth({ {}, text, {} }, {});
    const QString kept = QString::fromUtf8(imported->evidence.bytes);
    QVERIFY(kept.contains("Host: x"));
    QVERIFY(kept.contains(token.left(8)));
    for (qsizetype i = 9; i + 24 < token.size(); i += 16)
        QVERIFY2(!kept.contains(token.mid(i, 24)), qPrintable(token.mid(i, 24)));
}

void TestTokenReaders::keepsNoPasswords()
{
    const QString text = QStringLiteral("Authorization: Basic YWxpY2U6UGFzc3cwcmQh\n");
    const auto imported = readHttpAuth({ {}, text, {} }, {});
    QVERIFY(imported);
    QVERIFY(!imported->evidence.bytes.contains("YWxp"));
    QCOMPARE(imported->evidence.warnings.size(), 1);
}

void TestTokenReaders::recognisesOnlySignOn()
{
    const QString prose = QStringLiteral("The authorization office asked for a proxy.");
    QCOMPARE(recogniseHttpAuth({ {}, prose, {} }).confidence, 0);
    const QString header = "Proxy-Authorization: NTLM " + ntlmToken;
    QVERIFY(recogniseHttpAuth({ {}, header, {} }).confidence > 50);
}

QTEST_APPLESS_MAIN(TestTokenReaders)
#include "tst_tokenreaders.moc"
