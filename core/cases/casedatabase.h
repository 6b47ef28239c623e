// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace kerbscope {

/// One SQLite connection with a name of its own, closed and forgotten with the object. Belongs to the thread that
/// opened it.
class CaseDatabase {
public:
    enum class Access {
        Immutable, ///< read only, no lock, no side files: also from read-only media; the file must not change meanwhile
        Whole, ///< written once by one process into a file of its own: no journal, synced by the caller
        Shared, ///< read and written by several processes at a time
    };

    /// `path` also names the database in errors. Errors: as errorOf().
    static Result<CaseDatabase> open(const QString &path, Access access);

    CaseDatabase(CaseDatabase &&) noexcept;
    CaseDatabase &operator=(CaseDatabase &&) noexcept;
    ~CaseDatabase();

    /// Runs one statement with its values, in the order of its question marks; returns the query for reading.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row; NotFound when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// A statement that is run many times, for `runPrepared`.
    Result<QSqlQuery> prepare(const QString &sql);
    Outcome runPrepared(QSqlQuery &query, const QVariantList &values);

    /// An error of SQLite in the words of this program: TooLarge, Refused (read-only), Conflict (locked), Malformed
    /// (damaged), else Io; names the database.
    Error errorOf(const QSqlError &error) const;

private:
    struct Connection;
    explicit CaseDatabase(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// All of what `work` does, or nothing.
template <typename Work> auto inTransaction(CaseDatabase &database, Work work) -> decltype(work())
{
    if (auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    auto outcome = work();
    if (outcome) {
        auto committed = database.run(QStringLiteral("COMMIT"));
        if (committed)
            return outcome;
        outcome = committed.error();
    }
    // An error such as a full disk may have rolled back already; then there is nothing left to do here.
    (void)database.run(QStringLiteral("ROLLBACK"));
    return outcome;
}

} // namespace kerbscope
