// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/proxyhosts.h"

#include "core/evidence/homerealm.h"
#include "core/evidence/realmroles.h"

#include <algorithm>

namespace kerbscope {

bool isProxyHost(const QString &host, const ImportContext &context)
{
    return std::ranges::any_of(context.proxyRealms, [&](const QString &realm) { return hostBelongsTo(host, realm); })
        || std::ranges::any_of(context.proxies,
            [&](const KnownProxy &proxy) { return proxy.host.compare(host, Qt::CaseInsensitive) == 0; });
}

QString realmOfProxyHost(const QString &host, const ImportContext &context)
{
    for (const KnownProxy &proxy : context.proxies) {
        if (!proxy.realm.isEmpty() && proxy.host.compare(host, Qt::CaseInsensitive) == 0)
            return proxy.realm;
    }
    return {};
}

bool speaksOfProxy(QStringView text, const ImportContext &context)
{
    QStringList names = context.proxyRealms;
    for (const KnownProxy &proxy : context.proxies)
        names << proxy.host;
    return speaksOfProxy(text, names);
}

} // namespace kerbscope
