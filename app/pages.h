// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

namespace kerbscope::ui {

class MainWindow;

/// Makes all pages and gives them to the window, in the order of the rail. The one place that knows every page.
void addPages(MainWindow &window, const PageContext &context);

} // namespace kerbscope::ui
