// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogconnection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace kerbscope {

CatalogConnection::CatalogConnection(QString name)
    : m_name(std::move(name))
{
}

CatalogConnection::~CatalogConnection() { QSqlDatabase::removeDatabase(m_name); }

QSqlDatabase CatalogConnection::database() const { return QSqlDatabase::database(m_name, false); }

QSqlQuery CatalogConnection::query() const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    return query;
}

Result<std::unique_ptr<CatalogConnection>> CatalogConnection::open(const QString &path, bool readOnly)
{
    if (readOnly && !QFileInfo::exists(path))
        return Error { ErrorKind::NotFound, QStringLiteral("there is no such file"), { path, {}, {}, {} },
            QStringLiteral("Install the program again, or name the catalog in KERBSCOPE_CATALOG.") };
    const QString name = QStringLiteral("kerbscope-catalog-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<CatalogConnection> connection(new CatalogConnection(name));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(path);
    if (readOnly)
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.isValid())
        return Error { ErrorKind::Unsupported, QStringLiteral("Qt's SQLite driver is missing"), {},
            QStringLiteral("Install the package with Qt's SQLite driver.") };
    if (!database.open())
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(database.lastError().text()),
            { path, {}, {}, {} } };
    return connection;
}

} // namespace kerbscope
