// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/realmroles.h"

#include <algorithm>

namespace kerbscope {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isShortNameOf(const QString &shortName, const QString &realm)
{
    return !shortName.contains(u'.') && same(shortName, realm.section(u'.', 0, 0));
}

} // namespace

bool isOwnTgt(const Principal &server)
{
    return server.isTicketGranting()
        && (same(server.targetRealm(), server.realm) || isShortNameOf(server.targetRealm(), server.realm));
}

QString foreignRealmOf(const Principal &server, const QString &home)
{
    const QString realm = server.isTicketGranting() ? server.targetRealm() : server.realm;
    // "krbtgt/cloud.example@CORP": a realm that differs from home in case alone is home, whatever else is wrong with it.
    if (realm.isEmpty() || home.isEmpty() || same(realm, home) || isShortNameOf(realm, home))
        return {};
    return realm;
}

bool areKin(const QString &realm, const QString &other)
{
    const QString a = u'.' + realm.toUpper();
    const QString b = u'.' + other.toUpper();
    return a.endsWith(b) || b.endsWith(a);
}

bool hostBelongsTo(const QString &host, const QString &realm)
{
    return (u'.' + host.toUpper()).endsWith(u'.' + realm.toUpper());
}

bool isWebService(const Principal &server)
{
    return server.components.size() >= 2 && same(server.components.first(), QStringLiteral("HTTP"));
}

QString proxyRealmAmong(const QList<Principal> &servers, const QString &home, const QStringList &knownProxyRealms)
{
    QString best;
    int bestRank = 0;
    for (const Principal &server : servers) {
        const QString realm = foreignRealmOf(server, home);
        if (realm.isEmpty())
            continue;
        const bool known = std::ranges::any_of(knownProxyRealms, [&](const QString &proxy) { return same(proxy, realm); });
        const int rank = known ? 3 : isWebService(server) ? 2 : !areKin(realm, home) ? 1 : 0;
        if (rank > bestRank) {
            best = realm;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace kerbscope
