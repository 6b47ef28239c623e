// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcutsdialog.h"

#include "app/presentation/widgets/readingtable.h"

#include <QAction>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(560, 600);
    QList<QStringList> rows {
        { QStringLiteral("/"), tr("Go to the box") },
        { tr("Up, Down, Enter"), tr("In the box: choose what is offered") },
        { QStringLiteral(">"), tr("In the box: list what the program can do") },
        { tr("Ctrl+Enter"), tr("In the box: read about the code, or take it into the case") },
        { tr("Esc"), tr("Close the list, empty the field") },
        { tr("Alt+Left, Alt+Right"), tr("On the Codes page: back and forward") },
        { tr("1 … 9"), tr("In the guide: choose an answer") },
        { tr("T"), tr("On a chart: the table behind it") },
    };
    for (const QAction *action : commands) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        rows << QStringList { action->shortcut().toString(QKeySequence::NativeText), text.remove(u'&') };
    }
    readingFrame(this)->addWidget(
        readingTable(tr("Keyboard shortcuts"), { tr("Keys"), tr("What they do") }, rows), 1);
}

} // namespace kerbscope::ui
