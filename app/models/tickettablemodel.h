// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QAbstractItemModel>
#include <QTimeZone>

namespace kerbscope::ui {

/// One ticket with what the viewer asks for again and again, worked out once.
struct TicketRow {
    Ticket ticket;
    QString cache; ///< name of its cache; for Windows "logon 0x3e7"
    QString client;
    QString server;
    QString haystack; ///< lower case: all that a filter may find
};

/// Reads the tickets of listings as rows, in the order in which they came.
QList<TicketRow> ticketRows(const QList<TicketListing> &listings);

/// Tickets as a table, or in groups by cache or by realm: then the groups are the top level and the tickets their children.
class TicketTableModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Client, Server, Start, End, RenewUntil, TimeLeft, Encryption, Flags, Kdc, Cache, ColumnCount };
    enum class Grouping { None, Cache, Realm };
    Q_ENUM(Grouping)

    explicit TicketTableModel(QObject *parent = nullptr);

    void setRows(QList<TicketRow> rows);
    const QList<TicketRow> &rows() const { return m_rows; }

    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);

    /// The moment against which the time left is counted. Tells the views only about that column.
    void setNow(Instant now);
    Instant now() const { return m_now; }
    /// The zone in which times are shown.
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }

    /// The position in rows(), or -1 for a group's heading.
    int ticketRowOf(const QModelIndex &index) const;
    QModelIndex indexOfTicketRow(int ticketRow) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group {
        QString name;
        QList<int> rows;
    };
    void regroup();
    QString text(const TicketRow &row, Column column) const;
    QString tip(const TicketRow &row, Column column) const;
    QVariant sortValue(const TicketRow &row, Column column) const;

    QList<TicketRow> m_rows;
    QList<Group> m_groups;
    QList<QPair<int, int>> m_places; ///< of each row: group and position in it
    Grouping m_grouping = Grouping::None;
    Instant m_now;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kerbscope::ui
