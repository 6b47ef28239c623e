// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Values of findings that are signs of a fault; the others leave the card in order.
bool isFault(const Finding &finding)
{
    static const QList<std::pair<QLatin1String, QStringList>> harmless {
        { QLatin1String("client.configuration"), { QStringLiteral("ok") } },
        { QLatin1String("client.realm-mapping"), { QStringLiteral("present") } },
        { QLatin1String("client.logon"), { QStringLiteral("domain"), QStringLiteral("cached") } },
        { QLatin1String("klist.realm-case"), { QStringLiteral("upper") } },
        { QLatin1String("etype.client-offers"), { QStringLiteral("aes") } },
        { QLatin1String("browser.negotiate"), { QStringLiteral("allowed") } },
        { QLatin1String("proxy.address"), { QStringLiteral("fqdn") } },
    };
    const auto known = std::ranges::find(harmless, finding.id, [](const auto &row) { return QString(row.first); });
    return known != harmless.end() && !known->second.contains(finding.value);
}

QString words(const ProxyChoice &choice)
{
    switch (choice.mode) {
    case ProxyChoice::Mode::Direct:
        return QStringLiteral("no proxy (%1)").arg(choice.where);
    case ProxyChoice::Mode::System:
        return QStringLiteral("the system's proxy (%1)").arg(choice.where);
    case ProxyChoice::Mode::AutoDetect:
        return QStringLiteral("proxy found by auto-detection (%1)").arg(choice.where);
    case ProxyChoice::Mode::Pac:
        return QStringLiteral("PAC file %1 (%2)").arg(choice.pacUrl, choice.where);
    case ProxyChoice::Mode::Manual:
        return QStringLiteral("proxy %1 (%2)").arg(choice.server, choice.where);
    }
    return {};
}

} // namespace

CheckCard checkConfiguration(const CheckPlan &plan, const CheckWorld &world)
{
    CheckCard card;
    card.id = QStringLiteral("configuration");
    if (!world.readSettings) {
        card.why = QStringLiteral("the settings of this computer cannot be read by this build");
        return card;
    }
    const ClientSettings settings = world.readSettings();
    card.did = settings.files.isEmpty() ? QStringLiteral("looked for the settings of this computer") : QStringLiteral("read %1").arg(settings.files.join(QStringLiteral(", ")));
    ImportContext context = world.context;
    if (context.homeRealm.isEmpty())
        context.homeRealm = plan.realm;
    context.proxyInPlay = context.proxyInPlay || !plan.proxyRealm.isEmpty();
    const bool isWeb = plan.service.components.value(0).compare(QLatin1String("HTTP"), Qt::CaseInsensitive) == 0;
    const QString webHost = isWeb ? plan.service.components.value(1) : plan.proxy.host;
    card.findings = findingsOf(settings, webHost, !isWeb, context);
    card.state = std::ranges::any_of(card.findings, isFault) ? CheckState::Problem : CheckState::Pass;

    QStringList seen;
    const QString realm = settings.defaultRealm();
    seen << (realm.isEmpty() ? QStringLiteral("no default realm") : QStringLiteral("realm %1").arg(realm));
    if (const QStringList kdcs = settings.kdcs(realm); !kdcs.isEmpty())
        seen << QStringLiteral("KDCs %1").arg(kdcs.join(QStringLiteral(", ")));
    if (!settings.joinedRealm.isEmpty())
        seen << QStringLiteral("member of %1").arg(settings.joinedRealm);
    if (!plan.proxy.host.isEmpty()) {
        const QString mapped = settings.realmOfHost(plan.proxy.host);
        seen << (mapped.isEmpty() ? QStringLiteral("%1 is mapped to no realm").arg(plan.proxy.host) : QStringLiteral("%1 belongs to %2").arg(plan.proxy.host, mapped));
    }
    for (const ProxyChoice &choice : settings.proxies)
        seen << words(choice);
    if (!settings.dnsServers.isEmpty())
        seen << QStringLiteral("DNS servers %1").arg(settings.dnsServers.join(QStringLiteral(", ")));
    if (!settings.timeServers.isEmpty())
        seen << QStringLiteral("time servers %1").arg(settings.timeServers.join(QStringLiteral(", ")));
    if (!settings.timeZone.isEmpty())
        seen << QStringLiteral("time zone %1").arg(settings.timeZone);
    for (const Finding &finding : std::as_const(card.findings)) {
        if (isFault(finding) && !finding.detail.isEmpty())
            seen << finding.detail;
    }
    card.saw = seen.join(QStringLiteral("; "));
    return card;
}

} // namespace kerbscope
