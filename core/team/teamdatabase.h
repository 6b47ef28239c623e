// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/team/teamserver.h"

#include <QSqlQuery>
#include <QVariant>

#include <memory>

namespace kerbscope {

/// The version of the tables in the team's database. A newer one is refused, so that an older program spoils nothing.
constexpr int teamSchemaVersion = 1;

/// One connection to the team's PostgreSQL, through Qt's QPSQL driver. Belongs to the thread that opened it. No call waits
/// longer than about half a minute.
///
/// Tables, in the schema "kerbscope" (made by the first program that may):
///
///     meta(name, value)        "version": of these tables; "content": of the case files in them; "team": a UUID of this database
///     documents(kind, id, head, seq)          what there is, and which revision of it counts
///     revisions(revision, kind, id, base, seq, author, made, removed, digest, content)   every state that was ever delivered
///
/// `seq` grows with each revision. Writers hold an advisory lock until they have committed, so numbers become visible in
/// their order: a reader that remembers the highest one it has seen misses nothing.
class TeamDatabase {
public:
    /// Errors: Unsupported (no QPSQL driver; tables or cases of a newer version), Refused (wrong user, password or rights),
    /// NotFound (no such database), Io (no connection, TLS).
    static Result<TeamDatabase> open(const TeamServer &server);
    TeamDatabase(TeamDatabase &&) noexcept;
    TeamDatabase &operator=(TeamDatabase &&) noexcept;
    ~TeamDatabase();

    static bool hasDriver();

    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}); ///< null where there is no row
    /// A transaction that keeps other writers out until its end.
    Outcome begin();
    Outcome commit();
    void rollBack();

    /// The UUID of this database: another one knows nothing of what was delivered here.
    const QString &team() const { return m_team; }

private:
    struct Connection;
    explicit TeamDatabase(std::unique_ptr<Connection> connection);
    Outcome prepare();
    Outcome makeTables();
    Error errorOf(const QSqlError &error) const;

    std::unique_ptr<Connection> m_connection;
    QString m_team;
};

/// All of what `work` does, or nothing; other writers wait.
template <typename Work> auto inTeamTransaction(TeamDatabase &database, Work work) -> decltype(work())
{
    if (Outcome begun = database.begin(); !begun)
        return begun.error();
    auto outcome = work();
    if (!outcome) {
        database.rollBack();
        return outcome;
    }
    if (Outcome committed = database.commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace kerbscope
