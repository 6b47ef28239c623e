// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

namespace kerbscope::test {

/// The folder of real samples that developers may have beside the source tree (../shared/corpus, or below
/// $KERBSCOPE_SHARED); empty where there is none. Tests over it skip visibly then.
inline QString corpusFolder()
{
    const QString named = qEnvironmentVariable("KERBSCOPE_SHARED");
    const QDir folder(
        named.isEmpty() ? QStringLiteral(KERBSCOPE_SOURCE_DIR "/../shared/corpus") : named + QStringLiteral("/corpus"));
    return folder.exists() ? folder.canonicalPath() : QString();
}

} // namespace kerbscope::test
