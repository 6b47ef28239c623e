// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace kerbscope::ui {

/// Fixes the width of a column at the side of a page: `base` pixels at usual text, wider with larger text as far as the window has
/// room for it. It follows both for as long as the column lives.
void keepColumnWidth(QWidget *column, int base);

/// The same as the most that a widget may take; it may be narrower.
void keepMostWidth(QWidget *widget, int base);

/// The same as the least that a widget must have; it may be wider.
void keepLeastWidth(QWidget *widget, int base);

} // namespace kerbscope::ui
