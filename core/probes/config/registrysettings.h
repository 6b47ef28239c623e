// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/config/clientsettings.h"

#include <QHash>

namespace kerbscope {

/// The keys below which the settings of Windows lie: Kerberos policies and local realms, Internet Settings, the browsers' policies,
/// names and time zone. All can be read without elevation.
QStringList registryPaths();

/// The settings that a reading of those keys and the environment make. Pure; the keys may come from any reader of the registry.
ClientSettings settingsOfRegistry(RegistryListing listing, const QHash<QString, QString> &environment);

} // namespace kerbscope
