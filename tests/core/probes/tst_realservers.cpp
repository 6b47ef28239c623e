// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks against KDCs of MIT Kerberos, dnsmasq and Squid that the test starts on loopback.

#include "core/probes/config/suggestedplan.h"
#include "core/probes/runchecks.h"
#include "tests/support/helperprocess.h"
#include "tests/support/mitkdc.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace kerbscope;
using namespace kerbscope::test;
using namespace std::chrono_literals;

class TestRealServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksAboutTheAccount_data();
    void asksAboutTheAccount();
    void namesTheUserOnce();
    void tellsNobodysNameToTheOtherRealm();
    void requestsTickets_data();
    void requestsTickets();
    void leavesTheCacheAlone();
    void doesNotWaitForASilentKdc();
    void seesTheWayToTheKdcsInDns();
    void seesNamesAsTheLibraryDoes_data();
    void seesNamesAsTheLibraryDoes();
    void signsOnToAProxyWithConsentOnly();
    void takesAboutAsLongAsTheSlowest();

private:
    CheckPlan plan() const;
    QProcessEnvironment login(const QString &user, const QStringList &domains = {}, const QStringList &defaults = {});
    int timesInLog(const MitKdc &kdc, const QString &words) const;
    static QString valueOf(const QList<CheckCard> &cards, const QString &finding);
    static CheckCard cardOf(const QList<CheckCard> &cards, const QString &id);

    std::unique_ptr<MitKdc> m_kdc;
    std::unique_ptr<MitKdc> m_cloud;
    QTemporaryDir m_folder;
};

namespace {

HostPort at(const MitKdc &kdc)
{
    return { QStringLiteral("127.0.0.1"), kdc.port() };
}

Principal user(const QString &name)
{
    return { { name }, QStringLiteral("NORD.EXAMPLE") };
}

} // namespace

void TestRealServers::initTestCase()
{
    auto own = MitKdc::start(QStringLiteral("NORD.EXAMPLE"));
    if (!own && own.error().kind == ErrorKind::NotFound)
        QSKIP(qPrintable(own.error().toString()));
    QVERIFY2(own, qPrintable(own ? QString() : own.error().toString()));
    m_kdc = std::move(*own);
    auto cloud = MitKdc::start(QStringLiteral("WOLKE.EXAMPLE"));
    QVERIFY2(cloud, qPrintable(cloud ? QString() : cloud.error().toString()));
    m_cloud = std::move(*cloud);
    const QString password = QStringLiteral("geheim");
    QVERIFY(m_kdc->addUser(QStringLiteral("mia"), password));
    QVERIFY(m_kdc->addUser(QStringLiteral("open"), password, QStringLiteral("-requires_preauth")));
    QVERIFY(m_kdc->addUser(QStringLiteral("locked"), password, QStringLiteral("-allow_tix")));
    QVERIFY(m_kdc->addUser(QStringLiteral("gone"), password, QStringLiteral("-expire 2020-01-01")));
    QVERIFY(m_kdc->addUser(QStringLiteral("stale"), password, QStringLiteral("-pwexpire 2020-01-01")));
    QVERIFY(m_kdc->addUser(QStringLiteral("old"), password, QStringLiteral("-e arcfour-hmac:normal")));
    QVERIFY(m_kdc->trust(*m_cloud, QStringLiteral("between")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/web.nord.example")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/old.nord.example"), QStringLiteral("-e arcfour-hmac:normal")));
    QVERIFY(m_kdc->addService(QStringLiteral("HTTP/localhost")));
    QVERIFY(m_cloud->addService(QStringLiteral("HTTP/gw.wolke.example")));
    QVERIFY(m_kdc->addService(QStringLiteral("krbtgt/FALSCH.EXAMPLE"))); // a trust of which the other side knows nothing
}

CheckPlan TestRealServers::plan() const
{
    CheckPlan plan;
    plan.realm = m_kdc->realm();
    plan.kdcs = { at(*m_kdc) };
    return plan;
}

QString TestRealServers::valueOf(const QList<CheckCard> &cards, const QString &finding)
{
    for (const CheckCard &card : cards) {
        const auto found = std::ranges::find(card.findings, finding, &Finding::id);
        if (found != card.findings.end())
            return found->value;
    }
    return {};
}

CheckCard TestRealServers::cardOf(const QList<CheckCard> &cards, const QString &id)
{
    const auto card = std::ranges::find(cards, id, &CheckCard::id);
    return card != cards.end() ? *card : CheckCard();
}

/// Signs on for real, in the environment of this process, as the user's session would be.
QProcessEnvironment TestRealServers::login(const QString &name, const QStringList &domains, const QStringList &defaults)
{
    const QString cache = QStringLiteral("FILE:") + m_folder.filePath(QStringLiteral("cc-") + name);
    const QProcessEnvironment environment = m_kdc->clientEnvironment(cache, { m_kdc.get(), m_cloud.get() }, domains, defaults);
    for (const char *variable : { "KRB5_CONFIG", "KRB5CCNAME" })
        qputenv(variable, environment.value(QString::fromLatin1(variable)).toLocal8Bit());
    const Ran ran = run(QStringLiteral("kinit"), { name }, environment, "geheim\n");
    if (!ran.ok())
        qWarning("kinit: %s", qPrintable(ran.err));
    return environment;
}

int TestRealServers::timesInLog(const MitKdc &kdc, const QString &words) const
{
    QFile log(kdc.folder() + QStringLiteral("/kdc.log"));
    return log.open(QIODevice::ReadOnly) ? static_cast<int>(QString::fromUtf8(log.readAll()).count(words)) : -1;
}

void TestRealServers::asksAboutTheAccount_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");
    QTest::newRow("in order") << "mia" << int(CheckState::Pass) << "account.state" << "ok";
    QTest::newRow("in order: proof is asked for") << "mia" << int(CheckState::Pass) << "as.preauth" << "required";
    QTest::newRow("in order: AES keys") << "mia" << int(CheckState::Pass) << "account.keys" << "with-aes";
    QTest::newRow("pre-authentication off") << "open" << int(CheckState::Problem) << "as.preauth" << "not-required";
    QTest::newRow("locked") << "locked" << int(CheckState::Problem) << "as.error" << "18";
    QTest::newRow("expired") << "gone" << int(CheckState::Problem) << "as.error" << "1";
    QTest::newRow("expired: the account") << "gone" << int(CheckState::Problem) << "account.state" << "expired";
    QTest::newRow("password expired") << "stale" << int(CheckState::Problem) << "account.state" << "password-expired";
    QTest::newRow("unknown") << "nobody-here" << int(CheckState::Problem) << "account.state" << "unknown";
    QTest::newRow("only RC4 keys") << "old" << int(CheckState::Problem) << "account.keys" << "rc4-only";
    QTest::newRow("only RC4 keys: no false failure of the sign-on") << "old" << int(CheckState::Problem) << "as.error" << "";
    QTest::newRow("the KDC is alive whatever it says") << "nobody-here" << int(CheckState::Problem) << "kdc.reach" << "reachable";
}

void TestRealServers::asksAboutTheAccount()
{
    QFETCH(const QString, name);
    QFETCH(const int, state);
    QFETCH(const QString, finding);
    QFETCH(const QString, value);
    CheckPlan asked = plan();
    asked.user = user(name);
    asked.only = checksFor(QStringLiteral("kdc"));
    const QList<CheckCard> cards = runChecks(asked, {}, {});
    const CheckCard card = cardOf(cards, QStringLiteral("kdc"));
    QVERIFY2(int(card.state) == state, qPrintable(card.saw));
    QVERIFY2(valueOf(cards, finding) == value, qPrintable(card.saw));
    QCOMPARE(valueOf(cards, QStringLiteral("network.kdc-tcp")), QStringLiteral("open"));
    QCOMPARE(valueOf(cards, QStringLiteral("clock.kdc-offset")), QStringLiteral("fine"));
}

void TestRealServers::namesTheUserOnce()
{
    CheckPlan asked = plan();
    asked.kdcs << at(*m_kdc) << at(*m_kdc); // three controllers
    asked.user = user(QStringLiteral("once-asked"));
    const QString words = QStringLiteral("once-asked@NORD.EXAMPLE for krbtgt");
    runChecks(asked, {}, {});
    QCOMPARE(timesInLog(*m_kdc, words), 1);
    QFile log(m_kdc->folder() + QStringLiteral("/kdc.log"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    bool seen = false;
    for (const QString &line : QString::fromUtf8(log.readAll()).split(u'\n')) {
        if (!line.contains(QLatin1String("once-asked")))
            continue;
        seen = true;
        QVERIFY2(line.contains(QLatin1String("(2 etypes {")) && line.contains(QLatin1String("(18)")) && line.contains(QLatin1String("(17)")), qPrintable(line));
    }
    QVERIFY(seen);
}

void TestRealServers::tellsNobodysNameToTheOtherRealm()
{
    CheckPlan asked = plan();
    asked.user = user(QStringLiteral("mia"));
    asked.proxyRealm = m_cloud->realm();
    asked.proxyKdcs = { at(*m_cloud) };
    asked.only = checksFor(QStringLiteral("kdc"));
    const QList<CheckCard> cards = runChecks(asked, {}, {});
    QVERIFY(cardOf(cards, QStringLiteral("proxy-kdc")).state == CheckState::Pass);
    QCOMPARE(valueOf(cards, QStringLiteral("proxy-kdc.reach")), QStringLiteral("reachable"));
    QCOMPARE(valueOf(cards, QStringLiteral("clock.proxy-kdc-offset")), QStringLiteral("fine"));
    QCOMPARE(timesInLog(*m_cloud, QStringLiteral("mia")), 0);
    QVERIFY(timesInLog(*m_cloud, QStringLiteral("WELLKNOWN/ANONYMOUS")) > 0);
}

void TestRealServers::requestsTickets_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("proxyRealm");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");
    QTest::newRow("issued") << "HTTP/web.nord.example" << "" << "" << "tgs.service.error" << "none";
    QTest::newRow("unknown service") << "HTTP/nowhere.nord.example" << "" << "" << "tgs.service.error" << "7";
    QTest::newRow("no AES key") << "HTTP/old.nord.example" << "" << "" << "tgs.service.error" << "none";
    QTest::newRow("the way to the proxy: first step") << "" << "WOLKE.EXAMPLE" << "gw.wolke.example" << "tgs.cross-realm.error" << "none";
    QTest::newRow("the way to the proxy: its ticket") << "" << "WOLKE.EXAMPLE" << "gw.wolke.example" << "tgs.proxy-service.error" << "none";
    QTest::newRow("unknown proxy") << "" << "WOLKE.EXAMPLE" << "other.wolke.example" << "tgs.proxy-service.error" << "7";
    QTest::newRow("no trust") << "" << "FREMD.EXAMPLE" << "gw.fremd.example" << "tgs.cross-realm.error" << "7";
    QTest::newRow("no trust: nothing further is said") << "" << "FREMD.EXAMPLE" << "gw.fremd.example" << "tgs.proxy-service.error" << "";
    QTest::newRow("no KDC of the other realm is known") << "" << "FALSCH.EXAMPLE" << "gw.falsch.example" << "code.mit" << "KRB5_REALM_UNKNOWN";
}

void TestRealServers::requestsTickets()
{
    QFETCH(const QString, service);
    QFETCH(const QString, proxyRealm);
    QFETCH(const QString, proxy);
    QFETCH(const QString, finding);
    QFETCH(const QString, value);
    login(QStringLiteral("mia"));
    CheckPlan asked = plan();
    asked.only = { QStringLiteral("service-ticket") };
    asked.proxyRealm = proxyRealm;
    asked.proxy = { proxy, 8800 };
    if (!service.isEmpty())
        asked.service = *Principal::fromString(service);
    const QList<CheckCard> cards = runChecks(asked, {}, {});
    QVERIFY2(valueOf(cards, finding) == value, qPrintable(cards.first().saw + cards.first().why));
    QVERIFY(cards.first().did.contains(QLatin1String("mia@NORD.EXAMPLE")));
}

void TestRealServers::leavesTheCacheAlone()
{
    const QProcessEnvironment environment = login(QStringLiteral("mia"));
    const QString before = run(QStringLiteral("klist"), {}, environment).out;
    CheckPlan asked = plan();
    asked.only = { QStringLiteral("service-ticket") };
    asked.service = *Principal::fromString(QStringLiteral("HTTP/web.nord.example"));
    QCOMPARE(valueOf(runChecks(asked, {}, {}), QStringLiteral("tgs.service.error")), QStringLiteral("none"));
    QCOMPARE(run(QStringLiteral("klist"), {}, environment).out, before);

    qputenv("KRB5CCNAME", "FILE:" + m_folder.filePath(QStringLiteral("none")).toLocal8Bit());
    const QList<CheckCard> cards = runChecks(asked, {}, {});
    QVERIFY(cards.first().state == CheckState::NotChecked);
    QVERIFY2(cards.first().why.contains(QLatin1String("no tickets of the user's own")), qPrintable(cards.first().why));
    QVERIFY(cards.first().findings.isEmpty());
}

void TestRealServers::doesNotWaitForASilentKdc()
{
    login(QStringLiteral("mia"));
    TestServer silent(TestServer::Talk(stayQuiet), [](const QByteArray &) { return QList<QByteArray>(); });
    QFile config(m_folder.filePath(QStringLiteral("silent.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("[libdefaults]\n default_realm = NORD.EXAMPLE\n dns_lookup_kdc = false\n[realms]\n NORD.EXAMPLE = {\n  kdc = 127.0.0.1:%1\n }\n").arg(silent.port()).toUtf8());
    config.close();
    qputenv("KRB5_CONFIG", config.fileName().toLocal8Bit());
    CheckPlan asked = plan();
    asked.only = { QStringLiteral("service-ticket") };
    asked.service = *Principal::fromString(QStringLiteral("HTTP/web.nord.example"));
    QElapsedTimer timer;
    timer.start();
    const QList<CheckCard> cards = runChecks(asked, {}, {});
    QVERIFY2(timer.elapsed() < 3400, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(valueOf(cards, QStringLiteral("tgs.service.error")), QStringLiteral("no-answer"));
}

void TestRealServers::seesTheWayToTheKdcsInDns()
{
    HelperProcess dns;
    const quint16 port = freePort();
    if (!dns.start(QStringLiteral("dnsmasq"),
            { QStringLiteral("--keep-in-foreground"), QStringLiteral("--conf-file=/dev/null"), QStringLiteral("--no-resolv"), QStringLiteral("--no-hosts"),
                QStringLiteral("--listen-address=127.0.0.1"), QStringLiteral("--bind-interfaces"), QStringLiteral("--port=%1").arg(port), QStringLiteral("--pid-file="),
                QStringLiteral("--user=root"), QStringLiteral("--local=/example/"),
                QStringLiteral("--srv-host=_kerberos._tcp.nord.example,dc1.nord.example,%1").arg(m_kdc->port()),
                QStringLiteral("--srv-host=_kerberos._tcp.halb.example,lost.halb.example,88"), QStringLiteral("--host-record=dc1.nord.example,127.0.0.1") },
            port))
        QSKIP(qPrintable(dns.problem()));
    CheckPlan asked;
    asked.realm = m_kdc->realm();
    asked.dnsServers = { { QStringLiteral("127.0.0.1"), port } };
    asked.only = { QStringLiteral("dns"), QStringLiteral("kdc") };
    QList<CheckCard> cards = runChecks(asked, {}, {});
    QCOMPARE(valueOf(cards, QStringLiteral("dns.kdc-srv")), QStringLiteral("found"));
    QVERIFY2(cardOf(cards, QStringLiteral("dns")).saw.contains(QLatin1String("_kerberos._tcp.dc._msdcs.nord.example: no such record")), qPrintable(cardOf(cards, QStringLiteral("dns")).saw));
    QCOMPARE(valueOf(cards, QStringLiteral("kdc.reach")), QStringLiteral("reachable")); // found by DNS alone

    asked.realm = QStringLiteral("SUED.EXAMPLE");
    cards = runChecks(asked, {}, {});
    QCOMPARE(valueOf(cards, QStringLiteral("dns.kdc-srv")), QStringLiteral("empty"));
    QVERIFY(cardOf(cards, QStringLiteral("kdc")).state == CheckState::NotChecked);
    QCOMPARE(valueOf(cards, QStringLiteral("kdc.reach")), QString()); // nobody was asked: nothing is said

    asked.realm = QStringLiteral("HALB.EXAMPLE");
    cards = runChecks(asked, {}, {});
    QVERIFY(cardOf(cards, QStringLiteral("dns")).state == CheckState::Problem);
    QVERIFY2(cardOf(cards, QStringLiteral("dns")).saw.contains(QLatin1String("no address: lost.halb.example")), qPrintable(cardOf(cards, QStringLiteral("dns")).saw));
}

void TestRealServers::seesNamesAsTheLibraryDoes_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("canonical");
    QTest::addColumn<bool>("reverse");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("asked");
    QTest::newRow("forth and back the same") << "gw.nord.example" << true << true << "agree" << "";
    QTest::newRow("an alias") << "proxy.nord.example" << true << false << "disagree" << "gw.nord.example";
    QTest::newRow("an alias that the library does not follow") << "proxy.nord.example" << false << true << "agree" << "";
    QTest::newRow("another name back") << "app.nord.example" << true << true << "disagree" << "farm7.nord.example";
    QTest::newRow("another name back that the library does not ask for") << "app.nord.example" << true << false << "agree" << "";
    QTest::newRow("no name back") << "lonely.nord.example" << true << true << "agree" << "";
    QTest::newRow("unknown") << "nowhere.nord.example" << true << true << "" << "";
}

void TestRealServers::seesNamesAsTheLibraryDoes()
{
    QFETCH(const QString, host);
    QFETCH(const bool, canonical);
    QFETCH(const bool, reverse);
    QFETCH(const QString, value);
    QFETCH(const QString, asked);
    HelperProcess dns;
    const quint16 port = freePort();
    if (!dns.start(QStringLiteral("dnsmasq"),
            { QStringLiteral("--keep-in-foreground"), QStringLiteral("--conf-file=/dev/null"), QStringLiteral("--no-resolv"), QStringLiteral("--no-hosts"),
                QStringLiteral("--listen-address=127.0.0.1"), QStringLiteral("--bind-interfaces"), QStringLiteral("--port=%1").arg(port), QStringLiteral("--pid-file="),
                QStringLiteral("--user=root"), QStringLiteral("--local=/example/"), QStringLiteral("--local=/in-addr.arpa/"),
                QStringLiteral("--host-record=gw.nord.example,192.0.2.10"), QStringLiteral("--cname=proxy.nord.example,gw.nord.example"),
                QStringLiteral("--address=/app.nord.example/192.0.2.11"), QStringLiteral("--ptr-record=11.2.0.192.in-addr.arpa,farm7.nord.example"),
                QStringLiteral("--address=/lonely.nord.example/192.0.2.12") },
            port))
        QSKIP(qPrintable(dns.problem()));
    CheckPlan plan;
    plan.proxy = { host, 8800 };
    plan.dnsServers = { { QStringLiteral("127.0.0.1"), port } };
    plan.canonicalNames = canonical;
    plan.reverseNames = reverse;
    plan.only = { QStringLiteral("dns") };
    const QList<CheckCard> cards = runChecks(plan, {}, {});
    QVERIFY2(valueOf(cards, QStringLiteral("dns.names")) == value, qPrintable(cards.first().saw));
    QVERIFY2(asked.isEmpty() || cards.first().saw.contains(QStringLiteral("a ticket is asked for ") + asked), qPrintable(cards.first().saw));
    QVERIFY(cards.first().state == (value == QLatin1String("agree") ? CheckState::Pass : CheckState::Problem));
}

void TestRealServers::signsOnToAProxyWithConsentOnly()
{
    HelperProcess squid;
    const quint16 port = freePort();
    const QString keytab = m_folder.filePath(QStringLiteral("http.keytab"));
    QVERIFY(m_kdc->exportKeys(keytab, { QStringLiteral("HTTP/localhost") }));
    const QString helper = QStringLiteral("/usr/lib/squid/negotiate_kerberos_auth");
    if (!QFile::exists(helper))
        QSKIP("squid is not installed");
    // Squid's helper runs as another user.
    for (const QString &path : { m_folder.path(), keytab, m_kdc->folder() })
        QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther | QFileDevice::ExeOther | QFileDevice::ReadGroup | QFileDevice::ExeGroup);
    QFile config(m_folder.filePath(QStringLiteral("squid.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("http_port 127.0.0.1:%1\npid_filename none\ncache deny all\ncache_log /dev/null\naccess_log none\ncoredump_dir /\nshutdown_lifetime 0 seconds\n"
                                "visible_hostname localhost\nauth_param negotiate program %2 -k %3 -s HTTP/localhost@NORD.EXAMPLE\nauth_param negotiate children 2\n"
                                "acl signed_on proxy_auth REQUIRED\nhttp_access deny !signed_on\nhttp_access allow all\n")
                     .arg(port).arg(helper, keytab).toUtf8());
    config.close();
    login(QStringLiteral("mia"), { QStringLiteral("localhost = NORD.EXAMPLE") });
    if (!squid.start(QStringLiteral("squid"), { QStringLiteral("-N"), QStringLiteral("-f"), config.fileName() }, port))
        QSKIP(qPrintable(squid.problem()));
    CheckPlan asked = plan();
    asked.proxy = { QStringLiteral("localhost"), port };
    asked.pageUrl = QStringLiteral("https://localhost:1/"); // nobody listens there: Squid says so once it lets us in
    asked.only = { QStringLiteral("proxy") };
    const QList<CheckCard> without = runChecks(asked, {}, {});
    QCOMPARE(valueOf(without, QStringLiteral("proxy.offers")), QStringLiteral("negotiate"));
    QCOMPARE(valueOf(without, QStringLiteral("ap.error")), QString());
    QVERIFY(!without.first().did.contains(QLatin1String("ticket")));

    asked.negotiate = true;
    const QList<CheckCard> with = runChecks(asked, {}, {});
    QCOMPARE(valueOf(with, QStringLiteral("ap.error")), QStringLiteral("none"));
    QVERIFY2(with.first().saw.contains(QLatin1String("shown a ticket it answers with status 503")), qPrintable(with.first().saw));
    QVERIFY(with.first().state == CheckState::Pass);

    qputenv("KRB5CCNAME", "FILE:/nonexistent/cc");
    const QList<CheckCard> nobody = runChecks(asked, {}, {});
    QVERIFY(nobody.first().state == CheckState::Problem);
    QVERIFY2(nobody.first().saw.contains(QLatin1String("no ticket for it could be had")), qPrintable(nobody.first().saw));
}

void TestRealServers::takesAboutAsLongAsTheSlowest()
{
    login(QStringLiteral("mia"));
    TestServer slow([](QTcpSocket &client, const std::atomic<bool> &stop) {
        awaitRequest(client);
        QThread::msleep(1000);
        sendAll(client, "HTTP/1.1 407 Wait\r\nProxy-Authenticate: Negotiate\r\n\r\n", stop);
    });
    CheckPlan asked = plan();
    asked.user = user(QStringLiteral("mia"));
    asked.proxyRealm = m_cloud->realm();
    asked.proxyKdcs = { at(*m_cloud) };
    asked.service = *Principal::fromString(QStringLiteral("HTTP/web.nord.example"));
    asked.proxy = { QStringLiteral("127.0.0.1"), slow.port() };
    asked.dnsServers = { { QStringLiteral("127.0.0.1"), freePort() } };
    asked.only = checkIds();
    asked.only.removeAll(QStringLiteral("configuration"));
    QList<QString> order;
    QElapsedTimer timer;
    timer.start();
    const QList<CheckCard> cards = runChecks(asked, {}, {}, [&](const CheckCard &card) { order << card.id; });
    const qint64 slowest = std::ranges::max(cards, {}, &CheckCard::milliseconds).milliseconds;
    QVERIFY2(timer.elapsed() < slowest + 400, qPrintable(QStringLiteral("%1 against %2").arg(timer.elapsed()).arg(slowest)));
    QCOMPARE(order.size(), cards.size()); // each is told once
    const Imported evidence = evidenceOf(cards, instantFromSeconds(1'800'000'000));
    QVERIFY(evidence.evidence.kind == EvidenceKind::Probe);
    QVERIFY(std::ranges::any_of(evidence.findings, [](const Finding &finding) { return finding.id == QLatin1String("kdc.reach"); }));
    QVERIFY(!evidence.evidence.bytes.contains("no PAC file was named")); // what nobody asked for is no evidence
}

QTEST_GUILESS_MAIN(TestRealServers)
#include "tst_realservers.moc"
