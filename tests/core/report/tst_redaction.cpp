// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalog.h"
#include "core/report/redaction.h"
#include "core/report/secrettext.h"

#include <QTest>

using namespace kerbscope;

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaces_data();
    void replaces();
    void keeps_data();
    void keeps();
    void findsEverySpelling_data();
    void findsEverySpelling();
    void givesOneNameOnePseudonym();
    void keepsCodesThatAreAlsoNames();
    void avoidsPseudonymsThatAreThere();
    void leavesProseOfTheCatalogAlone();
    void redactsPacks();
    void leavesTheKnowledgeAsItIs();
    void isQuickOnLongTexts();
    void removesSecrets_data();
    void removesSecrets();
};

/// Learns a text and redacts it.
static QString redactedAlone(const QString &text)
{
    Redactor redactor;
    redactor.learnText(text, TextOrigin::Evidence);
    return redactor.redacted(text, TextOrigin::Evidence);
}

void TestRedaction::removesSecrets_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromLatin1(text); };
    row("basic", "Authorization: Basic S3cr3tS3cr3t==");
    row("basic to a proxy, small letters", "proxy-authorization: basic S3cr3tS3cr3t==");
    row("in JSON", "{\"Authorization\": \"Bearer S3cr3tS3cr3t\"}");
    row("digest", "Authorization: Digest username=\"x\", response=S3cr3t");
    row("bearer in words", "sent with bearer S3cr3tS3cr3t.abc");
    row("JSON Web Token", "token eyJhbGciOiJIUzI1NiJ9.S3cr3t.S3cr3t");
    row("set-cookie", "Set-Cookie: session=S3cr3t; Path=/; HttpOnly");
    row("cookie", "> Cookie: a=S3cr3t; b=S3cr3t");
    row("cookie of curl", "curl -H 'Cookie: a=S3cr3t' https://www.example.com/");
    row("password=", "password=S3cr3t");
    row("password: ", "Password : S3cr3t");
    row("quoted with blanks", "passwd=\"S3cr3t S3cr3t\"");
    row("pwd of a connection", "Server=x;Uid=y;Pwd=S3cr3t;");
    row("in an address", "https://www.example.com/?user=x&password=S3cr3t&y=1");
    row("JSON", "\"client_secret\": \"S3cr3t\"");
    row("environment", "DB_PASSWORD=S3cr3t");
    row("curl -u", "curl -v -u alice:S3cr3t https://www.example.com/");
    row("curl --proxy-user", "curl --proxy-user 'alice:S3cr3t' -x proxy:80 http://x/");
    row("user information", "https://alice:S3cr3t@www.example.com/");
    row("private key", "-----BEGIN PRIVATE KEY-----\nS3cr3tS3cr3t\n-----END PRIVATE KEY-----");
    // The keys are told by their digits.
    row("key of a keytab", "   2 HTTP/x@EXAMPLE.COM (aes256-cts-hmac-sha1-96)  (0x53336372337453336372337453336372337453336372337453336372337412ab)");
    row("key in words", "key: 5333637233745333637233745333637233745333637233745333637233741212");
}

void TestRedaction::removesSecrets()
{
    QFETCH(QString, text);
    const QString made = redactedAlone(text);
    QVERIFY2(!made.contains(QLatin1String("S3cr3t")) && !made.contains(QLatin1String("533363723374")), qPrintable(made));
    QVERIFY2(made.contains(QLatin1String("[removed]")), qPrintable(made));
    QCOMPARE(withoutSecrets(made), made);
    // Once more amid other lines, and nothing of those goes.
    const QString amid = redactedAlone(QStringLiteral("first line\n") + text + QStringLiteral("\nlast line"));
    QVERIFY2(!amid.contains(QLatin1String("S3cr3t")) && amid.startsWith(QLatin1String("first line\n")) && amid.endsWith(QLatin1String("\nlast line")), qPrintable(amid));
}

void TestRedaction::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("principal") << "alice@CORP.CONTOSO.COM"
                               << "USER-1@REALM-1";
    QTest::newRow("Microsoft spacing") << "Client: alice @ CORP.CONTOSO.COM"
                                       << "Client: USER-1 @ REALM-1";
    QTest::newRow("service") << "HTTP/ws7.corp.contoso.com@CORP.CONTOSO.COM"
                             << "HTTP/HOST-1.REALM-1@REALM-1";
    QTest::newRow("service of a short name") << "MSSQLSvc/sqlbox:1433"
                                             << "MSSQLSvc/HOST-1:1433";
    QTest::newRow("a public label stays") << "HTTP/proxy.corp.contoso.com@CORP.CONTOSO.COM"
                                          << "HTTP/proxy.REALM-1@REALM-1";
    QTest::newRow("ticket-granting ticket") << "krbtgt/CORP.CONTOSO.COM@CORP.CONTOSO.COM"
                                            << "krbtgt/REALM-1@REALM-1";
    QTest::newRow("way to the proxy cloud") << "krbtgt/ZSCALERTWO.NET@CORP.CONTOSO.COM"
                                            << "krbtgt/ZSCALERTWO.NET@REALM-1";
    QTest::newRow("escaped at") << "bob\\@contoso.com@CORP.CONTOSO.COM"
                                << "USER-1\\@REALM-1@REALM-2";
    QTest::newRow("e-mail") << "write to Bob.Miller@contoso.com."
                            << "write to USER-1@REALM-1.";
    QTest::newRow("mail header") << "From: Bob Miller <bmiller@contoso.com>"
                                 << "From: USER-2 <USER-1@REALM-1>";
    QTest::newRow("logon name") << "contoso\\bmiller"
                                << "DOMAIN-1\\USER-1";
    QTest::newRow("computer account") << "WS4711$"
                                      << "HOST-1$";
    QTest::newRow("host") << "ws4711.corp.contoso.com"
                          << "HOST-1.REALM-1";
    QTest::newRow("share") << "\\\\fs01\\payroll\\2026"
                           << "\\\\HOST-1\\PATH-1";
    QTest::newRow("profile") << "C:\\Users\\bmiller\\Desktop\\klist.txt"
                             << "PATH-1";
    QTest::newRow("profile with spaces") << "in \"C:\\Users\\Bob Miller\\My Tickets\\a.txt\" now"
                                         << "in \"PATH-1\" now";
    QTest::newRow("profile in a sentence") << "see C:\\Users\\bmiller for more"
                                           << "see PATH-1 for more";
    QTest::newRow("home") << "/home/bmiller/.cache/krb5cc"
                          << "PATH-1";
    QTest::newRow("macOS home") << "/Users/bmiller/Library/x"
                                << "PATH-1";
    QTest::newRow("home of sssd") << "/home/contoso.com/bmiller/x"
                                  << "PATH-1";
    QTest::newRow("cache named after a user") << "FILE:/tmp/krb5cc_bmiller of bmiller@CONTOSO.COM"
                                              << "FILE:/tmp/krb5cc_USER-1 of USER-1@REALM-1";
    QTest::newRow("SID") << "S-1-5-21-1004336348-1177238915-682003330-1105"
                         << "SID-1";
    QTest::newRow("IPv4") << "from 10.66.63.22:88"
                          << "from ADDR-1:88";
    QTest::newRow("IPv4 in IPv6") << "::ffff:10.66.63.22 is 10.66.63.22"
                                  << "ADDR-1 is ADDR-1";
    QTest::newRow("IPv6 in two spellings") << "fd00:0:0:0:0:0:0:2 and fd00::2"
                                           << "ADDR-1 and ADDR-1";
    QTest::newRow("MAC in three spellings") << "00-1A-2B-3C-4D-5E 00:1a:2b:3c:4d:5e 001a.2b3c.4d5e"
                                            << "MAC-1 MAC-1 MAC-1";
    QTest::newRow("distinguished name") << "CN=Bob Miller,OU=Sales EMEA,DC=corp,DC=contoso,DC=com"
                                        << "CN=USER-1,OU=UNIT-1,DC=REALM-1";
    QTest::newRow("trust object keeps the cloud") << "CN=ZSCALERTWO.NET,CN=System,DC=corp,DC=contoso,DC=com"
                                                  << "CN=ZSCALERTWO.NET,CN=System,DC=REALM-1";
    QTest::newRow("URL") << "https://bmiller:pw@intra7.contoso.com:8443/x?y"
                         << "https://USER-1:[removed]@HOST-1.REALM-1:8443/x?y";
    QTest::newRow("edge host with the company's number") << "vzen-10-66-63-22-370255.gateway.zscalertwo.net:8800"
                                                         << "HOST-1.gateway.zscalertwo.net:8800";
    QTest::newRow("tenant") << "fabricorp.onmicrosoft.com"
                            << "HOST-1.onmicrosoft.com";
    QTest::newRow("event field") << "<Data Name=\"TargetUserName\">bmiller</Data>"
                                 << "<Data Name=\"TargetUserName\">USER-1</Data>";
    QTest::newRow("event in JSON") << "{\"TargetUserName\":\"bmiller\",\"IpAddress\":\"::ffff:10.1.2.3\"}"
                                   << "{\"TargetUserName\":\"USER-1\",\"IpAddress\":\"ADDR-1\"}";
    QTest::newRow("JSON with a backslash") << "{\"user\":\"CONTOSO\\\\bmiller\"}"
                                           << "{\"user\":\"DOMAIN-1\\\\USER-1\"}";
    QTest::newRow("event text") << "Account Name:\t\tbmiller\nAccount Domain:\t\tCONTOSO"
                                << "Account Name:\t\tUSER-1\nAccount Domain:\t\tDOMAIN-1";
    QTest::newRow("German event text") << QStringLiteral("Kontoname:\t\tbmüller\nKontodomäne:\t\tCONTOSO")
                                       << QStringLiteral("Kontoname:\t\tUSER-1\nKontodomäne:\t\tDOMAIN-1");
    QTest::newRow("ipconfig") << "   Host Name . . . . . . . . . . . . : WS4711"
                              << "   Host Name . . . . . . . . . . . . : HOST-1";
    QTest::newRow("krb5.conf") << "default_realm = CORP.SECRETCO\n kdc = kdc9.corp.secretco:88"
                               << "default_realm = REALM-1\n kdc = HOST-1.REALM-1:88";
    QTest::newRow("environment") << "USERNAME=bmiller\nUSERDOMAIN=CONTOSO\nLOGONSERVER=\\\\DC9"
                                 << "USERNAME=USER-1\nUSERDOMAIN=DOMAIN-1\nLOGONSERVER=\\\\HOST-1";
    QTest::newRow("id") << "uid=1000(bmiller) gid=1000(bmiller)"
                        << "uid=1000(USER-1) gid=1000(USER-1)";
    QTest::newRow("shell prompt") << "bmiller@ws4711:~$ klist"
                                  << "USER-1@HOST-1:~$ klist";
    QTest::newRow("net user") << "Full Name                    Bob Miller"
                              << "Full Name                    USER-1";
    QTest::newRow("syslog") << "Nov 22 09:01:44 kdc9x krb5kdc[1]: AS_REQ"
                            << "Nov 22 09:01:44 HOST-1 krb5kdc[1]: AS_REQ";
    QTest::newRow("event on one line") << "Security ID:  SYSTEM   Account Name:  bmiller    Service Name:  krbtgt/secret.lab   Computer  w8-AD.secret.lab"
                                       << "Security ID:  SYSTEM   Account Name:  USER-1    Service Name:  krbtgt/REALM-1   Computer  HOST-1.REALM-1";
    QTest::newRow("table") << "TimeCreated  Utilisateur    Protocole\n-----------  -----------    ---------\n10:00:00     claire.durand  Kerberos\n"
                           << "TimeCreated  Utilisateur    Protocole\n-----------  -----------    ---------\n10:00:00     USER-1  Kerberos\n";
    QTest::newRow("encoded words") << "X-User: Y29udG9zb1xibWlsbGVy"
                                   << "X-User: BLOB-1";
    QTest::newRow("binary SID in LDIF")
        << "objectSid:: AQUAAAAAAAUVAAAAXFTcO0O8KkaCi6YoUQQAAA==\nsid S-1-5-21-1004295260-1177205827-682003330-1105"
        << "objectSid:: BLOB-1\nsid SID-1";
}

void TestRedaction::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redactedAlone(text), expected);
}

void TestRedaction::keeps_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("page code") << "471000";
    QTest::newRow("error codes") << "KRB_AP_ERR_SKEW 37 0x25 -1765328347 0xC000018B STATUS_NO_TRUST_SAM_ACCOUNT";
    QTest::newRow("etypes") << "aes256-cts-hmac-sha1-96 RSADSI RC4-HMAC(NT) etype 18";
    QTest::newRow("flags") << "Ticket Flags 0x40e10000 -> forwardable renewable initial pre_authent name_canonicalize";
    QTest::newRow("times") << "Start Time: 11/22/2026 8:57:14 (local) 2026-11-22T08:57:14Z";
    QTest::newRow("cloud") << "krbtgt/ZSCALERTWO.NET HTTP/zscaler kerberos.zscalertwo.net gateway.zscalertwo.net";
    QTest::newRow("well-known SIDs") << "S-1-5-18 S-1-5-32-544 S-1-1-0 S-1-16-8192";
    QTest::newRow("loopback and masks") << "127.0.0.1 ::1 0.0.0.0 255.255.255.0";
    QTest::newRow("authorities")
        << "NT AUTHORITY\\SYSTEM BUILTIN\\Administrators NT SERVICE\\x HKLM\\SOFTWARE\\Microsoft";
    QTest::newRow("system paths") << "C:\\Windows\\System32\\klist.exe /etc/krb5.conf /tmp/krb5cc_1000";
    QTest::newRow("public profile") << "C:\\Users\\Public\\x";
    QTest::newRow("files and settings")
        << "krb5.conf klist.exe network.negotiate-auth.trusted-uris sun.security.krb5.debug README.md";
    QTest::newRow("versions and OIDs") << "1.20.1 10.0.19045.3803 1.2.840.113554.1.2.2";
    QTest::newRow("logon session") << "Current LogonId is 0:0x3e7a1";
    QTest::newRow("SHA-256") << "3b7a8f3c41e8f6a2d6a0f6f24f1f9a5f7f6d1b3f2a9b8c7d6e5f4a3b2c1d0e9f";
    QTest::newRow("what is said about passwords") << "Password last set 2026-01-02; bad password count: 3; Password expires: Never; password required: Yes";
    QTest::newRow("HTTP version") << "GET / HTTP/1.1";
    QTest::newRow("provider")
        << "<Provider Name=\"Microsoft-Windows-Security-Auditing\" Guid=\"{54849625-5478-4994-A5BA-3E3B0328C30D}\"/>";
    QTest::newRow("sentence") << "The ticket for the proxy is missing; ask the proxy admin and/or the AD admin.";
}

void TestRedaction::keeps()
{
    QFETCH(QString, text);
    QCOMPARE(redactedAlone(text), text);
}

void TestRedaction::findsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("gone");

    const QStringList alice { QStringLiteral("alicia") };
    QTest::newRow("capitals") << "ALICIA" << alice;
    QTest::newRow("full width") << QStringLiteral("ａｌｉｃｉａ") << QStringList { QStringLiteral("ａｌｉｃｉａ") };
    QTest::newRow("zero width inside") << QStringLiteral("ali\u200Bcia") << QStringList { QStringLiteral("cia") };
    QTest::newRow("percent-encoded") << "user=alicia%40CORP.CONTOSO.COM"
                                     << QStringList { QStringLiteral("alicia"), QStringLiteral("CONTOSO") };
    QTest::newRow("every letter percent-encoded")
        << "%61%6c%69%63%69%61" << QStringList { QStringLiteral("%61"), QStringLiteral("%69") };
    QTest::newRow("percent-encoded twice") << "%2561licia" << QStringList { QStringLiteral("licia") };
    QTest::newRow("Base64") << "YWxpY2lh" << QStringList { QStringLiteral("YWxpY2lh") };
    QTest::newRow("Base64 amid others") << "eHh4YWxpY2lheHh4" << QStringList { QStringLiteral("eHh4YWxpY2lheHh4") };
    QTest::newRow("Base64 of UTF-16") << "YQBsAGkAYwBpAGEA" << QStringList { QStringLiteral("YQBsAGkAYwBpAGEA") };
    QTest::newRow("hexadecimal") << "616c69636961" << QStringList { QStringLiteral("616c6963") };
    QTest::newRow("hex dump") << "61 6c 69 63 69 61" << QStringList { QStringLiteral("6c 69 63") };
    QTest::newRow("UTF-16 read as bytes")
        << QString::fromLatin1(QByteArray("a\0l\0i\0c\0i\0a\0", 12)) << QStringList { QStringLiteral("l") };
    QTest::newRow("UTF-16 shown with spaces") << "a l i c i a" << QStringList { QStringLiteral("l i c") };
    QTest::newRow("UTF-16 in a dump") << "a.l.i.c.i.a." << QStringList { QStringLiteral("l.i.c") };
    QTest::newRow("UTF-16 with bytes swapped")
        << QStringLiteral("\u6100\u6c00\u6900\u6300\u6900\u6100") << QStringList { QStringLiteral("\u6c00") };
    QTest::newRow("JSON escapes") << "\\u0061licia" << QStringList { QStringLiteral("licia") };
    QTest::newRow("HTML escapes") << "&#97;licia" << QStringList { QStringLiteral("licia") };
    QTest::newRow("quoted-printable") << "=61licia" << QStringList { QStringLiteral("licia") };
    QTest::newRow("inside a file name") << "klist-alicia-2.txt" << alice;
    QTest::newRow("umlaut in UTF-8 as Latin-1")
        << QStringLiteral("jÃ¶rg.mÃ¼ller") << QStringList { QStringLiteral("rg.m"), QStringLiteral("ller") };
    QTest::newRow("umlaut decomposed") << QStringLiteral("jo\u0308rg.mu\u0308ller")
                                       << QStringList { QStringLiteral("ller") };
    QTest::newRow("umlaut lost") << "j?rg.m?ller" << QStringList { QStringLiteral("ller") };
    QTest::newRow("umlaut percent-encoded") << "j%C3%B6rg.m%c3%bcller" << QStringList { QStringLiteral("ller") };
    QTest::newRow("umlaut in LDAP") << "CN=J\\C3\\B6rg.M\\C3\\BCller" << QStringList { QStringLiteral("ller") };
    QTest::newRow("apostrophe") << "o&#39;brien o\\'brien o%27brien" << QStringList { QStringLiteral("brien") };
    QTest::newRow("file of a host") << "ws4711-hotfix.log" << QStringList { QStringLiteral("4711") };
    QTest::newRow("the company alone") << "Contoso GmbH" << QStringList { QStringLiteral("Contoso") };
    QTest::newRow("address in a host name") << "ip-10-66-63-22" << QStringList { QStringLiteral("66-63") };
    QTest::newRow("address as a reference id") << "ReferenceId: 0x0A423F16" << QStringList { QStringLiteral("423F") };
    QTest::newRow("short logon name") << "al@CORP.CONTOSO.COM CONTOSO\\al"
                                      << QStringList { QStringLiteral("al@"), QStringLiteral("\\al") };
    QTest::newRow("domain as DN") << "dc=corp,dc=contoso,dc=com" << QStringList { QStringLiteral("contoso") };
    QTest::newRow("reverse lookup") << "22.63.66.10.in-addr.arpa" << QStringList { QStringLiteral("63.66") };
}

void TestRedaction::findsEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(QStringList, gone);

    Redactor redactor;
    redactor.learnText(QStringLiteral("alicia@CORP.CONTOSO.COM"), TextOrigin::Evidence);
    redactor.learnText(QStringLiteral("al@CORP.CONTOSO.COM"), TextOrigin::Evidence);
    redactor.learnText(QStringLiteral("jörg.müller@CORP.CONTOSO.COM"), TextOrigin::Evidence);
    redactor.learnText(QStringLiteral("o'brien@CORP.CONTOSO.COM"), TextOrigin::Evidence);
    redactor.learnText(QStringLiteral("host/ws4711.corp.contoso.com 10.66.63.22"), TextOrigin::Evidence);
    const QString made = redactor.redacted(text, TextOrigin::Evidence);
    for (const QString &trace : gone)
        QVERIFY2(!made.contains(trace, Qt::CaseInsensitive), qPrintable(made));
}

void TestRedaction::givesOneNameOnePseudonym()
{
    Redactor redactor;
    const QStringList texts { QStringLiteral("alicia@CORP.CONTOSO.COM"), QStringLiteral("Alicia@corp.contoso.com"),
        QStringLiteral("host/ws4711.corp.contoso.com"), QStringLiteral("WS4711$"),
        QStringLiteral("bob@CORP.CONTOSO.COM") };
    for (const QString &text : texts)
        redactor.learnText(text, TextOrigin::Evidence);
    QStringList made;
    for (const QString &text : texts)
        made << redactor.redacted(text, TextOrigin::Evidence);
    QCOMPARE(made,
        QStringList({ QStringLiteral("USER-1@REALM-1"), QStringLiteral("USER-1@REALM-1"),
            QStringLiteral("host/HOST-1.REALM-1"), QStringLiteral("HOST-1$"), QStringLiteral("USER-2@REALM-1") }));
    const QList<Replacement> replacements = redactor.replacements();
    QStringList pseudonyms;
    for (const Replacement &one : replacements)
        pseudonyms << one.pseudonym;
    QVERIFY(pseudonyms.contains(QStringLiteral("USER-1")));
    QCOMPARE(replacements.first().original, QStringLiteral("alicia"));
    QCOMPARE(replacements.first().count, 2);
    QCOMPARE(replacements.first().kind, QStringLiteral("user"));
}

void TestRedaction::keepsCodesThatAreAlsoNames()
{
    Case source;
    Imported code;
    code.findings << Finding { QStringLiteral("code.zen"), QStringLiteral("471000"), {}, {} };
    code.evidence.bytes = "471000";
    source.items << code;
    Imported listing;
    listing.tickets.emplace();
    TicketCache cache;
    cache.client = Principal { { QStringLiteral("471000") }, QStringLiteral("CORP.CONTOSO.COM") };
    listing.tickets->caches << cache;
    source.items << listing;

    Redactor redactor;
    redactor.learn(source);
    QCOMPARE(redactor.redacted(QStringLiteral("page 471000 of 471000@CORP.CONTOSO.COM"), TextOrigin::Evidence),
        QStringLiteral("page 471000 of USER-1@REALM-1"));
    QCOMPARE(redactor.redacted(*cache.client).toString(), QStringLiteral("USER-1@REALM-1"));
}

void TestRedaction::avoidsPseudonymsThatAreThere()
{
    const QString text = QStringLiteral("USER-1 and USER-2 and alicia@CORP.CONTOSO.COM");
    QCOMPARE(redactedAlone(text), QStringLiteral("USER-1 and USER-2 and USER-3@REALM-1"));
}

void TestRedaction::leavesProseOfTheCatalogAlone()
{
    Redactor redactor;
    redactor.learnText(QStringLiteral("refuse@CORP.CONTOSO.COM"), TextOrigin::Evidence);
    redactor.setProse({ QStringLiteral("refuse") });
    const QString text =
        QStringLiteral("The KDC will refuse it, for example for user@CORP.EXAMPLE.COM from 192.0.2.1.");
    QCOMPARE(redactor.redacted(text, TextOrigin::Catalog), text);
    QCOMPARE(redactor.redacted(QStringLiteral("will refuse"), TextOrigin::Evidence), QStringLiteral("will USER-1"));
}

void TestRedaction::redactsPacks()
{
    Redactor redactor;
    const QString text = QStringLiteral("Ask proxyteam@secretco.biz or open https://queue7.secretco.biz/new.");
    redactor.learnText(text, TextOrigin::Catalog);
    const QString made = redactor.redacted(text, TextOrigin::Catalog);
    QVERIFY2(!made.contains(QLatin1String("secretco")), qPrintable(made));
    QVERIFY2(!made.contains(QLatin1String("queue7")), qPrintable(made));
}

void TestRedaction::leavesTheKnowledgeAsItIs()
{
    const Result<Catalog> catalog = Catalog::open(QStringLiteral(KERBSCOPE_BINARY_DIR "/bin/catalog.sqlite"));
    QVERIFY2(catalog, qPrintable(catalog ? QString() : catalog.error().toString()));
    const KnowledgeBase knowledge = catalog->knowledge();
    QStringList texts;
    for (const CauseInfo &cause : knowledge.causes) {
        texts << cause.title << cause.summary << cause.owner << cause.say << cause.escalate << cause.codes
              << cause.sources;
        for (const Step &step : cause.remedy + cause.verify)
            texts << step.text << step.command;
        for (const EvidenceRow &row : cause.evidence)
            texts << row.because;
    }
    for (const FindingInfo &finding : knowledge.findings) {
        texts << finding.title;
        for (const FindingValueInfo &value : finding.values)
            texts << value.text;
    }
    for (const Family &family : catalog->families()) {
        for (const CodeSummary &summary : catalog->codesOf(family.id)) {
            const std::optional<CodeEntry> entry = catalog->entry(summary.id);
            texts << entry->title << entry->meaning << entry->standing << entry->symbols.value(0) << entry->id;
            for (const SourceRef &source : entry->sources)
                texts << source.title << source.place;
        }
    }
    texts.removeDuplicates();
    QVERIFY(texts.size() > 1000);

    Redactor redactor;
    for (const QString &text : texts)
        redactor.learnText(text, TextOrigin::Catalog);
    int changed = 0;
    for (const QString &text : texts) {
        const QString made = redactor.redacted(text, TextOrigin::Catalog);
        if (made != text && ++changed < 20)
            qWarning("%s\n  became %s", qPrintable(text), qPrintable(made));
    }
    QCOMPARE(changed, 0);
}

void TestRedaction::isQuickOnLongTexts()
{
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral(
            "#%1>\tClient: user%1x @ CORP.CONTOSO.COM\n\tServer: HTTP/web%1.corp.contoso.com @ CORP.CONTOSO.COM\n")
                    .arg(i);
    QElapsedTimer timer;
    timer.start();
    const QString made = redactedAlone(text);
    QVERIFY(!made.contains(QLatin1String("contoso"), Qt::CaseInsensitive));
    QVERIFY(made.contains(QLatin1String("USER-2000 @ REALM-1")));
    qInfo("%lld characters, 4000 names: %lld ms", static_cast<long long>(text.size()),
        static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 60'000);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
