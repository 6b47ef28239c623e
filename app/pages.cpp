// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages.h"

#include "app/shell/mainwindow.h"

namespace kerbscope::ui {

void addPages(MainWindow &window, const PageContext &context)
{
    Q_UNUSED(window)
    Q_UNUSED(context)
}

} // namespace kerbscope::ui
