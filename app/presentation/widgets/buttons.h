// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QPushButton>
#include <QToolButton>

namespace kerbscope::ui {

/// Variants of a push button as the style sheet knows them.
enum class ButtonKind { Plain, Primary, Quiet, Link, Row, Answer, Chip };

QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
QPushButton *makeButton(Icon icon, const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

/// A button that is only an icon; `name` is its tool tip and accessible name.
QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

/// Puts a text on the clipboard, and says "Copied" for a moment.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    /// `what` completes "Copy ...": "command", "number".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);

    void setText(const QString &text) { m_text = text; }

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    QString m_text;
    QString m_name;
};

/// A button with words that puts a longer text on the clipboard, and says "Copied" for a moment.
class CopyTextButton : public QPushButton {
    Q_OBJECT

public:
    CopyTextButton(const QString &caption, const QString &text, QWidget *parent = nullptr);

private:
    void copy();

    QString m_caption;
    QString m_text;
};

/// A value in a pill that copies itself when clicked: the notations of a number.
class CopyChip : public QPushButton {
    Q_OBJECT

public:
    /// `label` says what the value is ("hexadecimal"), for the tool tip and assistive technology.
    explicit CopyChip(const QString &value, const QString &label, QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    QString m_value;
};

} // namespace kerbscope::ui
