// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/storefile.h"

#include "core/cases/caserows.h"
#include "core/cases/caseschema.h"
#include "core/cases/casesummary.h"
#include "core/cases/savelock.h"

#include <QDir>
#include <QFileInfo>

namespace kerbscope {

namespace {

constexpr int lockMilliseconds = 10'000;

/// The index of the list of cases; `search` is folded text (casesummary.h), `cause` the one that stands out. `outbox` and
/// `team`: what the team knows (caseoutbox.cpp). The index of version 1 had no cause.
QStringList extraTables(quint32 version)
{
    if (version < 2)
        return { QStringLiteral("CREATE TABLE summaries(no INTEGER PRIMARY KEY, codes TEXT NOT NULL,"
                                " evidence_count INTEGER NOT NULL, search TEXT NOT NULL)") };
    return { QStringLiteral("CREATE TABLE summaries(no INTEGER PRIMARY KEY, codes TEXT NOT NULL,"
                            " evidence_count INTEGER NOT NULL, search TEXT NOT NULL, cause TEXT NOT NULL,"
                            " cause_title TEXT NOT NULL, concluded INTEGER)"),
        QStringLiteral("CREATE TABLE outbox(id TEXT PRIMARY KEY, base TEXT NOT NULL, sent TEXT NOT NULL,"
                       " waiting INTEGER NOT NULL, original INTEGER NOT NULL) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE team(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID") };
}

Error storeError(const QString &path, ErrorKind kind, const QString &what, const QString &advice)
{
    return { kind, what, { path, {}, {}, {} }, advice };
}

Error damaged(const QString &path, const QString &said)
{
    return storeError(path, ErrorKind::Malformed, QStringLiteral("the store of cases is damaged (%1)").arg(said),
        QStringLiteral("Let the program take the whole cases into a new store; the damaged file is kept."));
}

/// What the file says it is; 0, 0 for an empty one.
Outcome checkIdentity(CaseDatabase &database, const QString &path)
{
    const auto application = database.value(QStringLiteral("PRAGMA application_id"));
    const auto version = database.value(QStringLiteral("PRAGMA user_version"));
    if (!application || !version) {
        const Error error = application ? version.error() : application.error();
        return error.kind == ErrorKind::Malformed ? damaged(path, error.what) : error;
    }
    if (application->toUInt() != storeApplicationId)
        return storeError(path, ErrorKind::Unrecognized, QStringLiteral("this file belongs to another program"),
            QStringLiteral("Move it away, or choose another folder for the data."));
    if (version->toUInt() > caseSchemaVersion)
        return storeError(path, ErrorKind::Unsupported,
            QStringLiteral("the store of cases was made by a newer version"),
            QStringLiteral("Update the program; the file was not changed."));
    Outcome known = checkCaseTables(database, path, extraTables(version->toUInt()));
    if (!known && known.error().kind == ErrorKind::Malformed)
        return damaged(path, known.error().what);
    return known;
}

/// An older store gets the tables of this version; its cases stay as they are. In one transaction: a program that is
/// killed in it leaves the older store.
Outcome bringUpToDate(CaseDatabase &database, const QString &path)
{
    return inTransaction(database, [&]() -> Outcome {
        const Result<quint32> version = caseTablesVersion(database);
        if (!version)
            return version.error();
        if (*version >= caseSchemaVersion)
            return Done {};
        if (Outcome added = addNewerCaseTables(database, *version); !added)
            return added;
        QStringList statements { QStringLiteral("DROP TABLE summaries") };
        statements += extraTables(caseSchemaVersion);
        statements << QStringLiteral("INSERT INTO outbox(id, base, sent, waiting, original) SELECT id, '', '', 1, 0 FROM cases")
                   << QStringLiteral("PRAGMA user_version=%1").arg(caseSchemaVersion);
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = database.run(statement); !done)
                return done.error();
        }
        QList<qint64> numbers;
        auto rows = database.run(QStringLiteral("SELECT no FROM cases"));
        if (!rows)
            return rows.error();
        while (rows->next())
            numbers << rows->value(0).toLongLong();
        rows->finish();
        for (const qint64 no : std::as_const(numbers)) {
            const Result<Case> read = readCaseRows(database, no, path);
            // A damaged case is listed by its head; opening it will say what is wrong.
            Case listed;
            if (Outcome written = writeSummaryRow(database, no, read ? *read : listed); !written)
                return written;
        }
        return Done {};
    });
}

Outcome makeFolder(const QString &folder, const QString &path)
{
    if (QFileInfo(folder).isDir())
        return Done {};
    if (!QDir().mkpath(folder))
        return storeError(path, ErrorKind::Refused, QStringLiteral("the folder for cases cannot be made"),
            QStringLiteral("Check your rights on the folder above it, or choose another in the settings."));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Done {};
}

} // namespace

QString storePath(const QString &folder) { return folder + QStringLiteral("/cases.sqlite"); }

Result<CaseDatabase> openStoreFile(const QString &folder)
{
    const QString path = storePath(folder);
    if (Outcome made = makeFolder(folder, path); !made)
        return made.error();
    // Two programs that start at once must not both make the tables.
    Result<SaveLock> lock = SaveLock::take(folder + QStringLiteral("/.cases.lock"), lockMilliseconds);
    if (!lock)
        return lock.error().inSource(path);
    const bool isNew = !QFileInfo::exists(path) || QFileInfo(path).size() == 0;
    if (isNew) {
        // SQLite gives its side files the rights of this one.
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
            return storeError(path, ErrorKind::Refused, QStringLiteral("cannot be made (%1)").arg(file.errorString()),
                QStringLiteral("Check your rights on the folder, or choose another in the settings."));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    Result<CaseDatabase> database = CaseDatabase::open(path, CaseDatabase::Access::Shared);
    if (!database)
        return database;
    if (isNew) {
        for (const QString &pragma :
            { QStringLiteral("PRAGMA encoding='UTF-16le'"), QStringLiteral("PRAGMA journal_mode=WAL") }) {
            if (auto set = database->run(pragma); !set)
                return set.error();
        }
        const Outcome made =
            inTransaction(*database, [&] { return createCaseTables(*database, storeApplicationId, extraTables(caseSchemaVersion)); });
        if (!made)
            return made.error();
    }
    if (Outcome known = checkIdentity(*database, path); !known)
        return known.error();
    if (Outcome current = bringUpToDate(*database, path); !current)
        return current.error();
    return database;
}

Outcome writeSummaryRow(CaseDatabase &database, qint64 no, const Case &summed)
{
    const CaseSummary summary = summaryOf(summed);
    const QString empty = QLatin1String("");
    const QVariant concluded =
        summary.concludedAt ? QVariant(static_cast<qint64>(summary.concludedAt->time_since_epoch().count())) : QVariant();
    auto written = database.run(QStringLiteral("INSERT OR REPLACE INTO summaries VALUES(?,?,?,?,?,?,?)"),
        { no, summary.codes.join(u'\n') + empty, summary.evidenceCount, searchTextOf(summed) + empty, summary.cause + empty,
            summary.causeTitle + empty, concluded });
    return written ? Outcome(Done {}) : Outcome(written.error());
}

Result<QString> setStoreFileAside(const QString &folder)
{
    const QString path = storePath(folder);
    Result<SaveLock> lock = SaveLock::take(folder + QStringLiteral("/.cases.lock"), lockMilliseconds);
    if (!lock)
        return lock.error().inSource(path);
    QString aside;
    for (int number = 1; aside.isEmpty() || QFileInfo::exists(aside); ++number)
        aside = folder + QStringLiteral("/cases-damaged-%1.sqlite").arg(number);
    for (const QString &suffix : { QString(), QStringLiteral("-wal"), QStringLiteral("-shm") }) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return storeError(path + suffix, ErrorKind::Io, QStringLiteral("cannot be renamed"),
                QStringLiteral("Close the other windows of the program and try again."));
    }
    return aside;
}

} // namespace kerbscope
