// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/caseschema.h"

#include "core/cases/casedatabase.h"

#include <QSqlError>

#include <array>

namespace kerbscope {

namespace {

// "no" numbers the cases of a database; a case file has one. `revision` names one saved state; `seal` is the SHA-256
// over the rows of the case (caseseal.h).
constexpr std::array tables = {
    CaseTable { "cases",
        "CREATE TABLE cases(no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, created INTEGER NOT "
        "NULL,"
        " changed INTEGER NOT NULL, state TEXT NOT NULL, notes TEXT NOT NULL, next_evidence INTEGER NOT NULL,"
        " revision TEXT NOT NULL, seal TEXT NOT NULL)",
        "no" },
    CaseTable { "tags",
        "CREATE TABLE tags(no INTEGER NOT NULL, position INTEGER NOT NULL, tag TEXT NOT NULL,"
        " PRIMARY KEY(no, position)) WITHOUT ROWID",
        "position" },
    CaseTable { "declined",
        "CREATE TABLE declined(no INTEGER NOT NULL, position INTEGER NOT NULL, finding TEXT NOT NULL,"
        " PRIMARY KEY(no, position)) WITHOUT ROWID",
        "position" },
    CaseTable { "evidence",
        "CREATE TABLE evidence(no INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL,"
        " source TEXT NOT NULL, sha256 TEXT NOT NULL, taken INTEGER NOT NULL, detected TEXT NOT NULL, note TEXT NOT "
        "NULL,"
        " bytes BLOB NOT NULL, PRIMARY KEY(no, position))",
        "position" },
    CaseTable { "warnings",
        "CREATE TABLE warnings(no INTEGER NOT NULL, evidence INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT "
        "NOT NULL,"
        " PRIMARY KEY(no, evidence, position)) WITHOUT ROWID",
        "evidence, position" },
    CaseTable { "findings",
        "CREATE TABLE findings(no INTEGER NOT NULL, evidence INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT "
        "NULL,"
        " value TEXT NOT NULL, evidence_id TEXT NOT NULL, detail TEXT NOT NULL,"
        " PRIMARY KEY(no, evidence, position)) WITHOUT ROWID",
        "evidence, position" },
    CaseTable { "contents",
        "CREATE TABLE contents(no INTEGER NOT NULL, evidence INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,"
        " PRIMARY KEY(no, evidence, name))",
        "evidence, name" },
    CaseTable { "parts",
        "CREATE TABLE parts(no INTEGER NOT NULL, evidence INTEGER NOT NULL, name TEXT NOT NULL, parent INTEGER NOT NULL,"
        " position INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY(no, evidence, name, parent, position))",
        "evidence, name, parent, position" },
    CaseTable { "refused",
        "CREATE TABLE refused(no INTEGER NOT NULL, position INTEGER NOT NULL, cause TEXT NOT NULL,"
        " PRIMARY KEY(no, position)) WITHOUT ROWID",
        "position", 2 },
    CaseTable { "conclusions", "CREATE TABLE conclusions(no INTEGER PRIMARY KEY, value TEXT NOT NULL)", "no", 2 },
};

QStringList statements(quint32 version, const QStringList &extra)
{
    QStringList all;
    for (const CaseTable &table : tables) {
        if (table.since <= version)
            all << QString::fromLatin1(table.ddl);
    }
    all += extra;
    return all;
}

} // namespace

std::span<const CaseTable> caseTables() { return tables; }

Result<quint32> caseTablesVersion(CaseDatabase &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toUInt();
}

Outcome addNewerCaseTables(CaseDatabase &database, quint32 version)
{
    for (const CaseTable &table : tables) {
        if (table.since <= version)
            continue;
        if (auto made = database.run(QString::fromLatin1(table.ddl)); !made)
            return made.error();
    }
    return Done {};
}

Outcome createCaseTables(CaseDatabase &database, quint32 applicationId, const QStringList &extra)
{
    for (const QString &statement : statements(caseSchemaVersion, extra)) {
        if (auto made = database.run(statement); !made)
            return made.error();
    }
    for (const QString &pragma : { QStringLiteral("PRAGMA application_id=%1").arg(applicationId),
             QStringLiteral("PRAGMA user_version=%1").arg(caseSchemaVersion) }) {
        if (auto set = database.run(pragma); !set)
            return set.error();
    }
    return Done {};
}

Outcome checkCaseTables(CaseDatabase &database, const QString &path, const QStringList &extra)
{
    // Indexes without SQL belong to keys and are SQLite's own.
    auto query = database.run(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"));
    if (!query)
        return query.error();
    const Result<quint32> version = caseTablesVersion(database);
    if (!version)
        return version.error();
    QStringList missing = statements(*version, extra);
    while (query->next()) {
        if (!missing.removeOne(query->value(1).toString()))
            return Error { ErrorKind::Malformed,
                QStringLiteral("it holds something that is no part of a case (%1)").arg(query->value(0).toString()),
                { path, {}, {}, {} }, QStringLiteral("Do not use this file; ask for the case again.") };
    }
    if (query->lastError().isValid())
        return database.errorOf(query->lastError());
    if (!missing.isEmpty())
        return Error { ErrorKind::Malformed, QStringLiteral("parts of the case are missing in it"),
            { path, {}, {}, {} }, QStringLiteral("Use an earlier copy of it.") };
    return Done {};
}

} // namespace kerbscope
