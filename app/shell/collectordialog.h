// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/collectorscript.h"

#include <QDialog>

class QTabWidget;

namespace kerbscope::ui {

class InlineMessage;
class Session;

/// "Collect from another computer": the script to send to the user, shown whole so that it can be read before it is run, with
/// what to do with it and where its answer goes.
class CollectorDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CollectorDialog(Session &session, QWidget *parent = nullptr);

    /// Opens one over the window of `widget`; it deletes itself.
    static void openFor(QWidget *widget, Session &session);

private:
    QWidget *makeScript(CollectorShell shell, const QString &steps);
    void takeAnswer();

    Session &m_session;
    QTabWidget *m_tabs;
    InlineMessage *m_message;
};

} // namespace kerbscope::ui
