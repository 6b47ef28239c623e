// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/thiscomputer.h"

#ifdef Q_OS_WIN
#include "core/probes/config/registrysettings.h"
#include "core/probes/config/winregistry.h"

#include <QProcessEnvironment>
#else
#include "core/probes/config/unixsettings.h"
#endif

namespace kerbscope {

#ifdef Q_OS_WIN

ClientSettings settingsOfThisComputer()
{
    RegistryListing listing;
    for (const QString &path : registryPaths()) {
        for (const WinRegistryKey &key : readWinRegistry(path.toStdWString())) {
            if (!key.there) {
                listing.missing << QString::fromStdWString(key.path);
                continue;
            }
            RegistryKey read { QString::fromStdWString(key.path), {} };
            for (const WinRegistryValue &value : key.values)
                read.values << RegistryValue { QString::fromStdWString(value.name), QString::fromStdWString(value.type), QString::fromStdWString(value.data) };
            listing.keys << read;
        }
    }
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> variables;
    for (const QString &name : environment.keys())
        variables.insert(name.toUpper(), environment.value(name));
    return settingsOfRegistry(std::move(listing), variables);
}

#else

ClientSettings settingsOfThisComputer()
{
    return readSettings(thisUnixComputer());
}

#endif

} // namespace kerbscope
