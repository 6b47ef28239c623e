// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/readerpath.h"

#include <QDir>

namespace kerbscope {

QString findReader(const QString &programFolder)
{
#ifdef Q_OS_WIN
    return QDir(programFolder).filePath(QStringLiteral("kerbscope-cli.exe"));
#else
    return QDir(programFolder).filePath(QStringLiteral("kerbscope-cli"));
#endif
}

} // namespace kerbscope
