// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace kerbscope;

namespace {

const char listing[] = R"(Current LogonId is 0:0x3e7a1

Cached Tickets: (1)

#0>	Client: jdoe @ CORP.EXAMPLE.COM
	Server: krbtgt/CORP.EXAMPLE.COM @ CORP.EXAMPLE.COM
	KerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96
	Ticket Flags 0x40e10000 -> forwardable renewable initial pre_authent name_canonicalize
	Start Time: 11/24/2026 8:00:00 (local)
	End Time:   11/24/2026 18:00:00 (local)
	Renew Time: 12/1/2026 8:00:00 (local)
	Session Key Type: AES-256-CTS-HMAC-SHA1-96
	Cache Flags: 0x1 -> PRIMARY
	Kdc Called: DC01
)";

const char unixListing[] = R"(Ticket cache: FILE:/tmp/krb5cc_1000
Default principal: jdoe@CORP.EXAMPLE.COM

Valid starting       Expires              Service principal
11/24/2026 08:00:00  11/24/2026 18:00:00  krbtgt/CORP.EXAMPLE.COM@CORP.EXAMPLE.COM
)";

const char conf[] = R"([libdefaults]
  default_realm = CORP.EXAMPLE.COM

[realms]
  CORP.EXAMPLE.COM = {
    kdc = dc1.corp.example.com
  }
)";

const char trace[] = R"([901] 1795511101.120001: Getting initial credentials for jdoe@CORP.EXAMPLE.COM
[901] 1795511101.120003: Sending request (189 bytes) to CORP.EXAMPLE.COM
[901] 1795511101.120004: Sending initial UDP request to dgram 10.0.0.1:88
[901] 1795511101.120005: Received answer (120 bytes) from dgram 10.0.0.1:88
[901] 1795511101.120006: Received error from KDC: -1765328366/Client's credentials have been revoked
)";

const char script[] = R"(function FindProxyForURL(url, host) {
  if (isPlainHostName(host))
    return "DIRECT";
  return "PROXY gateway.cloud.example:8800";
}
)";

const char xmlEvent[] = R"(<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>
<Provider Name='Microsoft-Windows-Security-Auditing'/><EventID>4771</EventID>
<TimeCreated SystemTime='2026-11-24T09:00:00.000Z'/><Computer>DC01.corp.example.com</Computer></System>
<EventData><Data Name='TargetUserName'>jdoe</Data>
<Data Name='Status'>0x18</Data><Data Name='PreAuthType'>2</Data><Data Name='IpAddress'>::ffff:10.0.0.9</Data></EventData></Event>
)";

const char jsonEvent[] = R"({"EventID":4771,"Channel":"Security","Computer":"DC01","EventTime":"2026-11-24 09:00:00","TargetUserName":"jdoe","Status":"0x18","PreAuthType":"2"})";

const char page[] = R"(<!DOCTYPE html>
<html><head><title>Not signed on</title></head>
<body>
<h1>Error 471000</h1>
</body></html>
)";

ImportContext context()
{
    ImportContext made;
    made.now = *fromIso8601(u"2026-11-24T12:00:00Z");
    made.proxyRealms = { QStringLiteral("ZSCALERTWO.NET") };
    return made;
}

QList<Imported> import(const QByteArray &text)
{
    const auto parts = importBytes(text, QStringLiteral("pasted"), context());
    return parts ? *parts : QList<Imported>();
}

QStringList kindsOf(const QList<Imported> &parts)
{
    QStringList kinds;
    for (const Imported &part : parts)
        kinds << toString(part.evidence.kind);
    return kinds;
}

bool says(const QList<Imported> &parts, const QString &id, const QString &value)
{
    return std::ranges::any_of(parts, [&](const Imported &part) {
        return std::ranges::any_of(part.findings, [&](const Finding &finding) { return finding.id == id && finding.value == value; });
    });
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsMixedPastes_data();
    void splitsMixedPastes();
    void readsEachPartOfASession();
    void tellsHomeToTheOtherParts();
    void keepsTheWordsThatMentionACode();
    void readsBundles();
    void readsABundleInPieces();
    void quotesWhatIsNotUnderstood();
    void takesTimeInProportion();
};

void TestImporter::splitsMixedPastes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("kinds");

    const QByteArray win(listing);
    const QByteArray mit(unixListing);
    const auto row = [](const char *name, const QByteArray &text, const QStringList &kinds) { QTest::newRow(name) << text << kinds; };
    const QString w = QStringLiteral("klist-windows");
    const QString m = QStringLiteral("klist-mit");
    const QString c = QStringLiteral("command-output");

    row("one listing", win, { w });
    row("one listing twice", win + '\n' + win, { w });
    row("a listing between greetings", "Hi team,\n\nplease have a look at this:\n\n" + win + "\nBest regards\nJane\n", { w });
    row("a mail that names a number", "Hi,\n\nthe user gets the error 471000 on every page.\n\n" + win, { QStringLiteral("unknown"), w });
    row("words behind a listing", win + "\n\nAfter that the page shows 471000 again.\n", { w, QStringLiteral("unknown") });
    row("listing and kinit", "$ kinit jdoe\nkinit: Preauthentication failed while getting initial credentials\n$ klist\n" + mit, { c, m });
    row("kinit that says nothing", "$ kinit jdoe\nPassword for jdoe@CORP.EXAMPLE.COM: \n$ klist\n" + mit, { m });
    row("listing and configuration", "$ klist\n" + mit + "\n$ cat /etc/krb5.conf\n# ours\n\n" + QByteArray(conf), { m, QStringLiteral("krb5-conf") });
    row("trace with its command", QByteArray("$ KRB5_TRACE=/dev/stderr kinit jdoe\n") + trace + "kinit: Client's credentials have been revoked while getting initial credentials\n",
        { QStringLiteral("trace") });
    row("trace and listing", QByteArray(trace) + "\n" + mit, { QStringLiteral("trace"), m });
    row("windows session", "C:\\>klist\n\n" + win + "\nC:\\>nltest /dsgetdc:corp\nGetting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN\n", { w, c });
    row("two commands are one part", "C:\\>whoami /upn\njdoe@corp.example.com\n\nC:\\>nltest /dsgetdc:corp\nGetting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN\n",
        { c });
    row("without prompts", win + "\nDNS Effective Name Resolution Policy Table Settings\n\n\nList of domain trusts:\n    0: CLOUD.EXAMPLE (MIT) (Direct Inbound)\n", { w, c });
    row("answer of a proxy and a listing", "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Negotiate\nProxy-Authenticate: NTLM\n\n" + win,
        { QStringLiteral("http-token"), w });
    row("answers of a proxy and kinit", "< HTTP/1.1 407 Proxy Authentication Required\n< Proxy-Authenticate: Negotiate\n\nkinit: Clock skew too great while getting initial credentials\n",
        { QStringLiteral("http-token"), c });
    row("two listings with words between", win + "\n\nAnd on the other computer, where 471000 never comes:\n\n" + win, { w, QStringLiteral("unknown"), w });
    row("head in another language", "Aktuelle Anmelde-ID ist 0:0x6a5b4\n\nZwischengespeicherte Tickets: (1)\n\n" + win.sliced(win.indexOf("#0>")), { w });
    row("proxy script in a mail", "Hi, this script gives 471000 here:\n\n" + QByteArray(script) + "\n" + win, { QStringLiteral("unknown"), QStringLiteral("pac"), w });
    row("event between listings", win + "\n" + xmlEvent + "\n" + mit, { w, QStringLiteral("event-xml"), m });
    row("event without its end", QByteArray(xmlEvent).chopped(120) + "\n\nC:\\>klist\n\n" + win, { QStringLiteral("event-xml"), w });
    row("events as JSON lines", mit + "\n" + jsonEvent + "\n" + jsonEvent + "\n", { m, QStringLiteral("event-json") });
    row("page as HTML", QByteArray(page) + "\n" + win, { QStringLiteral("unknown"), w });
    row("prose alone", "The proxy shows 471000 since this morning.\n", { QStringLiteral("unknown") });
}

void TestImporter::splitsMixedPastes()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, kinds);
    const QList<Imported> parts = import(text);
    QCOMPARE(kindsOf(parts), kinds);
    // Nothing is lost, nothing is there twice: places follow one another.
    if (parts.size() > 1) {
        for (const Imported &part : parts)
            QVERIFY2(part.evidence.source.startsWith(QStringLiteral("pasted, lines ")), qPrintable(part.evidence.source));
    }
}

void TestImporter::readsEachPartOfASession()
{
    const QList<Imported> parts = import(QByteArray("C:\\>klist\n\n") + listing
        + "\nC:\\>reg query HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos\\MitRealms\n\n"
          "ERROR: The system was unable to find the specified registry key or value.\n\n"
          "C:\\>setspn -Q HTTP/web.corp.example.com\nChecking domain DC=corp,DC=example,DC=com\n\nNo such SPN found.\n");
    QVERIFY(says(parts, QStringLiteral("klist.tgt"), QStringLiteral("present")));
    QVERIFY(says(parts, QStringLiteral("client.realm-mapping"), QStringLiteral("absent")));
    QVERIFY(says(parts, QStringLiteral("spn.registration"), QStringLiteral("none")));
}

void TestImporter::tellsHomeToTheOtherParts()
{
    const QByteArray refused = "$ kvno HTTP/gw.cloud.example@CLOUD.EXAMPLE\nkvno: Decrypt integrity check failed while getting credentials for "
                               "HTTP/gw.cloud.example@CLOUD.EXAMPLE\n";
    QVERIFY(says(import(refused), QStringLiteral("tgs.service.error"), QStringLiteral("31")));
    QVERIFY(says(import(refused + "$ klist\n" + unixListing), QStringLiteral("tgs.proxy-service.error"), QStringLiteral("31")));
}

void TestImporter::keepsTheWordsThatMentionACode()
{
    const QList<Imported> parts = import(QByteArray("Hello,\n\nmy user sees KDC_ERR_ETYPE_NOSUPP in the log.\n\n") + listing);
    QCOMPARE(kindsOf(parts), (QStringList { QStringLiteral("command-output"), QStringLiteral("klist-windows") }));
    QVERIFY(says(parts, QStringLiteral("code.krb"), QStringLiteral("14")));
    QVERIFY(parts.first().evidence.bytes.contains("KDC_ERR_ETYPE_NOSUPP"));
    QVERIFY(!parts.first().evidence.bytes.contains("LogonId"));
}

void TestImporter::readsBundles()
{
    const QByteArray bundle = QByteArray("##### kerbscope collected by powershell on PC12 at 2026-11-24T09:30:00Z\n"
                                         "##### kerbscope klist tickets\n")
        + listing
        + "##### kerbscope whoami /upn\njdoe@corp.example.com\n"
          "##### kerbscope reg query HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos /s\n"
          "ERROR: The system was unable to find the specified registry key or value.\n"
          "##### kerbscope nltest /dsgetdc:\n           DC: \\\\DC01.corp.example.com\n      Address: \\\\10.0.0.1\nThe command completed successfully\n"
          "##### kerbscope end\n";
    const QList<Imported> parts = import(bundle);
    QCOMPARE(kindsOf(parts), (QStringList { QStringLiteral("collector-bundle"), QStringLiteral("klist-windows"), QStringLiteral("command-output") }));
    QVERIFY(parts.first().evidence.warnings.isEmpty());
    QCOMPARE(toIso8601(parts.first().evidence.takenAt), QStringLiteral("2026-11-24T09:30:00Z"));
    QVERIFY(says(parts, QStringLiteral("client.realm-mapping"), QStringLiteral("absent")));
    QVERIFY(says(parts, QStringLiteral("kdc.reach"), QStringLiteral("reachable")));

    const QList<Imported> cut = import(bundle.first(bundle.size() - 30));
    QCOMPARE(cut.first().evidence.warnings.size(), 1);
    QVERIFY(cut.first().evidence.warnings.first().contains(QStringLiteral("end")));

    QByteArray strange = bundle;
    strange.replace("##### kerbscope end", "##### kerbscope quuxctl status\nquux is 7 wobbles\n##### kerbscope silentctl\n##### kerbscope end");
    const QList<Imported> partly = import(strange);
    QCOMPARE(partly.first().evidence.warnings, QStringList { QStringLiteral("nothing was read from the output of 'quuxctl status'") });
    QVERIFY(partly.first().evidence.bytes.contains("7 wobbles"));
    QVERIFY(says(cut, QStringLiteral("klist.tgt"), QStringLiteral("present")));
}

void TestImporter::readsABundleInPieces()
{
    // Quoted in a mail, and only a part of it.
    QByteArray quoted;
    for (const QByteArray &line : (QByteArray("##### kerbscope klist -ef -A\n") + unixListing + "##### kerbscope cat /etc/krb5.conf\n" + conf).split('\n'))
        quoted += "> " + line + '\n';
    const QList<Imported> parts = import("Hello,\n\nhere it is:\n\n" + quoted);
    QVERIFY(says(parts, QStringLiteral("klist.tgt"), QStringLiteral("present")));
    QVERIFY(says(parts, QStringLiteral("client.configuration"), QStringLiteral("ok")));
}

void TestImporter::quotesWhatIsNotUnderstood()
{
    const QList<Imported> session = import("C:\\>whoami /upn\njdoe@corp.example.com\n\nC:\\>quuxctl status\nquux is 7 wobbles\n\nC:\\>silentctl\n\nC:\\>kinit jdoe\nkinit: Preauthentication failed\n");
    QCOMPARE(session.size(), 1);
    QCOMPARE(session.first().evidence.warnings, QStringList { QStringLiteral("nothing was read from the output of this command, line 4: quuxctl status") });
    const QList<Imported> nothing = import("gpresult /r\n\nMicrosoft (R) Windows (R) Operating System Group Policy Result tool v2.0\n");
    QCOMPARE(nothing.size(), 1);
    QCOMPARE(nothing.first().evidence.warnings.size(), 1);
}

void TestImporter::takesTimeInProportion()
{
    const QByteArray piece = QByteArray("C:\\>klist\n\n") + listing + "\nC:\\>nltest /dsgetdc:corp\nGetting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN\n\n" + trace;
    const auto timeOf = [&](int times) {
        const QByteArray text = piece.repeated(times);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 3; ++run) {
            QElapsedTimer timer;
            timer.start();
            const QList<Imported> parts = import(text);
            best = std::min(best, timer.nsecsElapsed());
            if (parts.isEmpty())
                return qint64(0);
        }
        return best;
    };
    // Beyond the cap on parts the rest is one part: what is measured lies on one side of it.
    const double small = static_cast<double>(timeOf(10));
    const double large = static_cast<double>(timeOf(40));
    QVERIFY(small > 0);
    QVERIFY2(large / small < 12.0, qPrintable(QStringLiteral("four times as much takes %1 times as long").arg(large / small)));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
