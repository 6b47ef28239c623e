// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checkplan.h"

namespace kerbscope {

QString HostPort::toString() const
{
    if (host.isEmpty())
        return {};
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

Result<HostPort> HostPort::fromString(const QString &text, quint16 otherwise)
{
    const QString trimmed = text.trimmed();
    HostPort read { trimmed, otherwise };
    const bool bracketed = trimmed.startsWith(u'[');
    const qsizetype colon = bracketed ? trimmed.indexOf(QLatin1String("]:")) + 1 : trimmed.lastIndexOf(u':');
    const bool bareV6 = !bracketed && trimmed.count(u':') > 1;
    bool portGiven = colon > 0 && !bareV6;
    if (portGiven) {
        bool ok = false;
        read.port = trimmed.mid(colon + 1).toUShort(&ok);
        if (!ok || read.port == 0)
            return Error { ErrorKind::Malformed, QStringLiteral("'%1' has no port number after its colon").arg(text), {},
                QStringLiteral("Write it as host:port, for example dc1.example.com:88.") };
        read.host = trimmed.first(colon);
    }
    if (bracketed)
        read.host = trimmed.mid(1, trimmed.indexOf(u']') - 1);
    if (read.host.isEmpty() || read.host.contains(u' ') || read.host.contains(u'/'))
        return Error { ErrorKind::Malformed, QStringLiteral("'%1' is no name of a host").arg(text), {},
            QStringLiteral("Write it as host:port, for example dc1.example.com:88.") };
    return read;
}

QStringList hostsContactedBy(const CheckPlan &plan)
{
    QStringList hosts;
    const auto addKdcs = [&](const QString &realm, const QList<HostPort> &kdcs) {
        if (realm.isEmpty())
            return;
        hosts << QStringLiteral("the DNS server of this computer, about the KDCs of %1").arg(realm);
        if (kdcs.isEmpty())
            hosts << QStringLiteral("the KDCs that DNS names for %1, port 88 (UDP and TCP)").arg(realm);
        for (const HostPort &kdc : kdcs)
            hosts << QStringLiteral("%1 (UDP and TCP), a KDC of %2").arg(kdc.toString(), realm);
    };
    addKdcs(plan.realm, plan.kdcs);
    addKdcs(plan.proxyRealm, plan.proxyKdcs);
    if (!plan.timeServer.host.isEmpty())
        hosts << QStringLiteral("%1 (UDP), for the time").arg(plan.timeServer.toString());
    if (!plan.service.isEmpty())
        hosts << QStringLiteral("the KDCs on the way to %1, for a service ticket").arg(plan.service.toString());
    if (!plan.pacUrl.isEmpty())
        hosts << QStringLiteral("%1, for the PAC file").arg(plan.pacUrl);
    if (!plan.proxy.host.isEmpty())
        hosts << QStringLiteral("%1 (TCP), the proxy").arg(plan.proxy.toString());
    return hosts;
}

} // namespace kerbscope
