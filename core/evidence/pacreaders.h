// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// Proxy auto-configuration scripts.
Recognition recognisePac(const ReaderInput &input);
/// Runs the script through ImportContext::evaluatePac for the user's address; without an evaluator, what can be seen
/// without running it is said.
Result<Imported> readPac(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
