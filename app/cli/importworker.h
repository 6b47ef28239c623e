// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

namespace kerbscope::cli {

/// import --worker: reads one file for the window, which has put this process into a cage (app/shared/importjob.h says
/// how the two talk). A crash, a hang or a greedy reader ends here and costs nothing else.
int runImportWorker(const Context &context);

} // namespace kerbscope::cli
