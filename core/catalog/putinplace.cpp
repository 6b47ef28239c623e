// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/putinplace.h"

#include <QFile>

#include <filesystem>

namespace kerbscope {

Outcome putInPlace(const Outcome &written, const QString &part, const QString &path)
{
    if (!written) {
        QFile::remove(part);
        return written;
    }
    std::error_code failure;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), failure);
    if (failure) {
        QFile::remove(part);
        return Error { ErrorKind::Io, QStringLiteral("cannot be replaced (%1)").arg(QString::fromStdString(failure.message())), { path, {}, {}, {} } };
    }
    return Done {};
}

} // namespace kerbscope
