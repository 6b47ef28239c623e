// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/browserlogreaders.h"
#include "core/evidence/importer.h"
#include "core/evidence/tokenlimits.h"
#include "core/parse/browserlog.h"
#include "tests/support/derbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kerbscope;

namespace {

QString kerberosToken(int ticketBytes)
{
    return QString::fromLatin1(der::spnegoInit({ der::oid("2a864886f712010202") }, der::gssKerberos(der::apReq(der::ticket({ "HTTP", "gw.cloud.example" }, "CLOUD.EXAMPLE", ticketBytes)))).toBase64());
}

QJsonObject header(const QString &name, const QString &value)
{
    return { { QStringLiteral("name"), name }, { QStringLiteral("value"), value } };
}

QJsonObject entry(const QString &url, const QJsonArray &sent, int status, const QJsonArray &got)
{
    return { { QStringLiteral("startedDateTime"), QStringLiteral("2026-11-24T09:00:00.000Z") },
        { QStringLiteral("request"), QJsonObject { { QStringLiteral("method"), QStringLiteral("GET") }, { QStringLiteral("url"), url }, { QStringLiteral("headers"), sent } } },
        { QStringLiteral("response"), QJsonObject { { QStringLiteral("status"), status }, { QStringLiteral("statusText"), QStringLiteral("x") }, { QStringLiteral("headers"), got } } } };
}

QByteArray har(const QJsonArray &entries, QJsonDocument::JsonFormat format = QJsonDocument::Indented)
{
    const QJsonObject log { { QStringLiteral("version"), QStringLiteral("1.2") }, { QStringLiteral("creator"), QJsonObject { { QStringLiteral("name"), QStringLiteral("test") } } },
        { QStringLiteral("entries"), entries } };
    return QJsonDocument(QJsonObject { { QStringLiteral("log"), log } }).toJson(format);
}

QByteArray refusedThenSent()
{
    return har({ entry(QStringLiteral("http://intranet.example/page?session=4711secret"),
                     { header(QStringLiteral("Host"), QStringLiteral("intranet.example")), header(QStringLiteral("Cookie"), QStringLiteral("sid=4711secret")) }, 407,
                     { header(QStringLiteral("Proxy-Authenticate"), QStringLiteral("Negotiate")), header(QStringLiteral("Proxy-Authenticate"), QStringLiteral("NTLM")) }),
        entry(QStringLiteral("http://intranet.example/page"), { header(QStringLiteral("Proxy-Authorization"), QStringLiteral("Negotiate ") + kerberosToken(13'000)) }, 200, {}) });
}

/// A net-log as Chromium writes it: constants first, then one event a line.
QByteArray netLog(const QList<QByteArray> &events, bool closed = true)
{
    QByteArray text = R"({"constants":{"logEventTypes":{"AUTH_HANDLER_CREATE_RESULT":7,"AUTH_LIBRARY_INIT_SEC_CTX":8,"AUTH_LIBRARY_IMPORT_NAME":9,"HTTP_TRANSACTION_READ_RESPONSE_HEADERS":10,"HTTP_TRANSACTION_SEND_REQUEST_HEADERS":11,"PROXY_RESOLUTION_SERVICE_RESOLVED_PROXY_LIST":12,"AUTH_GENERATE_TOKEN":13,"COOKIE_STORE":14},"netError":{"ERR_MISSING_AUTH_CREDENTIALS":-341,"ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS":-342,"ERR_NAME_NOT_RESOLVED":-105}},
"events": [
)";
    for (qsizetype i = 0; i < events.size(); ++i)
        text += R"({"phase":2,"source":{"id":1,"type":1},"time":"1000",)" + events[i] + (i + 1 < events.size() ? "},\n" : "}");
    return text + (closed ? "]}\n" : ",\n{\"phase\":1,\"sou");
}

const QByteArray wrongPrincipal = R"("type":8,"params":{"spn":"HTTP/gw.cloud.example","context":{"mechanism":"Kerberos","target":"x"},"status":{"net_error":-342,"security_status":-2146893022}})";
const QByteArray notFound = R"("type":8,"params":{"context":{"open":false},"status":{"function":"gss_init_sec_context","major_status":{"status":851968,"message":["Unspecified GSS failure"]},"minor_status":{"status":-1765328377,"message":["Server not found in Kerberos database"]}}})";
const QByteArray askedFor = R"("type":9,"params":{"spn":"HTTP@gw.cloud.example"})";
const QByteArray answer407 = R"("type":10,"params":{"headers":["HTTP/1.1 407 Proxy Authentication Required","Proxy-Authenticate: Negotiate","Set-Cookie: sid=4711secret"]})";
const QByteArray stripped = R"("type":11,"params":{"line":"GET http://x.example/?q=4711secret HTTP/1.1\r\n","headers":["Host: x.example","Proxy-Authorization: Negotiate [14222 bytes were stripped]"]})";
const QByteArray allowed = R"("type":7,"params":{"scheme":"negotiate","challenge":"Negotiate","allows_default_credentials":true,"net_error":0})";
const QByteArray forbidden = R"("type":7,"params":{"scheme":"negotiate","challenge":"Negotiate","allows_default_credentials":false,"net_error":0})";

const char viewerText[] = R"(t=3076 [st=12]  +HTTP_TRANSACTION_READ_RESPONSE_HEADERS
                 --> HTTP/1.1 407 Proxy Authentication Required
                     Proxy-Authenticate: Negotiate
t=3077 [st=13]       +AUTH_LIBRARY_INIT_SEC_CTX  [dt=3]
                          --> flags = {"delegated":false,"mutual":false,"value":"0x00000000"}
                          --> spn = "HTTP/gw.cloud.example"
t=3080 [st=16]       -AUTH_LIBRARY_INIT_SEC_CTX
                          --> status = {"net_error":-342,"security_status":-2146893053}
t=3080 [st=16]    -AUTH_GENERATE_TOKEN
                    --> net_error = -341 (ERR_MISSING_AUTH_CREDENTIALS)
)";

const char firefoxSent[] = R"([Parent 4242: Main Thread]: D/negotiateauth   service = gw.cloud.example
[Parent 4242: Main Thread]: D/negotiateauth   using negotiate-gss
[Parent 4242: Main Thread]: D/negotiateauth entering nsAuthGSSAPI::Init()
[Parent 4242: BackgroundThreadPool #1]: D/negotiateauth nsHttpNegotiateAuth::GenerateCredentials() [challenge=Negotiate]
[Parent 4242: BackgroundThreadPool #1]: D/negotiateauth   leaving nsAuthGSSAPI::GetNextToken [rv=0]
[Parent 4242: BackgroundThreadPool #1]: D/negotiateauth   Sending a token of length 1230
)";

const char firefoxOld[] = R"(-1219798832[805d668]:   service = toto.corp.example.com
-1219798832[805d668]:   using negotiate-gss
-1219798832[805d668]: nsHttpNegotiateAuth::GenerateCredentials() [challenge=Negotiate]
-1219798832[805d668]: entering nsAuthGSSAPI::GetNextToken()
-1219798832[805d668]: gss_init_sec_context() failed: Unspecified GSS failure.  Minor code may provide more information
Server not found in Kerberos database
)";

const char firefoxBlocked[] = "2026-11-24 09:00:00.123456 UTC - [Parent 4242: Main Thread]: D/negotiateauth nsHttpNegotiateAuth::ChallengeReceived proxy auth blocked\n";

ImportContext context()
{
    ImportContext made;
    made.now = *fromIso8601(u"2026-11-24T12:00:00Z");
    made.proxyRealms = { QStringLiteral("CLOUD.EXAMPLE") };
    made.homeRealm = QStringLiteral("CORP.EXAMPLE.COM");
    return made;
}

} // namespace

class TestBrowserLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsFindings_data();
    void drawsFindings();
    void keepsNoSecrets();
    void saysWhatIsMissing();
    void splitsFromOtherText();
    void doesNotTakeOtherJson();
    void survivesEveryCut();
    void knowsTheLimits();
};

void TestBrowserLog::drawsFindings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("expected"); // findings that must be there; with "!" those that must not
    const auto row = [](const char *name, const QByteArray &text, const QString &kind, const QStringList &expected) { QTest::newRow(name) << text << kind << expected; };
    const QString http = QStringLiteral("http-token");
    const QString trace = QStringLiteral("trace");
    row("HAR with a large token", refusedThenSent(), http, { "token.kind=kerberos", "token.size=large", "proxy.offers=negotiate", "http.status=ok" });
    row("HAR on one line", har({ entry("http://x.example/", {}, 407, { header("proxy-authenticate", "NTLM") }) }, QJsonDocument::Compact), http, { "proxy.offers=ntlm-only" });
    row("HAR without its end", refusedThenSent().chopped(60), http, { "proxy.offers=negotiate" });
    row("net-log: wrong principal", netLog({ allowed, wrongPrincipal, answer407 }), trace,
        { "code.sspi=0x80090322", "ap.error=41", "token.kind=kerberos", "browser.negotiate=allowed", "proxy.offers=negotiate", "code.chromium=ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS" });
    row("net-log: name unknown to the KDC", netLog({ answer407, askedFor, notFound }), trace, { "code.krb=7", "tgs.service.error=7", "client.realm-mapping=absent", "token.kind=none" });
    row("net-log: not allowed", netLog({ forbidden, answer407 }), trace, { "browser.negotiate=not-allowed" });
    row("net-log: tokens left out", netLog({ answer407, stripped }), trace, { "token.size=large", "!token.kind=none", "!token.kind=damaged" });
    row("net-log without its end", netLog({ allowed, wrongPrincipal }, false), trace, { "ap.error=41" });
    row("net-log: other errors are not ours", netLog({ R"("type":13,"params":{"net_error":-105})" }), trace, { "!code.chromium=ERR_NAME_NOT_RESOLVED" });
    row("net-log in the viewer's words", viewerText, trace, { "code.sspi=0x80090303", "code.krb=7", "proxy.offers=negotiate", "code.chromium=ERR_MISSING_AUTH_CREDENTIALS", "token.kind=none" });
    row("Firefox sends", firefoxSent, trace, { "browser.negotiate=allowed", "token.size=normal", "!token.kind=none" });
    row("Firefox gets no ticket", firefoxOld, trace, { "code.krb=7", "tgs.service.error=7", "token.kind=none" });
    row("Firefox may not", firefoxBlocked, trace, { "browser.negotiate=not-allowed" });
}

void TestBrowserLog::drawsFindings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, kind);
    QFETCH(QStringList, expected);
    const auto parts = importBytes(text, QStringLiteral("log"), context());
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
    QCOMPARE(toString(parts->first().evidence.kind), kind);
    QStringList found;
    for (const Finding &finding : parts->first().findings)
        found << finding.id + u'=' + finding.value;
    for (const QString &one : expected) {
        if (one.startsWith(u'!'))
            QVERIFY2(!found.contains(one.mid(1)), qPrintable(found.join(u' ')));
        else
            QVERIFY2(found.contains(one), qPrintable(one + QStringLiteral(" is not among ") + found.join(u' ')));
    }
}

void TestBrowserLog::keepsNoSecrets()
{
    for (const QByteArray &text : { refusedThenSent(), netLog({ answer407, stripped }) }) {
        const auto parts = importBytes(text, QStringLiteral("log"), context());
        QVERIFY(parts);
        const QByteArray kept = parts->first().evidence.bytes;
        QVERIFY(kept.contains("407"));
        QVERIFY2(!kept.contains("4711secret"), kept.constData());
        QVERIFY(!kept.contains(kerberosToken(13'000).mid(200, 60).toLatin1()));
    }
}

void TestBrowserLog::saysWhatIsMissing()
{
    const auto warned = [](const QByteArray &text, const QString &words) {
        const auto parts = importBytes(text, QStringLiteral("log"), context());
        return parts && parts->first().evidence.warnings.join(u'\n').contains(words);
    };
    QVERIFY(warned(refusedThenSent().chopped(60), QStringLiteral("breaks at byte")));
    QVERIFY(warned(netLog({ allowed, wrongPrincipal }, false), QStringLiteral("has no end")));
    QVERIFY(warned(netLog({ stripped }), QStringLiteral("left 1 tokens out")));
    QVERIFY(warned(har({ entry("http://x.example/", { header("Host", "x.example") }, 407, { header("Proxy-Authenticate", "Negotiate") }) }), QStringLiteral("with sensitive data")));
    QVERIFY(warned(netLog({ R"("type":999,"params":{"a":1})" }), QStringLiteral("does not name")));
    QVERIFY(warned(har({}), QStringLiteral("no entries")));
}

void TestBrowserLog::splitsFromOtherText()
{
    const auto parts = importBytes(QByteArray("Hello,\n\nthe page says 471000. Firefox wrote:\n\n") + firefoxOld + "\nTicket cache: FILE:/tmp/krb5cc_1\nDefault principal: u@CORP.EXAMPLE.COM\n\n"
                                                                                                             "Valid starting       Expires              Service principal\n",
        QStringLiteral("mail"), context());
    QVERIFY(parts);
    QStringList kinds;
    for (const Imported &part : *parts)
        kinds << toString(part.evidence.kind);
    QCOMPARE(kinds, (QStringList { "unknown", "trace", "klist-mit" }));
}

void TestBrowserLog::doesNotTakeOtherJson()
{
    QCOMPARE(browserLogKindOf(u"{\"log\": \"nothing\"}"), std::nullopt);
    QCOMPARE(browserLogKindOf(u"{\"EventID\": 4771, \"Channel\": \"Security\"}"), std::nullopt);
    QCOMPARE(browserLogKindOf(u"t=3 [st=0] SOCKET_ALIVE"), std::nullopt);
    QVERIFY(!parseBrowserLog(u"words"));
}

void TestBrowserLog::survivesEveryCut()
{
    for (const QByteArray &whole : { refusedThenSent().replace(kerberosToken(13'000).toLatin1(), kerberosToken(60).toLatin1()), netLog({ allowed, wrongPrincipal, stripped, notFound }), QByteArray(viewerText), QByteArray(firefoxOld) }) {
        for (qsizetype size = 1; size < whole.size(); size += 7) {
            const auto parts = importBytes(whole.first(size), QStringLiteral("cut"), context());
            QVERIFY(parts);
            QVERIFY(!parts->isEmpty());
        }
    }
}

void TestBrowserLog::knowsTheLimits()
{
    QVERIFY(limitsReached(2'000, 2'700).isEmpty());
    const auto exceeded = [](qint64 bytes, qint64 length) {
        int count = 0;
        for (const TokenLimit &limit : limitsReached(bytes, length))
            count += limit.exceeded ? 1 : 0;
        return count;
    };
    QCOMPARE(exceeded(6'100, 8'190), 0); // at the limit of httpd, not beyond it
    QCOMPARE(exceeded(6'100, 8'191), 1);
    QCOMPARE(exceeded(12'000, 16'036), 3);
    QCOMPARE(exceeded(12'001, 16'036), 4);
    QCOMPARE(exceeded(65'536, 87'420), 8);
}

QTEST_GUILESS_MAIN(TestBrowserLog)
#include "tst_browserlog.moc"
