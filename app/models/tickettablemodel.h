// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/ticketarrangement.h"

#include <QAbstractItemModel>
#include <QTimeZone>

namespace kerbscope::ui {

/// Tickets as a table, or in groups by cache or by realm: then the groups are the top level and the tickets their children. It
/// shows an arrangement that was worked out before, so that a change of order is one reset, whatever the number of tickets.
class TicketTableModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Server, TimeLeft, Encryption, Client, Start, End, RenewUntil, Flags, Kdc, Cache, ColumnCount };

    explicit TicketTableModel(QObject *parent = nullptr);

    /// `arrangement` is of these very rows.
    void setRows(QList<TicketRow> rows, TicketArrangement arrangement);
    /// The same, arranged here, in the order that holds.
    void setRows(QList<TicketRow> rows);
    const QList<TicketRow> &rows() const { return m_rows; }

    /// Another order of the rows that are there.
    void arrange(TicketArrangement arrangement);
    void arrange(const TicketOrder &order);
    const TicketOrder &order() const { return m_arrangement.order; }
    /// Tickets that pass the filter, group headings not counted.
    int ticketCount() const { return m_arrangement.count; }

    /// The moment against which the time left is counted. Tells the views only about that column.
    void setNow(Instant now);
    Instant now() const { return m_now; }
    /// The zone in which times are shown.
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }

    /// The position in rows(), or -1 for a group's heading.
    int ticketRowOf(const QModelIndex &index) const;
    /// Invalid where the filter leaves the row out.
    QModelIndex indexOfTicketRow(int ticketRow) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isGrouped() const { return m_arrangement.order.grouping != TicketGrouping::None; }
    QString text(const TicketRow &row, Column column) const;
    QString tip(const TicketRow &row, Column column) const;

    QList<TicketRow> m_rows;
    TicketArrangement m_arrangement;
    Instant m_now;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kerbscope::ui
