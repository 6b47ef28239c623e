// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/evidence/pac/pacevaluator.h"
#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/pac/pacjson.h"
#include "core/evidence/pac/pacsource.h"

#include <QTest>

using namespace kerbscope;

class TestPac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheScript_data();
    void asksTheScript();
    void namesTheLineThatDecides();
    void looksNothingUp();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void capsMemory();
    void marksOnlyRealReturns();
    void survivesTheWorkersJson();
    void judgesTheFirstProxy_data();
    void judgesTheFirstProxy();
};

void TestPac::asksTheScript_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("result");

    const QString page = QStringLiteral("https://www.example.com/a");
    QTest::newRow("plain") << "return 'DIRECT';" << page << "DIRECT";
    QTest::newRow("host is passed") << "return 'PROXY ' + host + ':8800';" << page << "PROXY www.example.com:8800";
    QTest::newRow("dnsDomainIs") << "return dnsDomainIs(host, '.example.com') ? 'DIRECT' : 'PROXY p:1';" << page << "DIRECT";
    QTest::newRow("isPlainHostName") << "return isPlainHostName(host) ? 'DIRECT' : 'PROXY p:1';" << "http://intranet/" << "DIRECT";
    QTest::newRow("localHostOrDomainIs") << "return localHostOrDomainIs(host, 'www.example.com') ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("shExpMatch star") << "return shExpMatch(url, 'https://*.example.com/*') ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("shExpMatch question mark") << "return shExpMatch('abc', 'a?c') && !shExpMatch('abc', 'a?') ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("shExpMatch takes dots as dots") << "return shExpMatch('wwwXexample', 'www.example') ? 'X' : 'DIRECT';" << page << "DIRECT";
    QTest::newRow("isInNet with an address") << "return isInNet(host, '10.1.0.0', '255.255.0.0') ? 'DIRECT' : 'X';" << "http://10.1.2.3/" << "DIRECT";
    QTest::newRow("isInNet at the edge") << "return isInNet(host, '10.1.0.0', '255.255.0.0') ? 'X' : 'DIRECT';" << "http://10.2.0.0/" << "DIRECT";
    QTest::newRow("isInNet with a high address") << "return isInNet(host, '200.0.0.0', '255.0.0.0') ? 'DIRECT' : 'X';" << "http://200.9.9.9/" << "DIRECT";
    QTest::newRow("dnsDomainLevels") << "return dnsDomainLevels(host) === 2 ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("weekday, whole week") << "return weekdayRange('SUN', 'SAT') ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("time, whole day") << "return timeRange(0, 23) ? 'DIRECT' : 'X';" << page << "DIRECT";
    QTest::newRow("date, whole year") << "return dateRange('JAN', 'DEC') ? 'DIRECT' : 'X';" << page << "DIRECT";
}

void TestPac::asksTheScript()
{
    QFETCH(QString, body);
    QFETCH(QString, url);
    QFETCH(QString, result);

    const auto report = evaluatePac("function FindProxyForURL(url, host) {\n" + body + "\n}", url);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toString()));
    QVERIFY2(!report->scriptError, qPrintable(report->scriptError ? report->scriptError->toString() : QString()));
    QCOMPARE(report->result, result);
}

void TestPac::namesTheLineThatDecides()
{
    const QString script = QStringLiteral("function kind(host) {\n  return 'far';\n}\n"
                                          "function FindProxyForURL(url, host) {\n  if (host == 'x') return 'DIRECT';\n"
                                          "  if (kind(host) == 'far')\n    return 'PROXY p.example:8800';\n  return 'DIRECT';\n}\n");
    const auto report = evaluatePac(script, QStringLiteral("http://a.example/"));
    QVERIFY(report);
    QCOMPARE(report->decidingLines, (QList<int> { 2, 7 }));
}

void TestPac::looksNothingUp()
{
    const QString script = QStringLiteral("function FindProxyForURL(u, h) { return dnsResolve('known') + dnsResolve('other') + isResolvable(h); }");
    PacWorld world;
    world.addresses.insert(QStringLiteral("known"), QStringLiteral("10.0.0.1"));
    const auto report = evaluatePac(script, QStringLiteral("http://a.example/"), world);
    QVERIFY(report);
    QCOMPARE(report->result, QStringLiteral("10.0.0.1nullfalse"));
    QCOMPARE(report->lookups, (QStringList { "known", "other", "a.example" }));
}

void TestPac::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("line");

    QTest::newRow("syntax") << "function FindProxyForURL(u, h) {\n return 'x'\n" << 3;
    QTest::newRow("unknown name") << "function FindProxyForURL(u, h) {\n\n return nobody; }" << 3;
    QTest::newRow("fails outside") << "throw new Error('no');\nfunction FindProxyForURL() {}" << 1;
}

void TestPac::saysWhatIsWrong()
{
    QFETCH(QString, script);
    QFETCH(int, line);

    const auto report = evaluatePac(script, QStringLiteral("http://a.example/"));
    QVERIFY(report);
    QVERIFY(report->scriptError);
    QCOMPARE(report->scriptError->where.line, std::optional<int>(line));
    QCOMPARE(findingsOf(*report).first().value, QStringLiteral("script-error"));
}

void TestPac::capsMemory()
{
    const auto report = evaluatePac(QStringLiteral("function FindProxyForURL() { var s = 'x'; while (true) s += s; }"),
        QStringLiteral("http://a.example/"));
    QVERIFY(report);
    QVERIFY(report->scriptError);
    QCOMPARE(evaluatePac(QString(), QStringLiteral("http://a/")).error().kind, ErrorKind::Empty);
    QCOMPARE(evaluatePac(QString(limits::maxPacBytes + 1, u'x'), QStringLiteral("http://a/")).error().kind, ErrorKind::TooLarge);
    QCOMPARE(evaluatePac(QStringLiteral("<html></html>"), QStringLiteral("http://a/")).error().kind, ErrorKind::Unrecognized);
    QCOMPARE(evaluatePac(QStringLiteral("function FindProxyForURL(){}"), QStringLiteral("nonsense")).error().kind, ErrorKind::Malformed);
}

void TestPac::marksOnlyRealReturns()
{
    QCOMPARE(withReturnsMarked(QStringLiteral("return 1;")), QStringLiteral("return __line(1), 1;"));
    QCOMPARE(withReturnsMarked(QStringLiteral("return;")), QStringLiteral("return;"));
    QCOMPARE(withReturnsMarked(QStringLiteral("'return 1'")), QStringLiteral("'return 1'"));
    QCOMPARE(withReturnsMarked(QStringLiteral("// return 1\nreturn 2")), QStringLiteral("// return 1\nreturn __line(2), 2"));
    QCOMPARE(withReturnsMarked(QStringLiteral("/* return\n */ x.returned")), QStringLiteral("/* return\n */ x.returned"));
    QCOMPARE(withReturnsMarked(QStringLiteral("/return 1/.test(a)")), QStringLiteral("/return 1/.test(a)"));
    QCOMPARE(withReturnsMarked(QStringLiteral("a / return_ / b")), QStringLiteral("a / return_ / b"));
}

void TestPac::survivesTheWorkersJson()
{
    PacReport report { QStringLiteral("http://a/"), QStringLiteral("a"), QStringLiteral("PROXY p:1; DIRECT"), {}, { 3, 4 },
        { QStringLiteral("a") }, { QStringLiteral("hello") }, Error { ErrorKind::Malformed, QStringLiteral("x"), { {}, {}, 4, {} } } };
    report.entries = parsePacResult(report.result);
    const auto back = pacReportFromJson(toJson(report));
    QVERIFY(back);
    QVERIFY(*back == report);
    QVERIFY(!pacReportFromJson({}));
}

void TestPac::judgesTheFirstProxy_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("value");

    QTest::newRow("Kerberos port") << "PROXY zs1.gateway.example:8800; DIRECT" << "kerberos-proxy";
    QTest::newRow("number address") << "PROXY 10.1.2.3:8800" << "ip";
    QTest::newRow("IPv6") << "PROXY [2001:db8::1]:8800" << "ip";
    QTest::newRow("template of a name") << "PROXY ${GATEWAY_HOST}:8800" << "kerberos-proxy";
    QTest::newRow("template of an address") << "PROXY ${GATEWAY}:8800" << "ip";
    QTest::newRow("another port") << "PROXY zs1.gateway.example:80" << "other-port";
    QTest::newRow("direct") << "DIRECT" << "direct";
    QTest::newRow("nonsense") << "maybe" << "script-error";
    QTest::newRow("nothing") << "" << "script-error";
}

void TestPac::judgesTheFirstProxy()
{
    QFETCH(QString, result);
    QFETCH(QString, value);

    PacReport report;
    report.result = result;
    report.entries = parsePacResult(result);
    QCOMPARE(findingsOf(report).last().value, value);
}

QTEST_APPLESS_MAIN(TestPac)
#include "tst_pac.moc"
