// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace kerbscope {

enum class CollectorShell { PowerShell, Sh };

/// "powershell", "sh".
QString toString(CollectorShell shell);
std::optional<CollectorShell> collectorShellFromString(QStringView name);

/// The script that a user pastes on another computer: it collects tickets and settings into one block of text with markers,
/// which core/parse/collectorbundle.h reads. Its own first lines say what it does. From resources/collector.
QString collectorScript(CollectorShell shell);

/// Runs the script of this system (PowerShell on Windows, else sh) and returns what it printed. Blocking, at most three minutes.
/// Errors: NotFound when there is no shell; Cancelled when it takes too long; Malformed when it printed no block.
Result<QByteArray> runCollector();

} // namespace kerbscope
