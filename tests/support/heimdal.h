// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace kerbscope::test {

/// A program of Heimdal: as Debian installs it beside MIT's ("klist.heimdal"), or below the folder that KERBSCOPE_HEIMDAL
/// names (tests/run.sh unpacks the package there). Empty where it is not.
inline QString heimdalProgram(const QString &name)
{
    const QString unpacked = qEnvironmentVariable("KERBSCOPE_HEIMDAL");
    QStringList folders;
    if (!unpacked.isEmpty())
        folders << unpacked + QStringLiteral("/usr/bin") << unpacked + QStringLiteral("/usr/sbin");
    for (const QString &candidate : { name + QStringLiteral(".heimdal"), name }) {
        if (const QString found = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(candidate, folders); !found.isEmpty())
            return found;
        // Without the ending it may be MIT's.
        if (candidate != name || name == QLatin1String("kcm")) {
            if (const QString found = QStandardPaths::findExecutable(candidate); !found.isEmpty())
                return found;
            if (const QString found = QStandardPaths::findExecutable(candidate, { QStringLiteral("/usr/sbin") }); !found.isEmpty())
                return found;
        }
    }
    return {};
}

} // namespace kerbscope::test
