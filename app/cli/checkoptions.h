// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "core/probes/checkplan.h"
#include "core/probes/config/clientsettings.h"

namespace kerbscope::cli {

/// The options that describe what shall be checked (contracts.md, `check`): those that take a value, and those that do not.
QStringList checkOptions();
QStringList checkFlags();

/// Does any of them stand among the options?
bool asksForChecks(const Options &options);

/// The plan of the options; what they leave open comes from the settings of this computer with --here, or when they name nothing to
/// check at all. Then the settings themselves are checked too. `--only` is a word of checkIds() or of the knowledge base. Errors:
/// Malformed for a host, a number, an address or a check that is none, naming the option.
Result<CheckPlan> planOf(const Options &options, const ClientSettings &settings, const QStringList &proxyRealms);

} // namespace kerbscope::cli
