// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the store of cases that remembers what the team has been told.

#include "core/cases/casedatabase.h"
#include "core/cases/casestore.h"

#include <QSqlError>

namespace kerbscope {

Result<QList<OutboxEntry>> CaseStore::outbox()
{
    auto rows = m_database->run(
        QStringLiteral("SELECT outbox.id, coalesce(revision, ''), base, sent, original FROM outbox LEFT JOIN cases USING(id)"
                       " WHERE waiting=1 ORDER BY changed, outbox.id"));
    if (!rows)
        return rows.error();
    QList<OutboxEntry> entries;
    while (rows->next())
        entries << OutboxEntry { rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
            rows->value(3).toString(), rows->value(4).toBool() };
    if (rows->lastError().isValid())
        return m_database->errorOf(rows->lastError());
    return entries;
}

Result<int> CaseStore::outboxSize()
{
    const auto count = m_database->value(QStringLiteral("SELECT count(*) FROM outbox WHERE waiting=1"));
    if (!count)
        return count.error();
    return count->toInt();
}

Outcome CaseStore::noteSent(const QString &id, const QString &revision)
{
    auto noted = m_database->run(QStringLiteral("UPDATE outbox SET sent=? WHERE id=?"), { revision, id });
    return noted ? Outcome(Done {}) : Outcome(noted.error());
}

Outcome CaseStore::noteResolved(const QString &id, const QString &base)
{
    auto noted = m_database->run(QStringLiteral("UPDATE outbox SET base=?, sent='' WHERE id=?"), { base + QLatin1String(""), id });
    return noted ? Outcome(Done {}) : Outcome(noted.error());
}

Outcome CaseStore::noteDelivered(const QString &id, const QString &revision, const QString &head, bool original)
{
    // A case that was removed has no revision: then the removal is what was delivered.
    auto noted = m_database->run(
        QStringLiteral("UPDATE outbox SET base=?, sent='', original=?,"
                       " waiting=(coalesce((SELECT revision FROM cases WHERE cases.id=outbox.id), '') <> ?) WHERE id=?"),
        { head, original ? 1 : 0, revision + QLatin1String(""), id });
    return noted ? Outcome(Done {}) : Outcome(noted.error());
}

Result<OutboxEntry> CaseStore::teamState(const QString &id)
{
    auto row = m_database->run(
        QStringLiteral("SELECT coalesce((SELECT revision FROM cases WHERE id=?), ''), coalesce(base, ''), coalesce(sent, ''), coalesce(original, 0)"
                       " FROM (SELECT 1) LEFT JOIN outbox ON id=?"),
        { id, id });
    if (!row)
        return row.error();
    if (!row->next())
        return OutboxEntry { id, {}, {}, {}, false };
    return OutboxEntry { id, row->value(0).toString(), row->value(1).toString(), row->value(2).toString(), row->value(3).toBool() };
}

Result<bool> CaseStore::takeFromTeam(const Case &theirs, const QString &head, bool original, bool overRemoval)
{
    bool taken = false;
    QString revision;
    const Outcome done = inTransaction(*m_database, [&]() -> Outcome {
        const QString busy = overRemoval ? QStringLiteral("SELECT 1 FROM outbox JOIN cases USING(id) WHERE id=? AND waiting=1")
                                         : QStringLiteral("SELECT 1 FROM outbox WHERE id=? AND waiting=1");
        auto waiting = m_database->run(busy, { theirs.id });
        if (!waiting)
            return waiting.error();
        if (waiting->next())
            return Done {};
        waiting->finish();
        const Result<QString> written = writeRows(theirs);
        if (!written)
            return written.error();
        revision = *written;
        taken = true;
        auto noted = m_database->run(
            QStringLiteral("INSERT INTO outbox(id, base, sent, waiting, original) VALUES(?, ?, '', 0, ?)"
                           " ON CONFLICT(id) DO UPDATE SET base=excluded.base, sent='', waiting=0, original=excluded.original"),
            { theirs.id, head, original ? 1 : 0 });
        return noted ? Outcome(Done {}) : Outcome(noted.error());
    });
    if (!done)
        return done.error();
    if (taken)
        m_revisions[theirs.id] = revision;
    return taken;
}

Result<bool> CaseStore::removeForTeam(const QString &id, const QString &head)
{
    bool taken = false;
    const Outcome done = inTransaction(*m_database, [&]() -> Outcome {
        auto waiting = m_database->run(QStringLiteral("SELECT 1 FROM outbox WHERE id=? AND waiting=1"), { id });
        if (!waiting)
            return waiting.error();
        if (waiting->next())
            return Done {};
        waiting->finish();
        taken = true;
        if (Outcome removed = removeRows(id); !removed)
            return removed;
        auto noted = m_database->run(QStringLiteral("UPDATE outbox SET base=?, sent='' WHERE id=?"), { head, id });
        return noted ? Outcome(Done {}) : Outcome(noted.error());
    });
    if (!done)
        return done.error();
    if (taken) {
        m_revisions.remove(id);
        if (auto emptied = m_database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !emptied)
            return emptied.error();
    }
    return taken;
}

Result<QString> CaseStore::teamValue(const QString &name)
{
    const auto value = m_database->value(
        QStringLiteral("SELECT coalesce((SELECT value FROM team WHERE name=?), '')"), { name });
    if (!value)
        return value.error();
    return value->toString();
}

Outcome CaseStore::setTeamValue(const QString &name, const QString &value)
{
    auto set = m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO team(name, value) VALUES(?, ?)"), { name, value + QLatin1String("") });
    return set ? Outcome(Done {}) : Outcome(set.error());
}

Outcome CaseStore::forgetTeam()
{
    return inTransaction(*m_database, [&]() -> Outcome {
        for (const char *sql : { "DELETE FROM team", "DELETE FROM outbox",
                 "INSERT INTO outbox(id, base, sent, waiting, original) SELECT id, '', '', 1, 0 FROM cases" }) {
            if (auto done = m_database->run(QLatin1String(sql)); !done)
                return done.error();
        }
        return Done {};
    });
}

} // namespace kerbscope
