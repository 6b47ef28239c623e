// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace kerbscope::ui {

/// Rows of plain strings under headings: the table behind a chart.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowsModel(QStringList headings, QObject *parent = nullptr);

    /// Replaces everything. Rows shorter than the headings show empty cells.
    void setRows(QList<QStringList> rows);
    /// Replaces everything by rows that are worked out when they are looked at.
    void setRows(int count, std::function<QStringList(int row)> rowAt);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_headings;
    int m_count = 0;
    std::function<QStringList(int row)> m_rowAt;
};

} // namespace kerbscope::ui
