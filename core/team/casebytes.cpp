// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/casebytes.h"

#include "core/base/limits.h"
#include "core/cases/casedatabase.h"
#include "core/cases/casefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace kerbscope {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024; ///< compressed, in one row of the team's database

Error noFolder() { return { ErrorKind::Io, QStringLiteral("no temporary folder can be made"), {}, QStringLiteral("Free some space on the disk.") }; }

} // namespace

Result<CaseBytes> toBytes(const Case &sent)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noFolder();
    const QString path = folder.filePath(QStringLiteral("sent.kscase"));
    if (Outcome saved = saveCase(sent, path); !saved)
        return saved.error();
    CaseBytes made;
    {
        Result<CaseDatabase> database = CaseDatabase::open(path, CaseDatabase::Access::Immutable);
        if (!database)
            return database.error();
        const auto seal = database->value(QStringLiteral("SELECT seal FROM cases"));
        if (!seal)
            return seal.error();
        made.digest = seal->toString();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Io, QStringLiteral("cannot be read (%1)").arg(file.errorString()), { path, {}, {}, {} }, {} };
    made.bytes = qCompress(file.readAll());
    if (made.bytes.size() > mostBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the case is too large for the team store"), {}, QStringLiteral("Remove its largest piece of evidence; until then it stays on this computer.") };
    return made;
}

Result<Case> caseFromBytes(const QByteArray &bytes)
{
    // The first four bytes promise a length: nothing is unpacked that promises too much.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > static_cast<quint64>(limits::maxCaseFileBytes))
        return Error { ErrorKind::Malformed, QStringLiteral("what came from the team store is no case"), {}, {} };
    const QByteArray unpacked = qUncompress(bytes);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noFolder();
    QFile file(folder.filePath(QStringLiteral("received.kscase")));
    if (!file.open(QIODevice::WriteOnly) || file.write(unpacked) != unpacked.size())
        return Error { ErrorKind::Io, QStringLiteral("cannot be written (%1)").arg(file.errorString()), {}, {} };
    file.close();
    return loadCase(file.fileName());
}

} // namespace kerbscope
