// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/resolverconf.h"

#include <QFile>

namespace kerbscope {

namespace {

constexpr quint16 dnsPort = 53;
constexpr qsizetype maxServers = 3; // MAXNS of resolv.h
constexpr qint64 maxFileBytes = 64 * 1024;

} // namespace

ResolverConf parseResolverConf(QStringView text)
{
    ResolverConf conf;
    for (const QStringView line : text.split(u'\n')) {
        const QStringView trimmed = line.trimmed();
        if (trimmed.startsWith(u'#') || trimmed.startsWith(u';'))
            continue;
        const QStringList words = trimmed.toString().simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2)
            continue;
        if (words.first() == QLatin1String("nameserver") && conf.servers.size() < maxServers)
            conf.servers << HostPort { words[1], dnsPort };
        else if (words.first() == QLatin1String("search") || words.first() == QLatin1String("domain"))
            conf.search = words.mid(1); // the last line counts
    }
    if (conf.servers.isEmpty())
        conf.servers << HostPort { QStringLiteral("127.0.0.1"), dnsPort };
    return conf;
}

QList<HostPort> systemDnsServers()
{
    QFile file(QStringLiteral("/etc/resolv.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseResolverConf(QString::fromUtf8(file.read(maxFileBytes))).servers;
}

} // namespace kerbscope
