// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/storefile.h"

#include "core/cases/caseschema.h"
#include "core/cases/savelock.h"

#include <QDir>
#include <QFileInfo>

namespace kerbscope {

namespace {

constexpr int lockMilliseconds = 10'000;

/// The index of the list of cases; `search` is folded text (casesummary.h).
QStringList extraTables()
{
    return { QStringLiteral("CREATE TABLE summaries(no INTEGER PRIMARY KEY, codes TEXT NOT NULL,"
                            " evidence_count INTEGER NOT NULL, search TEXT NOT NULL)") };
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
    Outcome known = checkCaseTables(database, path, extraTables());
    if (!known && known.error().kind == ErrorKind::Malformed)
        return damaged(path, known.error().what);
    return known;
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
            inTransaction(*database, [&] { return createCaseTables(*database, storeApplicationId, extraTables()); });
        if (!made)
            return made.error();
    }
    if (Outcome known = checkIdentity(*database, path); !known)
        return known.error();
    return database;
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
