// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/answerroles.h"
#include "core/evidence/commandfindings.h"
#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"
#include "core/krb/allowances.h"

#include <algorithm>
#include <cmath>

namespace kerbscope {

namespace {

constexpr int kerberosPort = 88;
constexpr int noSuchDomain = 1355;
constexpr int noLogonServers = 1311;
constexpr int firstTrustError = 1785;

/// Time servers of the world, which tell what time it truly is.
bool isPublicClock(const QString &host)
{
    static constexpr QLatin1String names[] = { QLatin1String("time.windows.com"), QLatin1String("ntp.org"), QLatin1String("time.google.com"),
        QLatin1String("time.cloudflare.com"), QLatin1String("time.apple.com"), QLatin1String("time.nist.gov"), QLatin1String("ptb.de") };
    return std::ranges::any_of(names, [&](QLatin1String name) { return host == name || host.endsWith(u'.' + name); });
}

/// Does a host belong to a proxy's realm, or stand outside the user's own domain?
bool isOfProxyRealm(const QString &host, const ImportContext &context)
{
    return isProxyHost(host, context)
        || (context.proxyInPlay && isStrangeHost(host, context.homeRealm));
}

/// Resolvers that everybody may use: they know no company's domain.
bool isPublicResolver(const QString &address)
{
    static constexpr QLatin1String known[] = { QLatin1String("8.8.8.8"), QLatin1String("8.8.4.4"), QLatin1String("1.1.1.1"), QLatin1String("1.0.0.1"),
        QLatin1String("9.9.9.9"), QLatin1String("149.112.112.112"), QLatin1String("208.67.222.222"), QLatin1String("208.67.220.220") };
    return std::ranges::find(known, address) != std::end(known);
}

} // namespace

void addFindings(FindingList &findings, const LocatedController &report, const ImportContext &)
{
    if (!report.error) {
        findings.add("kdc.reach", "reachable", report.name);
        findings.add("dns.kdc-srv", "found", report.name);
        return;
    }
    findings.addCode(QStringLiteral("win32:%1").arg(*report.error));
    if (*report.error == noSuchDomain || *report.error == noLogonServers)
        findings.add("kdc.reach", "silent", QStringLiteral("nltest located no domain controller: error %1").arg(*report.error));
}

void addFindings(FindingList &findings, const SecureChannel &report, const ImportContext &)
{
    if (report.notAsked)
        return;
    if (report.status == 0) {
        findings.add("machine.secure-channel", "ok", report.controller);
        return;
    }
    const auto status = static_cast<int>(report.status);
    if (status == noLogonServers || status == noSuchDomain) {
        findings.addCode(QStringLiteral("win32:%1").arg(status));
        findings.add("kdc.reach", "silent", QStringLiteral("error %1").arg(status));
        return;
    }
    if (status > firstTrustError) // 1786 to 1790 are about the computer's account, 5 says nothing by itself
        findings.addCode(QStringLiteral("win32:%1").arg(status));
    findings.add("machine.secure-channel", "broken", QStringLiteral("error %1").arg(status));
}

void addFindings(FindingList &findings, const ClockComparison &report, const ImportContext &context)
{
    if (!report.offset)
        return;
    const double offset = *report.offset;
    const bool fine = std::abs(offset) <= allowedSkew.count();
    const QString detail = QStringLiteral("%1 s against %2").arg(offset, 0, 'f', 1).arg(report.host.isEmpty() ? QStringLiteral("the reference") : report.host);
    if (report.host.isEmpty() || isPublicClock(report.host))
        findings.add("clock.reference-offset", fine ? "fine" : "off", detail);
    else if (isOfProxyRealm(report.host, context))
        findings.add("clock.proxy-kdc-offset", fine ? "fine" : "off", detail);
    else
        findings.add("clock.kdc-offset", fine ? "fine" : offset > 0 ? "client-behind" : "client-ahead", detail);
}

void addFindings(FindingList &findings, const ClockSource &report, const ImportContext &context)
{
    // A clock that follows another one agrees with it; one that follows none may still be right.
    if (!report.synchronized || report.source.isEmpty())
        return;
    const QString detail = QStringLiteral("synchronized with %1").arg(report.source);
    if (isPublicClock(report.source))
        findings.add("clock.reference-offset", "fine", detail);
    else if (report.ofDomain && !isOfProxyRealm(report.source, context))
        findings.add("clock.kdc-offset", "fine", detail);
}

void addFindings(FindingList &findings, const NamePolicy &report, const ImportContext &)
{
    if (report.suffixes.isEmpty())
        findings.add("client.directaccess", "not-used", QStringLiteral("no entry is in force"));
}

void addFindings(FindingList &findings, const NetworkSetup &report, const ImportContext &)
{
    if (report.tunnel) {
        findings.add("client.network", "vpn");
        return;
    }
    const bool company = !report.primarySuffix.isEmpty() && report.suffixes.contains(report.primarySuffix, Qt::CaseInsensitive);
    if (company) {
        findings.add("client.network", "company", report.primarySuffix);
        return;
    }
    const bool strangers = !report.dnsServers.isEmpty() && std::ranges::all_of(report.dnsServers, [&](const QString &server) {
        return isPublicResolver(server) || report.gateways.contains(server);
    });
    if (strangers)
        findings.add("client.network", "outside", QStringLiteral("DNS servers: %1").arg(report.dnsServers.join(QStringLiteral(", "))));
}

void addFindings(FindingList &findings, const DnsToolAnswer &report, const ImportContext &context)
{
    if (report.service) {
        const bool ofKdcs = report.asked.contains(QLatin1String("_kerberos."), Qt::CaseInsensitive) || report.asked.contains(QLatin1String("_msdcs."), Qt::CaseInsensitive)
            || report.asked.contains(QLatin1String("_ldap."), Qt::CaseInsensitive);
        const QString domain = report.asked.section(QLatin1String("._"), -1).section(u'.', 1);
        if (!ofKdcs || isOfProxyRealm(domain, context))
            return;
        const bool found = report.outcome == DnsToolAnswer::Outcome::Found && !report.answers.isEmpty();
        findings.add("dns.kdc-srv", found ? "found" : report.outcome == DnsToolAnswer::Outcome::NoAnswer ? "no-answer" : "empty", report.asked);
        return;
    }
    if (!report.canonical.isEmpty() && !isNumericAddress(report.asked))
        findings.add("spn.target-form", "alias", QStringLiteral("%1 stands for %2").arg(report.asked, report.canonical));
    // What stands below a name that does not exist does not exist either (RFC 8020).
    if (report.outcome == DnsToolAnswer::Outcome::NoSuchName && !context.homeRealm.isEmpty() && report.asked.compare(context.homeRealm, Qt::CaseInsensitive) == 0)
        findings.add("dns.kdc-srv", "empty", QStringLiteral("%1 is unknown to DNS").arg(report.asked));
    const bool kdc = report.asked.startsWith(QLatin1String("kerberos."), Qt::CaseInsensitive);
    if (kdc && isOfProxyRealm(report.asked, context) && report.outcome != DnsToolAnswer::Outcome::Found)
        findings.add("proxy-kdc.reach", "refused", QStringLiteral("%1 is unknown to DNS").arg(report.asked));
}

void addFindings(FindingList &findings, const PortTest &report, const ImportContext &context)
{
    const QString named = report.unknownName ? QStringLiteral("%1 is unknown to DNS").arg(report.host) : QStringLiteral("%1:%2").arg(report.host).arg(report.port);
    if (report.port == kerberosPort) {
        const char *end = report.open ? "reachable" : report.refused ? "refused" : "silent";
        if (isOfProxyRealm(report.host, context)) {
            findings.add("proxy-kdc.reach", end, named);
            return;
        }
        findings.add("kdc.reach", end, named);
        if (report.open)
            findings.add("network.kdc-tcp", "open", named);
        else if (report.pinged.value_or(false))
            findings.add("network.kdc-tcp", "closed", named);
        return;
    }
    const bool webPort = report.port == 80 || report.port == 443 || report.port == 8080 || report.port == 3128 || report.port == 9400 || report.port == 9443;
    if (report.port == cloudProxyPort || (webPort && isOfProxyRealm(report.host, context)))
        findings.add("proxy.connect", report.open ? "ok" : report.refused ? "refused" : "timeout", named);
}

} // namespace kerbscope
