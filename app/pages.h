// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

namespace kerbscope::ui {

class MainWindow;

/// Makes a page and gives it to the window. The one place that knows every page.
void addPageTo(MainWindow &window, const PageContext &context, PageId id);

} // namespace kerbscope::ui
