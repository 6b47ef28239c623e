// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/checkrunner.h"

#include <atomic>
#include <memory>

namespace kerbscope::tests {

/// Checks that contact nobody: settings of an invented computer, and cards as a day with some trouble gives them, each after a while.
/// `runs` counts them. A run that is cancelled ends at once.
ui::CheckServices sampleChecks(std::shared_ptr<std::atomic<int>> runs = {}, int millisecondsEach = 5);

} // namespace kerbscope::tests
