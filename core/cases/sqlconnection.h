// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QUuid>

namespace kerbscope {

/// A connection of QtSql under a name of its own, which goes with it.
struct SqlConnection {
    explicit SqlConnection(const QString &prefix)
        : name(prefix + QUuid::createUuid().toString(QUuid::Id128))
    {
    }
    Q_DISABLE_COPY_MOVE(SqlConnection)
    ~SqlConnection()
    {
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(name);
    }

    const QString name;
    QSqlDatabase database;
};

} // namespace kerbscope
