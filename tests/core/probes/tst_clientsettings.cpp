// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/registrysettings.h"
#include "core/probes/config/suggestedplan.h"
#include "core/probes/config/unixsettings.h"
#include "core/probes/checks/checks.h"
#include "core/probes/resolverconf.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace kerbscope;

namespace {

/// A computer in a folder.
class Computer
{
public:
    Computer()
    {
        m_computer.files = filesBelow(m_folder.path());
        m_computer.home = QStringLiteral("/home/mia");
        m_computer.host = QStringLiteral("pc7");
        m_computer.user = QStringLiteral("mia");
        m_computer.timeZone = QStringLiteral("Europe/Berlin");
    }
    void write(const QString &path, const QByteArray &text)
    {
        const QString whole = m_folder.path() + path;
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    UnixComputer &operator*() { return m_computer; }
    UnixComputer *operator->() { return &m_computer; }
    ClientSettings settings() const { return readSettings(m_computer); }

private:
    QTemporaryDir m_folder;
    UnixComputer m_computer;
};

QString valueOf(const QList<Finding> &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found != findings.end() ? found->value : QString();
}

ImportContext context()
{
    ImportContext context;
    context.proxyRealms = { QStringLiteral("WOLKE.EXAMPLE") };
    return context;
}

constexpr char complete[] = "[libdefaults]\n default_realm = NORD.EXAMPLE\n rdns = false\n"
                            "[realms]\n NORD.EXAMPLE = {\n  kdc = dc1.nord.example\n  kdc = tcp/dc2.nord.example:750\n  kdc = https://kkdcp.nord.example/KdcProxy\n }\n"
                            " WOLKE.EXAMPLE = {\n  kdc = kerberos.wolke.example\n }\n"
                            "[domain_realm]\n .gateway.wolke.example = WOLKE.EXAMPLE\n";

} // namespace

/// What a computer's settings say, read from files that a test wrote.
class TestClientSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKrb5ConfWithIncludes();
    void refusesWhatTheLibraryRefuses_data();
    void refusesWhatTheLibraryRefuses();
    void judgesConfigurations_data();
    void judgesConfigurations();
    void mapsHosts_data();
    void mapsHosts();
    void findsProxies_data();
    void findsProxies();
    void keepsNoPassword();
    void judgesBrowsers_data();
    void judgesBrowsers();
    void readsTheRest();
    void readsTheRegistry();
    void suggestsAPlan();
    void saysWhatAPlanContacts();
    void reportsAsACard();
};

void TestClientSettings::readsKrb5ConfWithIncludes()
{
    Computer computer;
    computer.write(QStringLiteral("/etc/krb5.conf"), "includedir /etc/krb5.conf.d/\ninclude /etc/krb5.own\n[libdefaults]\n default_realm = LAST.EXAMPLE\n");
    computer.write(QStringLiteral("/etc/krb5.conf.d/b_two"), "[libdefaults]\n default_realm = TWO.EXAMPLE\n");
    computer.write(QStringLiteral("/etc/krb5.conf.d/a.conf"), "[libdefaults]\n default_realm = ONE.EXAMPLE\n[realms]\n ONE.EXAMPLE = {\n  kdc = one\n }\n");
    computer.write(QStringLiteral("/etc/krb5.conf.d/c.rpmsave"), "[libdefaults]\n default_realm = WRONG.EXAMPLE\n");
    computer.write(QStringLiteral("/etc/krb5.conf.d/.hidden.conf"), "[libdefaults]\n default_realm = WRONG.EXAMPLE\n");
    computer.write(QStringLiteral("/etc/krb5.own"), "[domain_realm]\n .own = OWN.EXAMPLE\n");
    const ClientSettings settings = computer.settings();
    QCOMPARE(settings.defaultRealm(), QStringLiteral("ONE.EXAMPLE"));
    QCOMPARE(settings.kdcs(QStringLiteral("ONE.EXAMPLE")), QStringList { QStringLiteral("one") });
    QCOMPARE(settings.realmOfHost(QStringLiteral("a.own")), QStringLiteral("OWN.EXAMPLE"));
    const QStringList read { QStringLiteral("/etc/krb5.conf"), QStringLiteral("/etc/krb5.conf.d/a.conf"), QStringLiteral("/etc/krb5.conf.d/b_two"), QStringLiteral("/etc/krb5.own") };
    QCOMPARE(settings.files.first(4), read);

    // Two files by the environment: the first one counts; one that is missing does no harm.
    computer->environment.insert(QStringLiteral("KRB5_CONFIG"), QStringLiteral("/nowhere:/etc/first:/etc/krb5.conf"));
    computer.write(QStringLiteral("/etc/first"), "[libdefaults]\n default_realm = FIRST.EXAMPLE\n");
    QCOMPARE(computer.settings().defaultRealm(), QStringLiteral("FIRST.EXAMPLE"));
}

void TestClientSettings::refusesWhatTheLibraryRefuses_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::newRow("a broken line") << QByteArray("[libdefaults]\n default_realm NORD.EXAMPLE\n");
    QTest::newRow("an include that is missing") << QByteArray("include /etc/nowhere\n[libdefaults]\n default_realm = NORD.EXAMPLE\n");
    QTest::newRow("a folder that is missing") << QByteArray("includedir /etc/nowhere.d\n[libdefaults]\n default_realm = NORD.EXAMPLE\n");
    QTest::newRow("includes itself") << QByteArray("include /etc/krb5.conf\n[libdefaults]\n default_realm = NORD.EXAMPLE\n");
    QTest::newRow("includes its own folder") << QByteArray("includedir /etc\n[libdefaults]\n default_realm = NORD.EXAMPLE\n");
    QTest::newRow("larger than the cap") << QByteArray("[libdefaults]\n default_realm = NORD.EXAMPLE\n#") + QByteArray(1024 * 1024, 'x');
    QTest::newRow("no configuration at all") << QByteArray(1000, '\x01');
}

void TestClientSettings::refusesWhatTheLibraryRefuses()
{
    QFETCH(const QByteArray, conf);
    Computer computer;
    computer.write(QStringLiteral("/etc/krb5.conf"), conf);
    const QList<Finding> findings = findingsOf(computer.settings(), {}, false, context());
    QCOMPARE(valueOf(findings, QStringLiteral("client.configuration")), QStringLiteral("unreadable"));
}

void TestClientSettings::judgesConfigurations_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("value");
    QTest::newRow("complete") << QByteArray(complete) << "client.configuration" << "ok";
    QTest::newRow("complete: the proxy's realm") << QByteArray(complete) << "client.realm-mapping" << "present";
    QTest::newRow("no default realm") << QByteArray("[libdefaults]\n forwardable = true\n") << "client.configuration" << "no-default-realm";
    QTest::newRow("no KDC") << QByteArray("[libdefaults]\n default_realm = NORD.EXAMPLE\n dns_lookup_kdc = false\n") << "client.configuration" << "no-kdc";
    QTest::newRow("only RC4") << QByteArray("[libdefaults]\n default_realm = NORD.EXAMPLE\n permitted_enctypes = arcfour-hmac\n") << "etype.client-offers" << "rc4-only";
    QTest::newRow("missing") << QByteArray() << "client.configuration" << "missing";
}

void TestClientSettings::judgesConfigurations()
{
    QFETCH(const QByteArray, conf);
    QFETCH(const QString, finding);
    QFETCH(const QString, value);
    Computer computer;
    if (!conf.isEmpty())
        computer.write(QStringLiteral("/etc/krb5.conf"), conf);
    QCOMPARE(valueOf(findingsOf(computer.settings(), {}, false, context()), finding), value);
}

void TestClientSettings::mapsHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("realm");
    QTest::newRow("below a domain") << "london.gateway.wolke.example" << "WOLKE.EXAMPLE";
    QTest::newRow("the domain itself has another line") << "gateway.wolke.example" << "";
    QTest::newRow("a host of its own") << "special.nord.example" << "SPECIAL.EXAMPLE";
    QTest::newRow("capitals") << "SPECIAL.NORD.EXAMPLE" << "SPECIAL.EXAMPLE";
    QTest::newRow("nothing") << "www.example.com" << "";
    QTest::newRow("empty") << "" << "";
}

void TestClientSettings::mapsHosts()
{
    QFETCH(const QString, host);
    QFETCH(const QString, realm);
    Computer computer;
    computer.write(QStringLiteral("/etc/krb5.conf"), QByteArray(complete) + " special.nord.example = SPECIAL.EXAMPLE\n");
    QCOMPARE(computer.settings().realmOfHost(host), realm);
}

void TestClientSettings::findsProxies_data()
{
    QTest::addColumn<QString>("path"); // or "env NAME", "gsettings"
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("value");
    using Mode = ProxyChoice::Mode;
    QTest::newRow("environment") << "env https_proxy" << QByteArray("http://gw.wolke.example:8800/") << int(Mode::Manual) << "gw.wolke.example:8800";
    QTest::newRow("GNOME, PAC") << "gsettings" << QByteArray("org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url 'http://pac.wolke.example/kerberos.pac'\n")
                                << int(Mode::Pac) << "http://pac.wolke.example/kerberos.pac";
    QTest::newRow("GNOME, by hand") << "gsettings" << QByteArray("org.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy.http host 'gw'\norg.gnome.system.proxy.http port 8080\n")
                                    << int(Mode::Manual) << "gw:8080";
    QTest::newRow("GNOME, by itself") << "gsettings" << QByteArray("org.gnome.system.proxy mode 'auto'\norg.gnome.system.proxy autoconfig-url ''\n") << int(Mode::AutoDetect) << "";
    QTest::newRow("dconf") << "/etc/dconf/db/local.d/00-proxy" << QByteArray("# company\n[system/proxy]\nmode='auto'\nautoconfig-url='http://pac/x.pac'\n") << int(Mode::Pac) << "http://pac/x.pac";
    QTest::newRow("dconf, by hand") << "/etc/dconf/db/local.d/00-proxy" << QByteArray("[system/proxy]\nmode='manual'\n[system/proxy/https]\nhost='gw.nord.example'\nport=3128\n") << int(Mode::Manual) << "gw.nord.example:3128";
    QTest::newRow("KDE") << "/home/mia/.config/kioslaverc" << QByteArray("[Proxy Settings]\nProxyType=2\nProxy Config Script=http://pac/kde.pac\n") << int(Mode::Pac) << "http://pac/kde.pac";
    QTest::newRow("KDE, by hand") << "/home/mia/.config/kioslaverc" << QByteArray("[Proxy Settings]\nProxyType=1\nhttpsProxy=http://gw 8080\n") << int(Mode::Manual) << "gw:8080";
    QTest::newRow("Chrome") << "/etc/opt/chrome/policies/managed/company.json" << QByteArray(R"({"ProxyMode":"pac_script","ProxyPacUrl":"http://pac/c.pac"})") << int(Mode::Pac) << "http://pac/c.pac";
    QTest::newRow("Chromium, all in one") << "/etc/chromium/policies/managed/p.json" << QByteArray(R"({"ProxySettings":{"ProxyMode":"fixed_servers","ProxyServer":"gw:8800"}})") << int(Mode::Manual) << "gw:8800";
    QTest::newRow("Firefox") << "/etc/firefox/policies/policies.json" << QByteArray(R"({"policies":{"Proxy":{"Mode":"autoConfig","AutoConfigURL":"http://pac/f.pac"}}})") << int(Mode::Pac) << "http://pac/f.pac";
}

void TestClientSettings::findsProxies()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const int, mode);
    QFETCH(const QString, value);
    Computer computer;
    if (path.startsWith(QLatin1String("env ")))
        computer->environment.insert(path.mid(4), QString::fromUtf8(text));
    else if (path == QLatin1String("gsettings"))
        computer->run = [text](const QString &, const QStringList &) { return QString::fromUtf8(text); };
    else
        computer.write(path, text);
    const QList<ProxyChoice> proxies = computer.settings().proxies;
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(int(proxies.first().mode), mode);
    QCOMPARE(proxies.first().pacUrl + proxies.first().server, value);
}

void TestClientSettings::keepsNoPassword()
{
    Computer computer;
    computer->environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://mia:geheim@gw.nord.example:8080"));
    computer.write(QStringLiteral("/etc/chromium/policies/managed/p.json"), R"({"ProxyServer":"http://mia:geheim@gw2:8080"})");
    const ClientSettings settings = computer.settings();
    QCOMPARE(settings.proxies.size(), 2);
    for (const ProxyChoice &choice : settings.proxies)
        QVERIFY(!choice.server.contains(QLatin1String("geheim")));
}

void TestClientSettings::judgesBrowsers_data()
{
    QTest::addColumn<QByteArray>("chrome");
    QTest::addColumn<QByteArray>("firefox");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isProxy");
    QTest::addColumn<QString>("value");
    const QByteArray none;
    QTest::newRow("on the list") << QByteArray(R"({"AuthServerAllowlist":"*.nord.example, intranet"})") << none << "web.nord.example" << false << "allowed";
    QTest::newRow("not on the list") << QByteArray(R"({"AuthServerAllowlist":"*.nord.example"})") << none << "web.sued.example" << false << "not-allowed";
    QTest::newRow("a proxy needs no list") << QByteArray(R"({"AuthServerAllowlist":"*.nord.example"})") << none << "gw.wolke.example" << true << "";
    QTest::newRow("Negotiate is switched off") << QByteArray(R"({"AuthSchemes":"basic,ntlm"})") << none << "gw.wolke.example" << true << "not-allowed";
    QTest::newRow("Negotiate is among the schemes") << QByteArray(R"({"AuthSchemes":"ntlm,Negotiate","AuthServerAllowlist":"*"})") << none << "x" << false << "allowed";
    QTest::newRow("Firefox, below a domain") << none << QByteArray(R"({"policies":{"Authentication":{"SPNEGO":[".nord.example"]}}})") << "web.nord.example" << false << "allowed";
    QTest::newRow("Firefox, with scheme") << none << QByteArray(R"({"policies":{"Authentication":{"SPNEGO":["https://web.nord.example"]}}})") << "web.nord.example" << false << "allowed";
    QTest::newRow("Firefox, no proxies") << none << QByteArray(R"({"policies":{"Authentication":{"AllowProxies":{"SPNEGO":false}}}})") << "gw.wolke.example" << true << "not-allowed";
    QTest::newRow("nothing is set") << none << none << "web.nord.example" << false << "";
    QTest::newRow("broken file") << QByteArray("{\"AuthSchemes\":") << none << "web.nord.example" << false << "";
}

void TestClientSettings::judgesBrowsers()
{
    QFETCH(const QByteArray, chrome);
    QFETCH(const QByteArray, firefox);
    QFETCH(const QString, host);
    QFETCH(const bool, isProxy);
    QFETCH(const QString, value);
    Computer computer;
    if (!chrome.isEmpty())
        computer.write(QStringLiteral("/etc/opt/chrome/policies/managed/company.json"), chrome);
    if (!firefox.isEmpty())
        computer.write(QStringLiteral("/etc/firefox/policies/policies.json"), firefox);
    QCOMPARE(valueOf(findingsOf(computer.settings(), host, isProxy, context()), QStringLiteral("browser.negotiate")), value);
}

void TestClientSettings::readsTheRest()
{
    Computer computer;
    computer.write(QStringLiteral("/etc/resolv.conf"), "# made\nnameserver 192.0.2.1\nnameserver 2001:db8::1\nsearch nord.example example\n");
    computer.write(QStringLiteral("/etc/samba/smb.conf"), "[global]\n  workgroup = NORD\n  Realm = nord.example\n");
    computer.write(QStringLiteral("/etc/chrony/chrony.conf"), "# pool none\npool time.nord.example iburst\n");
    computer.write(QStringLiteral("/etc/systemd/timesyncd.conf"), "[Time]\n#NTP=off\nNTP=t1.nord.example t2.nord.example\n");
    const ClientSettings settings = computer.settings();
    const QStringList servers { QStringLiteral("192.0.2.1"), QStringLiteral("2001:db8::1") };
    QCOMPARE(settings.dnsServers, servers);
    QCOMPARE(settings.joinedRealm, QStringLiteral("NORD.EXAMPLE"));
    QCOMPARE(settings.defaultRealm(), QStringLiteral("NORD.EXAMPLE"));
    const QStringList times { QStringLiteral("time.nord.example"), QStringLiteral("t1.nord.example"), QStringLiteral("t2.nord.example") };
    QCOMPARE(settings.timeServers, times);
    QCOMPARE(settings.timeZone, QStringLiteral("Europe/Berlin"));
    QCOMPARE(parseResolverConf(u"").servers.first().host, QStringLiteral("127.0.0.1"));
    QCOMPARE(parseResolverConf(u"nameserver 1\nnameserver 2\nnameserver 3\nnameserver 4\n").servers.size(), 3);
}

void TestClientSettings::readsTheRegistry()
{
    RegistryListing listing;
    const auto key = [&](const char *path, const QList<RegistryValue> &values) { listing.keys << RegistryKey { QString::fromLatin1(path), values }; };
    const auto text = [](const char *name, const char *data) { return RegistryValue { QString::fromLatin1(name), QStringLiteral("REG_SZ"), QString::fromLatin1(data) }; };
    key("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos", { text("MitRealms_Enabled", "0x1"), text("domain_realm_Enabled", "0x1") });
    key("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos\\MitRealms", { text("WOLKE.EXAMPLE", "<f>0x00000000</f><k>kerberos.wolke.example</k>") });
    key("HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System\\Kerberos\\domain_realm", { text("WOLKE.EXAMPLE", ".wolke.example;.gateway.wolke.example") });
    key("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters", { text("Domain", "nord.example"), text("DhcpNameServer", "192.0.2.1 192.0.2.2") });
    key("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation", { text("TimeZoneKeyName", "W. Europe Standard Time") });
    key("HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome", { text("AuthSchemes", "ntlm") });
    key("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings",
        { text("AutoConfigURL", "http://pac.wolke.example/kerberos.pac"), text("ProxyEnable", "0x1"), text("ProxyServer", "http=a:80;https=gw.nord.example:8080") });
    const ClientSettings settings = settingsOfRegistry(listing,
        { { QStringLiteral("COMPUTERNAME"), QStringLiteral("PC7") }, { QStringLiteral("USERNAME"), QStringLiteral("mia") }, { QStringLiteral("USERDOMAIN"), QStringLiteral("NORD") },
            { QStringLiteral("USERDNSDOMAIN"), QStringLiteral("nord.example") }, { QStringLiteral("LOGONSERVER"), QStringLiteral("\\\\DC1") } });
    QCOMPARE(settings.defaultRealm(), QStringLiteral("NORD.EXAMPLE"));
    QCOMPARE(settings.dnsServers.size(), 2);
    QCOMPARE(settings.timeZone, QStringLiteral("W. Europe Standard Time"));
    QCOMPARE(settings.proxies.size(), 2);
    QCOMPARE(settings.proxies.last().server, QStringLiteral("gw.nord.example:8080"));
    ImportContext circumstances = context();
    circumstances.homeRealm = QStringLiteral("NORD.EXAMPLE");
    const QList<Finding> findings = findingsOf(settings, {}, true, circumstances);
    QCOMPARE(valueOf(findings, QStringLiteral("client.realm-mapping")), QStringLiteral("present"));
    QCOMPARE(valueOf(findings, QStringLiteral("client.logon")), QStringLiteral("domain"));
    QCOMPARE(valueOf(findings, QStringLiteral("browser.negotiate")), QStringLiteral("not-allowed"));
    QCOMPARE(valueOf(findings, QStringLiteral("client.configuration")), QString()); // there is no such file on Windows, and none is missing
    for (const QString &path : registryPaths())
        QVERIFY(path.startsWith(QLatin1String("HKEY_LOCAL_MACHINE\\")) || path.startsWith(QLatin1String("HKEY_CURRENT_USER\\")));
}

void TestClientSettings::suggestsAPlan()
{
    Computer computer;
    computer.write(QStringLiteral("/etc/krb5.conf"), complete);
    computer->environment.insert(QStringLiteral("https_proxy"), QStringLiteral("http://london.gateway.wolke.example:8800"));
    const QStringList clouds { QStringLiteral("WOLKE.EXAMPLE"), QStringLiteral("WOLKEZWEI.EXAMPLE") };
    const CheckPlan plan = suggestedPlan(computer.settings(), {}, {}, clouds);
    QCOMPARE(plan.realm, QStringLiteral("NORD.EXAMPLE"));
    const QList<HostPort> kdcs { { QStringLiteral("dc1.nord.example"), 88 }, { QStringLiteral("dc2.nord.example"), 750 } };
    QCOMPARE(plan.kdcs, kdcs);
    QCOMPARE(plan.user.toString(), QStringLiteral("mia@NORD.EXAMPLE"));
    QCOMPARE(plan.proxy.toString(), QStringLiteral("london.gateway.wolke.example:8800"));
    QCOMPARE(plan.proxyRealm, QStringLiteral("WOLKE.EXAMPLE"));
    QCOMPARE(plan.proxyKdcs.first().host, QStringLiteral("kerberos.wolke.example"));
    QVERIFY(plan.canonicalNames);
    QVERIFY(!plan.reverseNames);
    QVERIFY(!plan.negotiate); // never without being asked

    // Without a mapping the cloud is known by the proxy's name; its KDC has the name that clouds use.
    computer.write(QStringLiteral("/etc/krb5.conf"), "[libdefaults]\n default_realm = NORD.EXAMPLE\n dns_canonicalize_hostname = fallback\n");
    computer->environment.insert(QStringLiteral("https_proxy"), QStringLiteral("gw.wolkezwei.example:8800"));
    const CheckPlan guessed = suggestedPlan(computer.settings(), {}, {}, clouds);
    QCOMPARE(guessed.proxyRealm, QStringLiteral("WOLKEZWEI.EXAMPLE"));
    QCOMPARE(guessed.proxyKdcs.first().toString(), QStringLiteral("kerberos.wolkezwei.example:88"));
    QVERIFY(!guessed.canonicalNames);

    // The ticket cache knows better who the user is.
    const Principal client { { QStringLiteral("mia.huber") }, QStringLiteral("SUED.EXAMPLE") };
    QCOMPARE(suggestedPlan(computer.settings(), client, {}, clouds).user, client);
    QCOMPARE(suggestedPlan({}, {}, {}, clouds), CheckPlan());
}

void TestClientSettings::saysWhatAPlanContacts()
{
    CheckPlan plan;
    QVERIFY(hostsContactedBy(plan).isEmpty());
    for (const PlannedCheck &check : plannedChecks(plan))
        QCOMPARE(check.willRun(), check.id == QLatin1String("configuration"));
    plan.realm = QStringLiteral("NORD.EXAMPLE");
    plan.kdcs = { { QStringLiteral("dc1.nord.example"), 88 } };
    plan.proxyRealm = QStringLiteral("WOLKE.EXAMPLE");
    plan.proxy = { QStringLiteral("gw.wolke.example"), 8800 };
    plan.pacUrl = QStringLiteral("http://pac.wolke.example/kerberos.pac");
    plan.timeServer = { QStringLiteral("time.nord.example"), 123 };
    plan.service = *Principal::fromString(QStringLiteral("HTTP/web.nord.example"));
    const QString all = hostsContactedBy(plan).join(u'\n');
    for (const char *host : { "dc1.nord.example:88", "KDCs that DNS names for WOLKE.EXAMPLE", "gw.wolke.example:8800", "http://pac.wolke.example/kerberos.pac", "time.nord.example:123",
             "the ticket for HTTP/web.nord.example", "www.example.com", "DNS server of this computer" })
        QVERIFY2(all.contains(QLatin1String(host)), host);
    plan.only = { QStringLiteral("pac") };
    QCOMPARE(hostsContactedBy(plan).size(), 1);
    for (const QString &id : checkIds())
        QVERIFY(id == QLatin1String("proxy-kdc") || id == QLatin1String("time-server") || !checksFor(id).isEmpty());
    QCOMPARE(checksFor(QStringLiteral("clock")).size(), 3);
    QVERIFY(checksFor(QStringLiteral("tickets")).isEmpty());
}

void TestClientSettings::reportsAsACard()
{
    Computer computer;
    computer.write(QStringLiteral("/etc/krb5.conf"), complete);
    CheckWorld world;
    world.context = context();
    world.readSettings = [&] { return computer.settings(); };
    CheckPlan plan;
    plan.proxy = { QStringLiteral("london.gateway.wolke.example"), 8800 };
    const CheckCard card = checkConfiguration(plan, world);
    QVERIFY2(card.state == CheckState::Pass, qPrintable(card.saw));
    QVERIFY(card.saw.contains(QLatin1String("london.gateway.wolke.example belongs to WOLKE.EXAMPLE")));
    QVERIFY(card.did.contains(QLatin1String("/etc/krb5.conf")));
    computer.write(QStringLiteral("/etc/krb5.conf"), "nonsense {\n");
    QVERIFY(checkConfiguration(plan, world).state == CheckState::Problem);
    world.readSettings = {};
    QVERIFY(checkConfiguration(plan, world).state == CheckState::NotChecked);
}

QTEST_GUILESS_MAIN(TestClientSettings)
#include "tst_clientsettings.moc"
