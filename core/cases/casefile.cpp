// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casefile.h"

#include "core/base/limits.h"
#include "core/cases/casedatabase.h"
#include "core/cases/caseheader.h"
#include "core/cases/caserows.h"
#include "core/cases/caseschema.h"
#include "core/cases/wholefile.h"

#include <QFileInfo>
#include <QUuid>

namespace kerbscope {

namespace {

constexpr qint64 onlyCase = 1;

Outcome checkIntegrity(CaseDatabase &database, const QString &path)
{
    const auto word = database.value(QStringLiteral("PRAGMA integrity_check(1)"));
    if (!word)
        return word.error();
    if (word->toString() != QLatin1String("ok"))
        return Error { ErrorKind::Malformed,
            QStringLiteral("the file is damaged (%1)").arg(word->toString().section(u'\n', 0, 0)), { path, {}, {}, {} },
            QStringLiteral("Use an earlier copy of it.") };
    return Done {};
}

Result<OpenedCase> readDatabase(const QString &path)
{
    auto database = CaseDatabase::open(path, CaseDatabase::Access::Immutable);
    if (!database)
        return database.error();
    if (Outcome whole = checkIntegrity(*database, path); !whole)
        return whole.error();
    if (Outcome known = checkCaseTables(*database, path); !known)
        return known.error();
    const auto count = database->value(QStringLiteral("SELECT count(*) FROM cases"));
    if (!count)
        return count.error();
    if (count->toInt() != 1)
        return Error { ErrorKind::Malformed, QStringLiteral("it holds %1 cases instead of one").arg(count->toInt()),
            { path, {}, {}, {} }, QStringLiteral("Use an earlier copy of it.") };
    Result<Case> read = readCaseRows(*database, onlyCase, path);
    if (!read)
        return read.error();
    const auto revision = database->value(QStringLiteral("SELECT revision FROM cases"));
    if (!revision)
        return revision.error();
    return OpenedCase { std::move(*read), revision->toString() };
}

Outcome writeDatabase(const Case &saved, const QString &path, const QString &revision)
{
    auto database = CaseDatabase::open(path, CaseDatabase::Access::Whole);
    if (!database)
        return database.error();
    if (auto encoded = database->run(QStringLiteral("PRAGMA encoding='UTF-16le'")); !encoded)
        return encoded.error();
    return inTransaction(*database, [&]() -> Outcome {
        if (Outcome made = createCaseTables(*database, caseApplicationId); !made)
            return made;
        return writeCaseRows(*database, onlyCase, saved, revision);
    });
}

/// An error of the part is told as one of the file that the user named.
Error aboutTarget(Error error, const QString &path)
{
    error.where.source = path;
    return error;
}

Outcome save(const Case &saved, const QString &path, const QString &revision, const std::optional<QString> &expected)
{
    auto file = WholeFile::begin(path);
    if (!file)
        return file.error();
    if (expected && QFileInfo::exists(path)) {
        const Result<OpenedCase> there = openCase(path);
        if (!there || there->revision != *expected)
            return Error { ErrorKind::Conflict,
                there ? QStringLiteral("somebody else has saved this case since it was opened")
                      : QStringLiteral("the file has been replaced since it was opened (%1)").arg(there.error().what),
                { path, {}, {}, {} },
                QStringLiteral("Save under another name, or open the file again to see the other changes.") };
    }
    if (Outcome written = writeDatabase(saved, file->partPath(), revision); !written)
        return aboutTarget(written.error(), path);
    if (QFileInfo(file->partPath()).size() > limits::maxCaseFileBytes)
        return Error { ErrorKind::TooLarge,
            QStringLiteral("the case would need more than the %1 bytes that a case file may have")
                .arg(limits::maxCaseFileBytes),
            { path, {}, {}, {} }, QStringLiteral("Remove the largest piece of evidence.") };
    const Result<OpenedCase> readBack = readDatabase(file->partPath());
    if (!readBack)
        return aboutTarget(readBack.error(), path);
    return file->commit();
}

QString newRevision() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

Outcome saveCase(const Case &saved, const QString &path) { return save(saved, path, newRevision(), std::nullopt); }

Result<QString> saveCaseOver(const Case &saved, const QString &path, const QString &revision)
{
    const QString next = newRevision();
    if (Outcome done = save(saved, path, next, revision); !done)
        return done.error();
    return next;
}

Result<OpenedCase> openCase(const QString &path)
{
    if (Outcome plausible = checkCaseHeader(path); !plausible)
        return plausible.error();
    return readDatabase(path);
}

Result<Case> loadCase(const QString &path)
{
    Result<OpenedCase> opened = openCase(path);
    if (!opened)
        return opened.error();
    return std::move(opened->value);
}

} // namespace kerbscope
