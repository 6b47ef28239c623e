// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace kerbscope::ui {

/// Tells assistive technology what a widget is that draws itself: a chart or a graphic, with its accessible name and
/// description, and with nothing in it. Without that it is a nameless kind of area, which screen readers pass over.
/// Call it in the constructor, before the widget gets its name.
void tellAsDrawing(QWidget *widget, QAccessible::Role role);

} // namespace kerbscope::ui
