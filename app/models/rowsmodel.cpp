// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/rowsmodel.h"

namespace kerbscope::ui {

RowsModel::RowsModel(QStringList headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void RowsModel::setRows(QList<QStringList> rows)
{
    const auto count = static_cast<int>(rows.size());
    setRows(count, [rows = std::move(rows)](int row) { return rows.at(row); });
}

void RowsModel::setRows(int count, std::function<QStringList(int row)> rowAt)
{
    beginResetModel();
    m_count = count;
    m_rowAt = std::move(rowAt);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rowAt(index.row()).value(index.column());
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    return {};
}

} // namespace kerbscope::ui
