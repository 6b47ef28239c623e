// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/context.h"

#include "core/base/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace kerbscope::cli {

void Context::printJson(const QJsonObject &object) const
{
    out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    out.flush();
}

void Context::complain(const Error &error) const
{
    err << "kerbscope-cli: " << error.toString() << '\n';
    err.flush();
}

Result<QByteArray> readFileOrStdin(const QString &path)
{
    QFile file;
    bool opened = false;
    if (path == QLatin1String("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        if (QFileInfo(path).isDir())
            return Error { ErrorKind::Io, QStringLiteral("this is a folder"), { path, {}, {}, {} },
                QStringLiteral("Name a file.") };
        file.setFileName(path);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        return Error { file.error() == QFileDevice::PermissionsError ? ErrorKind::Refused : ErrorKind::Io,
            QStringLiteral("cannot be opened (%1)").arg(file.errorString()), { path, {}, {}, {} },
            QStringLiteral("Check the name and your right to read it.") };
    if (file.size() > limits::maxImportFileBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the file has %1 bytes").arg(file.size()), { path, {}, {}, {} },
            QStringLiteral("Cut out the part that matters.") };
    return file.readAll();
}

QString findCatalog(const QString &programFolder)
{
    const QString named = qEnvironmentVariable("KERBSCOPE_CATALOG");
    if (!named.isEmpty())
        return named;
    const QDir folder(programFolder);
    for (const QString &candidate : { folder.filePath(QStringLiteral("catalog.sqlite")),
             folder.filePath(QStringLiteral("../share/kerbscope/catalog.sqlite")),
             folder.filePath(QStringLiteral("../Resources/catalog.sqlite")) }) {
        if (QFileInfo::exists(candidate))
            return QDir::cleanPath(candidate);
    }
    return folder.filePath(QStringLiteral("catalog.sqlite"));
}

} // namespace kerbscope::cli
