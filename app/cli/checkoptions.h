// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "core/probes/checkplan.h"

namespace kerbscope::cli {

/// The options that describe what shall be checked (contracts.md, `check`); all take a value.
QStringList checkOptions();

/// Errors: Malformed for a host, a number or an address that is none, naming the option.
Result<CheckPlan> planOf(const Options &options);

} // namespace kerbscope::cli
