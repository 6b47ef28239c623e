// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/colors.h"
#include "app/shared/settings.h"

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QApplication;

namespace kerbscope::ui {

using kerbscope::ThemeMode;

/// Dresses the application: style, palette, style sheet and base font. One object, made in main.cpp (or a test) and
/// handed on by reference. Changing the mode or the text size takes effect at once in all that is seen; what is hidden follows in
/// the turns of the event loop after, or when it is shown, so that the window is not held up for it.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    /// Text size in percent of the system's, 100 to 200.
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);

    bool isDark() const;
    const Colors &colors() const;

Q_SIGNALS:
    /// After palette, style sheet and fonts are in place. Plain widgets need nothing; charts repaint on it.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void putOn();
    void holdPainting();
    void setHiddenAside();
    void dressHidden();
    bool systemIsDark() const;

    QApplication &m_application;
    QFont m_systemFont;
    QPalette m_systemPalette;
    ThemeMode m_mode = ThemeMode::System;
    int m_textPercent = 100;
    QList<QPointer<QWidget>> m_aside; ///< hidden widgets that still wear the last style
    QList<QPointer<QWidget>> m_held; ///< windows that show what they show until all is in place
    QTimer m_dressing;
};

} // namespace kerbscope::ui
