// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/caseheader.h"

#include "core/base/bytereader.h"
#include "core/base/limits.h"
#include "core/cases/caseschema.h"

#include <QFile>
#include <QFileInfo>

namespace kerbscope {

namespace {

constexpr qint64 headerSize = 100;

struct Header {
    qint64 pageSize = 0;
    qint64 pages = 0;
    quint32 userVersion = 0;
    quint32 applicationId = 0;
};

Result<Header> readHeader(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    Header header;
    const auto at = [&](qint64 offset) -> Result<quint32> {
        if (Outcome moved = reader.seek(offset); !moved)
            return moved.error();
        return reader.readU32();
    };
    const Result<quint32> pageSize = at(16);
    const Result<quint32> pages = at(28);
    const Result<quint32> version = at(60);
    const Result<quint32> application = at(68);
    if (!pageSize || !pages || !version || !application)
        return Error { ErrorKind::Truncated, QStringLiteral("the file ends inside its header"), {},
            QStringLiteral("Copy it again, or use an earlier copy of it.") };
    const quint32 size = *pageSize >> 16;
    header.pageSize = size == 1 ? 65536 : size;
    header.pages = *pages;
    header.userVersion = *version;
    header.applicationId = *application;
    return header;
}

} // namespace

Outcome checkCaseHeader(const QString &path)
{
    const auto error = [&](ErrorKind kind, const QString &what, const QString &advice) {
        return Error { kind, what, { path, {}, {}, {} }, advice };
    };
    const QFileInfo info(path);
    if (!info.exists())
        return error(ErrorKind::NotFound, QStringLiteral("there is no such file"),
            QStringLiteral("Check the name and the folder."));
    if (!info.isFile())
        return error(
            ErrorKind::Unrecognized, QStringLiteral("this is no file"), QStringLiteral("Choose a .kscase file."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(file.error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("cannot be opened (%1)").arg(file.errorString()), QStringLiteral("Check your rights on it."));
    // Of the file that is open, since a save may put another in its place at any moment.
    const qint64 size = file.size();
    if (size == 0)
        return error(
            ErrorKind::Empty, QStringLiteral("the file is empty"), QStringLiteral("Ask for the case again."));
    if (size > limits::maxCaseFileBytes)
        return error(ErrorKind::TooLarge,
            QStringLiteral("the file has %1 bytes, more than the %2 that a case file may have")
                .arg(size)
                .arg(limits::maxCaseFileBytes),
            QStringLiteral("Choose a .kscase file."));
    const QByteArray bytes = file.read(headerSize);
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return error(ErrorKind::Unrecognized, QStringLiteral("this is no case file"),
            QStringLiteral("Choose a .kscase file; other evidence is added to an open case."));
    const Result<Header> header = readHeader(bytes);
    if (!header)
        return header.error().inSource(path);
    if (header->applicationId == storeApplicationId)
        return error(ErrorKind::Unrecognized, QStringLiteral("this is the program's own store of cases, no case file"),
            QStringLiteral("Open a case from the list of cases."));
    if (header->applicationId != caseApplicationId)
        return error(ErrorKind::Unrecognized, QStringLiteral("this is the database of another program, no case file"),
            QStringLiteral("Choose a .kscase file."));
    if (header->userVersion > caseSchemaVersion)
        return error(ErrorKind::Unsupported,
            QStringLiteral("it was saved by a newer version (format %1; this program reads up to %2)")
                .arg(header->userVersion)
                .arg(caseSchemaVersion),
            QStringLiteral("Update the program; the file was not changed."));
    if (header->userVersion == 0 || header->pageSize < 512)
        return error(ErrorKind::Malformed, QStringLiteral("the head of the file is damaged"),
            QStringLiteral("Use an earlier copy of it."));
    if (size < header->pages * header->pageSize) {
        Error early = error(ErrorKind::Truncated,
            QStringLiteral("the file ends early: it should have %1 bytes").arg(header->pages * header->pageSize),
            QStringLiteral("Copy it again, or use an earlier copy of it."));
        early.where.offset = size;
        return early;
    }
    return Done {};
}

} // namespace kerbscope
