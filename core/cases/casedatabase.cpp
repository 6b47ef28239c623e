// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casedatabase.h"

#include "core/cases/sqlconnection.h"

#include <QDir>
#include <QSqlError>
#include <QUrl>

namespace kerbscope {

namespace {

/// Result codes of SQLite (sqlite3.h); the extended part is above the low byte.
enum SqliteCode {
    Full = 13,
    ReadOnly = 8,
    CantOpen = 14,
    Busy = 5,
    Locked = 6,
    IoError = 10,
    Corrupt = 11,
    NotADb = 26,
    TooBig = 18
};

QString uriOf(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    // SQLite takes no authority but an empty one, so a UNC name keeps its two slashes in the path.
    const QString prefix =
        absolute.startsWith(QLatin1Char('/')) ? QStringLiteral("file://") : QStringLiteral("file:///");
    return prefix + QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:")) + QStringLiteral("?immutable=1");
}

constexpr int busyMilliseconds = 10'000;

} // namespace

struct CaseDatabase::Connection : SqlConnection {
    Connection()
        : SqlConnection(QStringLiteral("kerbscope-case-"))
    {
    }
    QString path;
};

CaseDatabase::CaseDatabase(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

CaseDatabase::CaseDatabase(CaseDatabase &&) noexcept = default;
CaseDatabase &CaseDatabase::operator=(CaseDatabase &&) noexcept = default;
CaseDatabase::~CaseDatabase() = default;

Result<CaseDatabase> CaseDatabase::open(const QString &path, Access access)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name);
    if (access == Access::Immutable) {
        database.setDatabaseName(uriOf(path));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    } else {
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    }
    connection->database = database;
    const bool opened = database.open();
    const QSqlError problem = database.lastError();
    database = {};
    CaseDatabase made(std::move(connection));
    if (!opened)
        return made.errorOf(problem);

    QStringList pragmas = { QStringLiteral("trusted_schema=OFF"), QStringLiteral("cell_size_check=ON"),
        QStringLiteral("temp_store=MEMORY"), QStringLiteral("foreign_keys=OFF") };
    if (access == Access::Whole)
        pragmas << QStringLiteral("locking_mode=EXCLUSIVE") << QStringLiteral("journal_mode=OFF")
                << QStringLiteral("synchronous=OFF");
    if (access == Access::Shared)
        pragmas << QStringLiteral("secure_delete=ON") << QStringLiteral("synchronous=FULL"); // a save outlives a power cut
    for (const QString &pragma : pragmas) {
        if (auto set = made.run(QStringLiteral("PRAGMA ") + pragma); !set)
            return set.error();
    }
    return made;
}

Result<QSqlQuery> CaseDatabase::prepare(const QString &sql)
{
    QSqlQuery query(m_connection->database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query.lastError());
    return query;
}

Outcome CaseDatabase::runPrepared(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!query.exec())
        return errorOf(query.lastError());
    return Done {};
}

Result<QSqlQuery> CaseDatabase::run(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return query;
    if (auto done = runPrepared(*query, values); !done)
        return done.error();
    return query;
}

Result<QVariant> CaseDatabase::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    if (!query->next()) {
        if (query->lastError().isValid())
            return errorOf(query->lastError());
        return Error { ErrorKind::NotFound, QStringLiteral("there is no such row"),
            { m_connection->path, {}, {}, {} } };
    }
    return query->value(0);
}

Error CaseDatabase::errorOf(const QSqlError &error) const
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const auto made = [&](ErrorKind kind, const QString &what, const QString &advice) {
        return Error { kind, QStringLiteral("%1 (%2)").arg(what, said), { m_connection->path, {}, {}, {} }, advice };
    };
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case Full:
        return made(ErrorKind::Io, QStringLiteral("there is no room left to write"),
            QStringLiteral("Free some space or save in another folder; what was saved before is untouched."));
    case ReadOnly:
        return made(ErrorKind::Refused, QStringLiteral("the file may not be written"),
            QStringLiteral("Save under another name or in another folder."));
    case CantOpen:
        return made(ErrorKind::Io, QStringLiteral("the file cannot be opened"),
            QStringLiteral("Check the name and your rights on the folder."));
    case Busy:
    case Locked:
        return made(ErrorKind::Conflict, QStringLiteral("another program is using the file"),
            QStringLiteral("Close the other window and try again."));
    case Corrupt:
    case NotADb:
        return made(
            ErrorKind::Malformed, QStringLiteral("the file is damaged"), QStringLiteral("Use an earlier copy of it."));
    case TooBig:
        return made(ErrorKind::TooLarge, QStringLiteral("a part of the case is too large to be stored"),
            QStringLiteral("Remove the largest piece of evidence."));
    default:
        return made(ErrorKind::Io, QStringLiteral("reading or writing failed"),
            QStringLiteral("Check the disk or the network drive and try again."));
    }
}

} // namespace kerbscope
