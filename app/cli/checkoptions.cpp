// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"

#include "core/probes/config/suggestedplan.h"

#include <algorithm>

namespace kerbscope::cli {

namespace {

constexpr double longestTimeout = 60;

Error about(const QString &option, const Error &error)
{
    return Error { error.kind, QStringLiteral("--%1: %2").arg(option, error.what), {}, error.advice };
}

Outcome readHosts(const Options &options, const QString &option, quint16 port, QList<HostPort> &into)
{
    for (const QString &text : options.all(option)) {
        const Result<HostPort> host = HostPort::fromString(text, port);
        if (!host)
            return about(option, host.error());
        into << *host;
    }
    return Done {};
}

Outcome readHost(const Options &options, const QString &option, quint16 port, HostPort &into)
{
    QList<HostPort> hosts;
    const Outcome read = readHosts(options, option, port, hosts);
    if (read && !hosts.isEmpty())
        into = hosts.last();
    return read;
}

Outcome readPrincipal(const Options &options, const QString &option, const QString &realm, Principal &into)
{
    if (!options.has(option))
        return Done {};
    const Result<Principal> principal = Principal::fromString(options.value(option));
    if (!principal)
        return about(option, principal.error());
    into = *principal;
    if (into.realm.isEmpty())
        into.realm = realm;
    return Done {};
}

Outcome readOnly(const Options &options, QStringList &into)
{
    for (const QString &word : options.all(QStringLiteral("only"))) {
        const QStringList checks = checkIds().contains(word) ? QStringList { word } : checksFor(word);
        if (checks.isEmpty())
            return Error { ErrorKind::Malformed, QStringLiteral("--only: there is no check '%1'").arg(word), {},
                QStringLiteral("Known are %1 and clock.").arg(checkIds().join(QStringLiteral(", "))) };
        into += checks;
    }
    into.removeDuplicates();
    return Done {};
}

Outcome readTimeout(const Options &options, std::chrono::milliseconds &into)
{
    if (!options.has(QStringLiteral("timeout")))
        return Done {};
    bool ok = false;
    const double seconds = options.value(QStringLiteral("timeout")).toDouble(&ok);
    if (!ok || seconds <= 0 || seconds > longestTimeout)
        return Error { ErrorKind::Malformed, QStringLiteral("--timeout: '%1' is no number of seconds up to %2").arg(options.value(QStringLiteral("timeout"))).arg(longestTimeout) };
    into = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    return Done {};
}

/// What there is to be checked, beside how.
QStringList targets()
{
    return { QStringLiteral("realm"), QStringLiteral("kdc"), QStringLiteral("user"), QStringLiteral("service"), QStringLiteral("proxy"),
        QStringLiteral("proxy-realm"), QStringLiteral("proxy-kdc"), QStringLiteral("pac"), QStringLiteral("time-server") };
}

bool hasAny(const Options &options, const QStringList &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return options.has(name); });
}

} // namespace

QStringList checkOptions()
{
    return targets() + QStringList { QStringLiteral("url"), QStringLiteral("timeout"), QStringLiteral("dns"), QStringLiteral("only") };
}

QStringList checkFlags()
{
    return { QStringLiteral("here"), QStringLiteral("negotiate") };
}

bool asksForChecks(const Options &options)
{
    return hasAny(options, targets() + checkFlags() + QStringList { QStringLiteral("timeout"), QStringLiteral("dns"), QStringLiteral("only") });
}

Result<CheckPlan> planOf(const Options &options, const ClientSettings &settings, const QStringList &proxyRealms)
{
    const bool here = options.has(QStringLiteral("here")) || !hasAny(options, targets());
    const CheckPlan suggested = suggestedPlan(settings, {}, {}, proxyRealms);
    CheckPlan plan = here ? suggested : CheckPlan();
    plan.canonicalNames = suggested.canonicalNames;
    plan.reverseNames = suggested.reverseNames;
    plan.negotiate = options.has(QStringLiteral("negotiate"));
    QList<HostPort> kdcs;
    QList<HostPort> proxyKdcs;
    for (const Outcome &read : { readHosts(options, QStringLiteral("kdc"), ports::kerberos, kdcs),
             readHosts(options, QStringLiteral("proxy-kdc"), ports::kerberos, proxyKdcs), readHosts(options, QStringLiteral("dns"), ports::dns, plan.dnsServers),
             readHost(options, QStringLiteral("proxy"), ports::proxy, plan.proxy), readHost(options, QStringLiteral("time-server"), ports::time, plan.timeServer),
             readPrincipal(options, QStringLiteral("user"), options.value(QStringLiteral("realm"), plan.realm), plan.user),
             readPrincipal(options, QStringLiteral("service"), QString(), plan.service), readOnly(options, plan.only), readTimeout(options, plan.timeout) }) {
        if (!read)
            return read.error();
    }
    const QString realm = options.value(QStringLiteral("realm"), options.has(QStringLiteral("user")) ? plan.user.realm : plan.realm);
    if (realm != plan.realm) { // what was suggested belongs to another one
        plan.kdcs = kdcHosts(settings.kdcs(realm));
        if (!options.has(QStringLiteral("user")))
            plan.user = {};
    }
    plan.realm = realm;
    if (!kdcs.isEmpty())
        plan.kdcs = kdcs;
    plan.proxyRealm = options.value(QStringLiteral("proxy-realm"), plan.proxyRealm);
    if (!proxyKdcs.isEmpty())
        plan.proxyKdcs = proxyKdcs;
    plan.pacUrl = options.value(QStringLiteral("pac"), plan.pacUrl);
    plan.pageUrl = options.value(QStringLiteral("url"), plan.pageUrl);
    if (!here && plan.only.isEmpty()) {
        plan.only = checkIds();
        plan.only.removeAll(QStringLiteral("configuration"));
    }
    return plan;
}

} // namespace kerbscope::cli
