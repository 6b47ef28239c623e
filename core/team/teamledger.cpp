// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamledger.h"

#include "core/cases/sqlconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace kerbscope {

TeamLedger::TeamLedger(std::unique_ptr<SqlConnection> connection, const QString &path)
    : m_connection(std::move(connection))
    , m_path(path)
{
}

TeamLedger::TeamLedger(TeamLedger &&) noexcept = default;
TeamLedger &TeamLedger::operator=(TeamLedger &&) noexcept = default;
TeamLedger::~TeamLedger() = default;

Result<TeamLedger> TeamLedger::open(const QString &path)
{
    const Place where { path, {}, {}, {} };
    if (!QDir().mkpath(QFileInfo(path).path()))
        return Error { ErrorKind::Io, QStringLiteral("the folder cannot be made"), where, {} };
    auto connection = std::make_unique<SqlConnection>(QStringLiteral("kerbscope-ledger-"));
    connection->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->name);
    connection->database.setDatabaseName(path);
    if (!connection->database.open())
        return Error { ErrorKind::Io, QStringLiteral("cannot be opened (%1)").arg(connection->database.lastError().text()), where, {} };
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    TeamLedger ledger(std::move(connection), path);
    for (const QString &sql : { QStringLiteral("CREATE TABLE IF NOT EXISTS team_items(kind TEXT NOT NULL, id TEXT NOT NULL, base TEXT NOT NULL, local TEXT NOT NULL,"
                                               " agreed BLOB NOT NULL, sent TEXT NOT NULL, sent_local TEXT NOT NULL, sent_agreed BLOB NOT NULL, PRIMARY KEY(kind, id)) WITHOUT ROWID"),
             QStringLiteral("CREATE TABLE IF NOT EXISTS team_values(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID") }) {
        if (auto made = ledger.run(sql); !made)
            return made.error();
    }
    return ledger;
}

Result<QSqlQuery> TeamLedger::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection->database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (query.exec())
        return query;
    return Error { ErrorKind::Io, QStringLiteral("what is remembered of the team store cannot be written (%1)").arg(query.lastError().text()), { m_path, {}, {}, {} },
        QStringLiteral("Check that the folder is yours and the disk is not full.") };
}

Result<QMap<QString, LedgerEntry>> TeamLedger::entries(const QString &kind)
{
    auto rows = run(QStringLiteral("SELECT id, base, local, agreed, sent, sent_local, sent_agreed FROM team_items WHERE kind=?"), { kind });
    if (!rows)
        return rows.error();
    QMap<QString, LedgerEntry> found;
    while (rows->next())
        found.insert(rows->value(0).toString(), { rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toByteArray(), rows->value(4).toString(),
                                                    rows->value(5).toString(), rows->value(6).toByteArray() });
    if (rows->lastError().isValid())
        return Error { ErrorKind::Io, QStringLiteral("cannot be read (%1)").arg(rows->lastError().text()), { m_path, {}, {}, {} }, {} };
    return found;
}

Outcome TeamLedger::set(const QString &kind, const QString &id, const LedgerEntry &entry)
{
    // A null value would be NULL.
    const auto text = [](const QString &one) { return one + QLatin1String(""); };
    const auto bytes = [](const QByteArray &one) { return one.isNull() ? QByteArray("") : one; };
    auto set = run(QStringLiteral("INSERT OR REPLACE INTO team_items VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        { kind, id, text(entry.base), text(entry.local), bytes(entry.agreed), text(entry.sent), text(entry.sentLocal), bytes(entry.sentAgreed) });
    return set ? Outcome(Done {}) : Outcome(set.error());
}

Outcome TeamLedger::remove(const QString &kind, const QString &id)
{
    auto removed = run(QStringLiteral("DELETE FROM team_items WHERE kind=? AND id=?"), { kind, id });
    return removed ? Outcome(Done {}) : Outcome(removed.error());
}

Outcome TeamLedger::forgetAll()
{
    for (const QString &sql : { QStringLiteral("DELETE FROM team_values"), QStringLiteral("DELETE FROM team_items") }) {
        if (auto forgotten = run(sql); !forgotten)
            return forgotten.error();
    }
    return Done {};
}

Result<QString> TeamLedger::value(const QString &name)
{
    auto row = run(QStringLiteral("SELECT value FROM team_values WHERE name=?"), { name });
    if (!row)
        return row.error();
    return row->next() ? row->value(0).toString() : QString();
}

Outcome TeamLedger::setValue(const QString &name, const QString &value)
{
    auto set = run(QStringLiteral("INSERT OR REPLACE INTO team_values VALUES(?, ?)"), { name, value + QLatin1String("") });
    return set ? Outcome(Done {}) : Outcome(set.error());
}

} // namespace kerbscope
