// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"

namespace kerbscope::cli {

namespace {

constexpr quint16 kerberosPort = 88;
constexpr quint16 timePort = 123;
constexpr quint16 proxyPort = 8800;
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

} // namespace

QStringList checkOptions()
{
    return { QStringLiteral("realm"), QStringLiteral("kdc"), QStringLiteral("user"), QStringLiteral("service"), QStringLiteral("proxy"),
        QStringLiteral("proxy-realm"), QStringLiteral("proxy-kdc"), QStringLiteral("pac"), QStringLiteral("url"), QStringLiteral("time-server"),
        QStringLiteral("timeout") };
}

Result<CheckPlan> planOf(const Options &options)
{
    CheckPlan plan;
    plan.realm = options.value(QStringLiteral("realm"));
    plan.proxyRealm = options.value(QStringLiteral("proxy-realm"));
    plan.pacUrl = options.value(QStringLiteral("pac"));
    plan.pageUrl = options.value(QStringLiteral("url"), plan.pageUrl);
    for (const Outcome &read : { readHosts(options, QStringLiteral("kdc"), kerberosPort, plan.kdcs),
             readHosts(options, QStringLiteral("proxy-kdc"), kerberosPort, plan.proxyKdcs),
             readHost(options, QStringLiteral("proxy"), proxyPort, plan.proxy),
             readHost(options, QStringLiteral("time-server"), timePort, plan.timeServer),
             readPrincipal(options, QStringLiteral("user"), plan.realm, plan.user),
             readPrincipal(options, QStringLiteral("service"), QString(), plan.service) }) {
        if (!read)
            return read.error();
    }
    if (plan.realm.isEmpty())
        plan.realm = plan.user.realm;
    if (options.has(QStringLiteral("timeout"))) {
        bool ok = false;
        const double seconds = options.value(QStringLiteral("timeout")).toDouble(&ok);
        if (!ok || seconds <= 0 || seconds > longestTimeout)
            return Error { ErrorKind::Malformed, QStringLiteral("--timeout: '%1' is no number of seconds up to %2").arg(options.value(QStringLiteral("timeout"))).arg(longestTimeout) };
        plan.timeout = std::chrono::milliseconds(static_cast<qint64>(seconds * 1000));
    }
    return plan;
}

} // namespace kerbscope::cli
