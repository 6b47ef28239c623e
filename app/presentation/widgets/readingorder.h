// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace kerbscope::ui {

/// Lets the tabulator go through all controls of a widget in the order of their layouts, which is the order of reading. What is
/// made later comes last otherwise, behind all other parts of the window: call it when the content has changed.
void tabInReadingOrder(QWidget *widget);

} // namespace kerbscope::ui
