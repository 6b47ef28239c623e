// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/support/checksamples.h"

#include "core/parse/krb5conf.h"

#include <QThread>

namespace kerbscope::tests {

namespace {

ClientSettings settings()
{
    ClientSettings settings;
    settings.user = QStringLiteral("jdoe");
    settings.krb5 = *parseKrb5Conf(u"[libdefaults]\n default_realm = CORP.EXAMPLE.COM\n[realms]\n CORP.EXAMPLE.COM = {\n  kdc = dc1.corp.example.com\n"
                                   "  kdc = dc2.corp.example.com\n }\n[domain_realm]\n .gateway.zscalertwo.net = ZSCALERTWO.NET\n");
    settings.proxies << ProxyChoice { QStringLiteral("environment"), ProxyChoice::Mode::Manual, {}, QStringLiteral("london.gateway.zscalertwo.net:8800") }
                     << ProxyChoice { QStringLiteral("GNOME"), ProxyChoice::Mode::Pac, QStringLiteral("http://pac.zscalertwo.net/corp/kerberos.pac"), {} };
    settings.timeServers << QStringLiteral("time.corp.example.com");
    return settings;
}

CheckCard card(const char *id, CheckState state, const char *did, const char *saw, const QList<Finding> &findings, qint64 milliseconds, const char *why = "")
{
    CheckCard card;
    card.id = QString::fromLatin1(id);
    card.state = state;
    card.did = QString::fromLatin1(did);
    card.saw = QString::fromLatin1(saw);
    card.why = QString::fromLatin1(why);
    card.findings = findings;
    card.milliseconds = milliseconds;
    return card;
}

QList<CheckCard> cardsOf(const QString &check)
{
    const auto finding = [](const char *id, const char *value) { return Finding { QString::fromLatin1(id), QString::fromLatin1(value), {}, {} }; };
    if (check == QLatin1String("configuration"))
        return { card("configuration", CheckState::Pass, "read /etc/krb5.conf", "realm CORP.EXAMPLE.COM; london.gateway.zscalertwo.net belongs to ZSCALERTWO.NET; time zone Europe/Berlin",
            { finding("client.configuration", "ok"), finding("client.realm-mapping", "present") }, 12) };
    if (check == QLatin1String("dns"))
        return { card("dns", CheckState::Pass, "asked DNS for _kerberos._tcp.corp.example.com, _kerberos._udp.corp.example.com, london.gateway.zscalertwo.net",
            "_kerberos._tcp.corp.example.com: dc1.corp.example.com:88, dc2.corp.example.com:88", { finding("dns.kdc-srv", "found"), finding("dns.names", "agree") }, 41) };
    if (check == QLatin1String("kdc"))
        return { card("kdc", CheckState::Pass, "asked dc1.corp.example.com:88, dc2.corp.example.com:88 for a sign of life, as KDCs of CORP.EXAMPLE.COM; asked dc1.corp.example.com:88 once about jdoe@CORP.EXAMPLE.COM, without a password, offering AES",
                     "dc1.corp.example.com:88 answers in 2.1 ms (UDP answers, TCP answers); about the user it says 25 (KDC_ERR_PREAUTH_REQUIRED), offers aes256-cts-hmac-sha1-96",
                     { finding("kdc.reach", "reachable"), finding("network.kdc-tcp", "open"), finding("as.preauth", "required") }, 93),
            card("clock", CheckState::Problem, "compared the time in the KDCs' answers with this computer's, half the way taken off",
                "against dc1.corp.example.com this computer is 7 min 12 s slow", { finding("clock.kdc-offset", "client-behind") }, 93) };
    if (check == QLatin1String("proxy-kdc"))
        return { card("proxy-kdc", CheckState::Problem, "asked kerberos.zscalertwo.net:88 for a sign of life, as KDCs of ZSCALERTWO.NET", "kerberos.zscalertwo.net:88 does not answer", { finding("proxy-kdc.reach", "silent") }, 3004) };
    if (check == QLatin1String("time-server"))
        return { card("time-server", CheckState::NotChecked, "asked time.corp.example.com:123 for the time", "", {}, 3001, "the time server does not answer") };
    if (check == QLatin1String("service-ticket"))
        return { card("service-ticket", CheckState::NotChecked, "", "", {}, 8, "there are no tickets of the user's own to ask with (No credentials cache found)") };
    if (check == QLatin1String("pac"))
        return { card("pac", CheckState::Pass, "fetched http://pac.zscalertwo.net/corp/kerberos.pac and asked it for https://www.example.com/",
            "for https://www.example.com/ it says PROXY london.gateway.zscalertwo.net:8800", { finding("pac.result", "kerberos-proxy") }, 212) };
    return { card("proxy", CheckState::Pass, "asked london.gateway.zscalertwo.net:8800 for a connection to www.example.com:443 without signing on",
        "it answers with status 407 and offers Negotiate", { finding("proxy.connect", "ok"), finding("proxy.offers", "negotiate") }, 64) };
}

} // namespace

ui::CheckServices sampleChecks(std::shared_ptr<std::atomic<int>> runs, int millisecondsEach)
{
    ui::CheckServices services;
    services.readSettings = settings;
    services.run = [runs, millisecondsEach](const CheckPlan &plan, const CheckWorld &, const Cancellation &cancellation, const CardReady &ready) {
        if (runs)
            ++*runs;
        QList<CheckCard> all;
        for (const PlannedCheck &check : plannedChecks(plan)) {
            QList<CheckCard> cards;
            for (int waited = 0; waited < millisecondsEach && !cancellation.isCancelled(); ++waited)
                QThread::msleep(1);
            if (!check.willRun() || cancellation.isCancelled()) {
                CheckCard none;
                none.id = check.id;
                none.asked = check.willRun();
                none.why = check.willRun() ? QStringLiteral("it was stopped") : check.whyNot;
                cards << none;
            } else {
                cards = cardsOf(check.id);
            }
            for (const CheckCard &card : cards)
                ready(card);
            all += cards;
        }
        return all;
    };
    return services;
}

} // namespace kerbscope::tests
