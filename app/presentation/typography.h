// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QWidget;

namespace kerbscope::ui {

/// The type scale: sizes are relative to the program's base font, which is the system's times the user's text size.
enum class TextStyle {
    Body,
    Strong, ///< body, bold
    Caption, ///< base - 2
    Section, ///< base + 2, bold
    Question, ///< base + 5: the guide's one question
    Title, ///< base + 7
    Code, ///< body, tabular figures: numbers and codes
    Mono, ///< what can be typed into a shell
};

QFont fontFor(TextStyle style);

/// Gives a widget a style of the scale and keeps it there when the text size changes.
void setTextStyle(QWidget *widget, TextStyle style);

/// Gives every widget that has a style its font anew; the theme calls it after the base font changed.
void refreshTextStyles();

/// Width of a line of prose of `metrics::proseCharacters` in the widget's font.
int proseWidth(const QWidget *widget);

} // namespace kerbscope::ui
