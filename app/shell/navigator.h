// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/page.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace kerbscope::ui {

/// Carries wishes to go elsewhere from a page to the window and to the page that is meant.
class Navigator : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void openPage(PageId page) { Q_EMIT pageRequested(page); }
    /// Shows a code of the reference ("krb:24") on the Codes page.
    void openCode(const QString &catalogId) { Q_EMIT codeRequested(catalogId); }
    /// Searches the reference for what was typed.
    void searchCodes(const QString &query) { Q_EMIT searchRequested(query); }
    /// Shows a piece of evidence of the case ("e3").
    void openEvidence(const QString &evidenceId) { Q_EMIT evidenceRequested(evidenceId); }
    /// Opens the manual at a topic ("settings").
    void openManual(const QString &topic) { Q_EMIT manualRequested(topic); }
    /// Puts the keyboard into the box at the top.
    void focusBox() { Q_EMIT boxRequested(); }

    /// What the box offers as commands: actions of the window and of the pages.
    void addCommand(QAction *action)
    {
        m_commands << action;
        connect(action, &QObject::destroyed, this, [this, action] { m_commands.removeOne(action); });
    }
    const QList<QAction *> &commands() const { return m_commands; }

Q_SIGNALS:
    void pageRequested(kerbscope::ui::PageId page);
    void codeRequested(const QString &catalogId);
    void searchRequested(const QString &query);
    void evidenceRequested(const QString &evidenceId);
    void manualRequested(const QString &topic);
    void boxRequested();

private:
    QList<QAction *> m_commands;
};

} // namespace kerbscope::ui
