// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/readingtable.h"

#include "app/presentation/metrics.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kerbscope::ui {

QTableWidget *readingTable(const QString &accessibleName, const QStringList &headers, const QList<QStringList> &rows)
{
    auto *table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    table->setAccessibleName(accessibleName);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row][column]));
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QVBoxLayout *readingFrame(QDialog *dialog)
{
    auto *outer = new QVBoxLayout(dialog);
    outer->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::spaceL);
    outer->setSpacing(metrics::spaceM);
    auto *contents = new QVBoxLayout;
    contents->setSpacing(metrics::spaceM);
    outer->addLayout(contents, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    outer->addWidget(buttons);
    return contents;
}

} // namespace kerbscope::ui
