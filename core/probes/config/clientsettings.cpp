// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/clientsettings.h"

#include "core/evidence/commandfindings.h"
#include "core/evidence/conffindings.h"
#include "core/evidence/findinglist.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Chromium's patterns of hosts: "*" everything, "*.x" and ".x" what lies below x, "x" that host and, for Firefox, what lies below it
/// when it begins with a dot; schemes and ports in front and behind are left aside.
bool matches(const QString &pattern, const QString &host)
{
    QString bare = pattern.trimmed();
    bare = bare.section(QStringLiteral("://"), -1);
    bare = bare.section(u':', 0, 0);
    if (bare == QLatin1String("*"))
        return true;
    if (bare.startsWith(QLatin1String("*.")))
        bare = bare.mid(1);
    else if (bare.startsWith(u'*'))
        return host.endsWith(bare.mid(1), Qt::CaseInsensitive);
    if (bare.startsWith(u'.'))
        return host.endsWith(bare, Qt::CaseInsensitive) || host.compare(bare.mid(1), Qt::CaseInsensitive) == 0;
    return !bare.isEmpty() && host.compare(bare, Qt::CaseInsensitive) == 0;
}

void addBrowsers(FindingList &findings, const ClientSettings &settings, const QString &webHost, bool webHostIsProxy)
{
    QString allowed;
    for (const BrowserPolicy &policy : settings.browsers) {
        if (policy.schemes && !policy.schemes->contains(QLatin1String("negotiate"), Qt::CaseInsensitive)) {
            findings.add("browser.negotiate", "not-allowed", QStringLiteral("%1: AuthSchemes lacks negotiate").arg(policy.where));
            return;
        }
        if (webHostIsProxy) { // a proxy needs no entry in the list of hosts
            if (policy.proxiesAllowed && !*policy.proxiesAllowed) {
                findings.add("browser.negotiate", "not-allowed", QStringLiteral("%1: signing on to proxies is switched off").arg(policy.where));
                return;
            }
            continue;
        }
        if (webHost.isEmpty() || !policy.hosts)
            continue;
        if (std::ranges::none_of(*policy.hosts, [&](const QString &pattern) { return matches(pattern, webHost); })) {
            findings.add("browser.negotiate", "not-allowed", QStringLiteral("%1: %2 is not on the list").arg(policy.where, webHost));
            return;
        }
        allowed = policy.where;
    }
    if (!allowed.isEmpty())
        findings.add("browser.negotiate", "allowed", QStringLiteral("%1: %2 is on the list").arg(allowed, webHost));
}

} // namespace

QString ClientSettings::defaultRealm() const
{
    const QString configured = krb5 ? krb5->value(u"libdefaults", u"default_realm") : QString();
    if (!configured.isEmpty())
        return configured;
    if (!joinedRealm.isEmpty())
        return joinedRealm;
    return logon ? logon->dnsDomain.toUpper() : QString();
}

QStringList ClientSettings::kdcs(const QString &realm) const
{
    const Krb5ConfEntry *group = krb5 ? krb5->realm(realm) : nullptr;
    return group != nullptr ? Krb5Conf::values(*group, u"kdc") : QStringList();
}

QString ClientSettings::realmOfHost(const QString &host) const
{
    const Krb5ConfSection *mappings = krb5 ? krb5->section(u"domain_realm") : nullptr;
    if (mappings == nullptr)
        return {};
    // The host itself, then each domain above it, with and without its dot (krb5_conf.rst, domain_realm).
    QString rest = host.toLower();
    bool whole = true;
    while (!rest.isEmpty()) {
        for (const QString &key : whole ? QStringList { rest } : QStringList { u'.' + rest, rest }) {
            const auto entry = std::ranges::find_if(mappings->entries, [&](const Krb5ConfEntry &one) { return !one.isGroup && one.name.compare(key, Qt::CaseInsensitive) == 0; });
            if (entry != mappings->entries.end())
                return entry->value;
        }
        whole = false;
        rest = rest.section(u'.', 1);
    }
    return {};
}

QList<Finding> findingsOf(const ClientSettings &settings, const QString &webHost, bool webHostIsProxy, const ImportContext &context)
{
    FindingList findings;
    if (settings.registry)
        addFindings(findings, *settings.registry, context);
    if (settings.logon)
        addFindings(findings, *settings.logon, context);
    if (settings.krb5Fault && !settings.registry)
        findings.add("client.configuration", settings.krb5Fault->kind == ErrorKind::NotFound ? "missing" : "unreadable", settings.krb5Fault->toString());
    if (settings.krb5) {
        for (const Finding &finding : findingsOf(*settings.krb5, context)) {
            const bool isRepeated = finding.id == QLatin1String("client.configuration") && findings.has("client.configuration");
            if (!isRepeated)
                findings.add(finding.id.toLatin1().constData(), finding.value, finding.detail);
        }
    }
    addBrowsers(findings, settings, webHost, webHostIsProxy);
    const auto manual = std::ranges::find(settings.proxies, ProxyChoice::Mode::Manual, &ProxyChoice::mode);
    if (manual != settings.proxies.end())
        addFindings(findings, ProxySetting { false, manual->server, {} }, context);
    return findings.take();
}

} // namespace kerbscope
