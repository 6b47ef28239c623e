// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLineEdit;
class QMenu;
class QToolButton;

namespace kerbscope::ui {

class Navigator;
class OmniBox;
class Session;
class Theme;

/// The bar at the top: the case's title (click to change it), the box, theme switch, help.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(Session &session, Navigator &navigator, Theme &theme, QWidget *parent = nullptr);

    OmniBox *box() const { return m_box; }
    /// The menu that the help button opens; not owned.
    void setHelpMenu(QMenu *menu);

private:
    void showTitle();
    void showTheme();

    Session &m_session;
    Theme &m_theme;
    QLineEdit *m_title;
    OmniBox *m_box;
    QToolButton *m_themeButton;
    QToolButton *m_help;
};

} // namespace kerbscope::ui
