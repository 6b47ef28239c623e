// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/config/clientsettings.h"

namespace kerbscope {

/// The settings of the computer that the program runs on. Reads files, or the registry, and asks gsettings where it is there; opens no
/// socket. Blocking, at most about a second.
ClientSettings settingsOfThisComputer();

} // namespace kerbscope
