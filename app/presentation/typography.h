// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

class QAbstractButton;
class QWidget;

namespace kerbscope::ui {

/// The type scale: sizes are relative to the program's base font, which is the system's times the user's text size.
enum class TextStyle {
    Body,
    Strong, ///< body, bold
    Caption, ///< base - 2
    Lead, ///< base + 2: the large box
    Section, ///< base + 2, bold
    Question, ///< base + 5: the guide's one question
    Headline, ///< base + 5, bold: what a detail is about
    Title, ///< base + 7
    Code, ///< body, tabular figures: numbers and codes
    Mono, ///< what can be typed into a shell
};

QFont fontFor(TextStyle style);

/// The font with one behind it that has kana and kanji, where this system has one of those that we know.
QFont withJapanese(QFont font, bool fixed);

/// Gives a widget a style of the scale and keeps it there when the text size changes.
void setTextStyle(QWidget *widget, TextStyle style);

/// Side of an icon that stands beside text of the base font: it grows with the text size.
int textIconSide();

/// Sizes the icon of a button as `scale` times that, and keeps it so. An icon alone gets a square of at least
/// `metrics::hitTarget`.
void setTextIcon(QAbstractButton *button, double scale = 1.0, bool iconAlone = false);

/// Gives every widget that has a style its font anew; the theme calls it after the base font changed.
void refreshTextStyles();

/// The same for one widget.
void refreshTextStyle(QWidget *widget);

/// Width of a line of prose of `metrics::proseCharacters` in the widget's font.
int proseWidth(const QWidget *widget);

} // namespace kerbscope::ui
