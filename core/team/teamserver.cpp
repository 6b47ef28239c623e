// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamserver.h"

#include <QSettings>

namespace kerbscope {

QString TeamServer::name() const
{
    if (!service.isEmpty())
        return service;
    return port == 5432 ? host + u'/' + database : QStringLiteral("%1:%2/%3").arg(host).arg(port).arg(database);
}

TeamServer TeamServer::load(const QSettings &store)
{
    TeamServer server;
    server.enabled = store.value(QStringLiteral("team/enabled"), false).toBool();
    server.service = store.value(QStringLiteral("team/service")).toString();
    server.host = store.value(QStringLiteral("team/host")).toString();
    server.port = store.value(QStringLiteral("team/port"), server.port).toInt();
    server.database = store.value(QStringLiteral("team/database")).toString();
    server.user = store.value(QStringLiteral("team/user")).toString();
    server.sslMode = store.value(QStringLiteral("team/sslMode"), server.sslMode).toString();
    return server;
}

void TeamServer::save(QSettings &store) const
{
    store.setValue(QStringLiteral("team/enabled"), enabled);
    store.setValue(QStringLiteral("team/service"), service);
    store.setValue(QStringLiteral("team/host"), host);
    store.setValue(QStringLiteral("team/port"), port);
    store.setValue(QStringLiteral("team/database"), database);
    store.setValue(QStringLiteral("team/user"), user);
    store.setValue(QStringLiteral("team/sslMode"), sslMode);
}

} // namespace kerbscope
