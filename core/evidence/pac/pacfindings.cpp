// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacfindings.h"

#include "core/evidence/proxyhosts.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope {

QString formOfHost(const QString &host)
{
    static const QRegularExpression address(QStringLiteral(R"(^(\d{1,3}\.){3}\d{1,3}$|^\[?[0-9a-fA-F]*:[0-9a-fA-F:.]+\]?$)"));
    if (host.contains(QLatin1String("${")))
        return host.contains(QLatin1String("HOST")) ? QStringLiteral("fqdn") : QStringLiteral("ip");
    if (address.match(host).hasMatch())
        return QStringLiteral("ip");
    return host.contains(u'.') ? QStringLiteral("fqdn") : QStringLiteral("short");
}

bool isKerberosPort(int port)
{
    return port == cloudProxyPort || port == 3128 || port == 8080;
}

QList<Finding> findingsOf(const PacReport &report)
{
    const QString id = QStringLiteral("pac.result");
    if (report.scriptError)
        return { Finding { id, QStringLiteral("script-error"), {}, report.scriptError->toString() } };
    static const QStringList kinds { QStringLiteral("DIRECT"), QStringLiteral("PROXY"), QStringLiteral("HTTP"), QStringLiteral("HTTPS"),
        QStringLiteral("SOCKS"), QStringLiteral("SOCKS4"), QStringLiteral("SOCKS5") };
    if (report.entries.isEmpty() || !kinds.contains(report.entries.first().kind))
        return { Finding { id, QStringLiteral("script-error"), {}, QStringLiteral("it names no proxy: '%1'").arg(report.result) } };
    const PacEntry &first = report.entries.first();
    const QString detail = QStringLiteral("%1 gives %2").arg(report.url, report.result);
    if (first.kind == QLatin1String("DIRECT"))
        return { Finding { id, QStringLiteral("direct"), {}, detail } };
    const QString form = formOfHost(first.host);
    QList<Finding> findings { Finding { QStringLiteral("proxy.address"), form, {}, detail } };
    if (form == QLatin1String("ip")) {
        findings << Finding { id, QStringLiteral("ip"), {}, detail };
        return findings;
    }
    const bool kerberosPort = isKerberosPort(first.port);
    findings << Finding { QStringLiteral("proxy.port"), kerberosPort ? QStringLiteral("kerberos") : QStringLiteral("other"), {}, detail };
    findings << Finding { id, kerberosPort ? QStringLiteral("kerberos-proxy") : QStringLiteral("other-port"), {}, detail };
    return findings;
}

} // namespace kerbscope
