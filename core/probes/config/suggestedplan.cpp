// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/suggestedplan.h"

#include "core/evidence/realmroles.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr quint16 defaultProxyPort = 80;

HostPort hostOf(const QString &written, quint16 port)
{
    const Result<HostPort> host = HostPort::fromString(written, port);
    return host ? *host : HostPort();
}

/// The realm of the proxy: where the settings send its host, the cloud that its name belongs to, or what the tickets say.
QString proxyRealmOf(const CheckPlan &plan, const ClientSettings &settings, const QList<Principal> &tickets, const QStringList &known)
{
    const QString mapped = plan.proxy.host.isEmpty() ? QString() : settings.realmOfHost(plan.proxy.host);
    if (!mapped.isEmpty())
        return mapped == plan.realm ? QString() : mapped;
    for (const QString &realm : known) {
        if (!plan.proxy.host.isEmpty() && hostBelongsTo(plan.proxy.host, realm))
            return realm;
    }
    if (const QString seen = proxyRealmAmong(tickets, plan.realm, known); !seen.isEmpty())
        return seen;
    const Krb5ConfSection *realms = settings.krb5 ? settings.krb5->section(u"realms") : nullptr;
    for (const Krb5ConfEntry &entry : realms != nullptr ? realms->entries : QList<Krb5ConfEntry>()) {
        if (known.contains(entry.name, Qt::CaseInsensitive))
            return entry.name;
    }
    return {};
}

} // namespace

QList<HostPort> kdcHosts(const QStringList &written)
{
    QList<HostPort> hosts;
    for (QString text : written) {
        if (text.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
            continue;
        for (const QLatin1String prefix : { QLatin1String("tcp/"), QLatin1String("udp/") }) {
            if (text.startsWith(prefix))
                text = text.mid(prefix.size());
        }
        if (const Result<HostPort> host = HostPort::fromString(text, ports::kerberos))
            hosts << *host;
    }
    return hosts;
}

CheckPlan suggestedPlan(const ClientSettings &settings, const Principal &client, const QList<Principal> &tickets, const QStringList &proxyRealms)
{
    CheckPlan plan;
    plan.realm = client.realm.isEmpty() ? settings.defaultRealm() : client.realm;
    plan.kdcs = kdcHosts(settings.kdcs(plan.realm));
    if (!client.components.isEmpty())
        plan.user = client;
    else if (!plan.realm.isEmpty() && !settings.user.isEmpty() && settings.user != QLatin1String("root"))
        plan.user = { { settings.user }, plan.realm };
    for (const ProxyChoice &choice : settings.proxies) {
        if (choice.mode == ProxyChoice::Mode::Pac && plan.pacUrl.isEmpty())
            plan.pacUrl = choice.pacUrl;
        if (choice.mode == ProxyChoice::Mode::Manual && plan.proxy.host.isEmpty())
            plan.proxy = hostOf(choice.server, defaultProxyPort);
    }
    plan.proxyRealm = proxyRealmOf(plan, settings, tickets, proxyRealms);
    plan.proxyKdcs = kdcHosts(settings.kdcs(plan.proxyRealm));
    // The clouds call their KDC by this name, and their DNS need not have SRV records.
    if (plan.proxyKdcs.isEmpty() && proxyRealms.contains(plan.proxyRealm, Qt::CaseInsensitive))
        plan.proxyKdcs << HostPort { QStringLiteral("kerberos.%1").arg(plan.proxyRealm.toLower()), ports::kerberos };
    if (!settings.timeServers.isEmpty())
        plan.timeServer = hostOf(settings.timeServers.first(), ports::time);
    if (settings.krb5) {
        // "fallback" tries the name as it is first.
        const QString canonical = settings.krb5->value(u"libdefaults", u"dns_canonicalize_hostname");
        plan.canonicalNames = settings.krb5->flag(u"libdefaults", u"dns_canonicalize_hostname").value_or(true) && canonical != QLatin1String("fallback");
        plan.reverseNames = settings.krb5->flag(u"libdefaults", u"rdns").value_or(true);
    }
    return plan;
}

} // namespace kerbscope
