// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/commandfindings.h"

#include "core/evidence/answerroles.h"
#include "core/evidence/errorfindings.h"
#include "core/evidence/proxyhosts.h"
#include "core/evidence/realmroles.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr quint32 desTypes = 0x3;
constexpr quint32 rc4Type = 0x4;
constexpr quint32 aesTypes = 0x18;

/// A forward and a reverse look-up of one host, held against each other.
void compareNames(FindingList &findings, const QList<CommandOutput> &outputs)
{
    for (const CommandOutput &output : outputs) {
        const auto *forward = std::get_if<DnsToolAnswer>(&output.report);
        if (forward == nullptr || forward->service || isNumericAddress(forward->asked))
            continue;
        for (const CommandOutput &other : outputs) {
            const auto *back = std::get_if<DnsToolAnswer>(&other.report);
            if (back == nullptr || back->answers.isEmpty() || !forward->answers.contains(back->asked))
                continue;
            const bool agree = std::ranges::any_of(back->answers, [&](const QString &name) { return name.compare(forward->asked, Qt::CaseInsensitive) == 0; });
            findings.add("dns.names", agree ? "agree" : "disagree", QStringLiteral("%1 is %2, which is %3").arg(forward->asked, back->asked, back->answers.join(u' ')));
        }
    }
}

/// DirectAccess takes the computer to be outside while a connection of the company is there.
void compareLocation(FindingList &findings, const QList<CommandOutput> &outputs)
{
    const NamePolicy *policy = nullptr;
    const NetworkSetup *network = nullptr;
    for (const CommandOutput &output : outputs) {
        if (const auto *one = std::get_if<NamePolicy>(&output.report))
            policy = one;
        else if (const auto *other = std::get_if<NetworkSetup>(&output.report))
            network = other;
    }
    if (policy == nullptr || network == nullptr || policy->suffixes.isEmpty() || !policy->directAccess)
        return;
    const bool inside = std::ranges::any_of(network->suffixes, [&](const QString &suffix) {
        return std::ranges::any_of(policy->suffixes, [&](const QString &entry) { return hostBelongsTo(suffix, entry.startsWith(u'.') ? entry.mid(1) : entry); });
    });
    if (inside && !network->tunnel)
        findings.add("client.directaccess", "wrong", QStringLiteral("entries for %1 are in force although the computer is in that network").arg(policy->suffixes.join(u' ')));
}

/// The world's time agrees with the computer and the controller does not: then the controller is wrong.
void compareClocks(FindingList &findings)
{
    const bool apart = findings.has("clock.kdc-offset") && !findings.has("clock.kdc-offset", "fine");
    if (apart && findings.has("clock.reference-offset", "fine"))
        findings.add("service.clock", "off", QStringLiteral("the reference agrees with this computer, the controller does not"));
}

} // namespace

const char *offerOf(quint32 supportedTypes)
{
    if ((supportedTypes & aesTypes) != 0)
        return "aes";
    if ((supportedTypes & rc4Type) != 0)
        return "rc4-only";
    return (supportedTypes & desTypes) != 0 ? "des-only" : nullptr;
}

QList<Finding> findingsOf(const QList<CommandOutput> &outputs, const ImportContext &context)
{
    FindingList findings;
    compareLocation(findings, outputs);
    for (const CommandOutput &output : outputs)
        std::visit([&](const auto &report) { addFindings(findings, report, context); }, output.report);
    compareNames(findings, outputs);
    compareClocks(findings);
    return findings.take();
}

void addFindings(FindingList &findings, const SpnAnswer &report, const ImportContext &)
{
    if (report.listed)
        return;
    if (report.duplicates > 0)
        findings.add("spn.registration", "several", QStringLiteral("setspn found duplicates: %1").arg(report.holders.join(QStringLiteral("; "))));
    else if (report.none)
        findings.add("spn.registration", "none", report.asked);
    else if (report.duplicates < 0 && report.holders.size() > 1)
        findings.add("spn.registration", "several", report.holders.join(QStringLiteral("; ")));
    else if (report.duplicates < 0 && report.holders.size() == 1)
        findings.add("spn.registration", "one", report.holders.first());
}

void addFindings(FindingList &findings, const PolicyResult &report, const ImportContext &context)
{
    // Which policy carries the realm settings, only its name can hint at.
    static constexpr QLatin1String hints[] = { QLatin1String("kerberos"), QLatin1String("realm"), QLatin1String("zscaler"), QLatin1String("zia"), QLatin1String("proxy") };
    const auto hinted = [](const QString &name) {
        return std::ranges::any_of(hints, [&](QLatin1String hint) { return name.contains(hint, Qt::CaseInsensitive); });
    };
    const auto filtered = std::ranges::find_if(report.filtered, hinted);
    const auto applied = std::ranges::find_if(report.applied, hinted);
    if (report.failed)
        findings.add("client.policy", "not-applied", QStringLiteral("no policies were fetched"));
    else if (filtered != report.filtered.end())
        findings.add("client.policy", "not-applied", *filtered);
    else if (applied != report.applied.end())
        findings.add("client.policy", "applied", *applied);
    else if (!report.applied.isEmpty() && context.proxyInPlay)
        findings.add("client.policy", "missing-on-dc", QStringLiteral("none of %1 policies speaks of the realm").arg(report.applied.size()));
}

void addFindings(FindingList &findings, const ProxySetting &report, const ImportContext &)
{
    if (report.server.isEmpty())
        return;
    // "http=a:80;https=b:80" of the Internet Settings: the one for http counts.
    QString server = report.server.section(u';', 0, 0);
    if (server.contains(u'=') && !server.contains(QLatin1String("://")))
        server = server.section(u'=', 1);
    const auto [host, port] = hostAndPort(server);
    if (host.isEmpty())
        return;
    findings.add("proxy.address", isNumericAddress(host) ? "ip" : host.contains(u'.') ? "fqdn" : "short", server);
    if (port == cloudProxyPort)
        findings.add("proxy.port", "kerberos", server);
}

} // namespace kerbscope
