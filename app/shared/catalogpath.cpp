// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/catalogpath.h"

#include <QDir>
#include <QFileInfo>

namespace kerbscope {

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

} // namespace kerbscope
