// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/inputfile.h"

#include "core/base/limits.h"

#include <QFile>
#include <QFileInfo>

namespace kerbscope {

Result<QByteArray> readInputFile(const QString &path)
{
    const Place where { path, {}, {}, {} };
    if (QFileInfo(path).isDir())
        return Error { ErrorKind::Io, QStringLiteral("this is a folder"), where, QStringLiteral("Name a file.") };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { file.error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("cannot be opened (%1)").arg(file.errorString()), where,
            QStringLiteral("Check the name and your right to read it.") };
    if (file.size() > limits::maxImportFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the file has %1 bytes").arg(file.size()), where,
            QStringLiteral("Cut out the part that matters.") };
    return file.readAll();
}

} // namespace kerbscope
