// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/shortcutsdialog.h"

#include "app/presentation/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace kerbscope::ui {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    QList<std::pair<QString, QString>> rows {
        { QStringLiteral("Alt+1 … Alt+8"), tr("Go to a page") },
        { QStringLiteral("/"), tr("Go to the box") },
        { tr("Up, Down, Enter"), tr("In the box: choose what is offered") },
        { tr("Ctrl+Enter"), tr("In the box: read about the code, or take it into the case") },
        { tr("Esc"), tr("Close the list, empty the field") },
        { tr("Alt+Left, Alt+Right"), tr("On the Codes page: back and forward") },
        { tr("1 … 9"), tr("In the guide: choose an answer") },
    };
    for (const QAction *action : commands) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text();
        rows.append({ action->shortcut().toString(QKeySequence::NativeText), text.remove(u'&') });
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::spaceXl, metrics::spaceXl, metrics::spaceXl, metrics::spaceL);
    column->setSpacing(metrics::spaceM);
    auto *table = new QTableWidget(static_cast<int>(rows.size()), 2, this);
    table->setHorizontalHeaderLabels({ tr("Keys"), tr("What they do") });
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    int row = 0;
    for (const auto &[keys, what] : std::as_const(rows)) {
        table->setItem(row, 0, new QTableWidgetItem(keys));
        table->setItem(row, 1, new QTableWidgetItem(what));
        ++row;
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace kerbscope::ui
