// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QObject>

#include <functional>

class QMenu;

namespace kerbscope::ui {

class MainWindow;
class ManualWindow;

/// The menu bar and its actions; all of them are offered as commands in the box too.
class MainMenu : public QObject {
    Q_OBJECT

public:
    MainMenu(MainWindow &window, const PageContext &context);

    QMenu *helpMenu() const { return m_help; }
    /// Enters a page in the menu Go, with Alt and its number in the rail.
    void addPage(const Page &page);

private:
    void addFileMenu();
    void addEditMenu();
    void addViewMenu();
    void addLanguageMenu(QMenu *view);
    void addHelpMenu();
    QAction *addAction(
        QMenu *menu, Icon icon, const QString &text, const QKeySequence &keys, std::function<void()> run);
    void openManual(const QString &topic);
    void openCaseFile();
    void saveCaseFile();

    MainWindow &m_window;
    PageContext m_context;
    QMenu *m_go = nullptr;
    QMenu *m_help = nullptr;
    ManualWindow *m_manual = nullptr; ///< made at the first F1; its parent is the window
};

} // namespace kerbscope::ui
