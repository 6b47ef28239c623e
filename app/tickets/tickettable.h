// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace kerbscope::ui {

/// The tickets as a table: filter, grouping, choice of columns, sorting by clicking a heading. Many tickets are put in order on
/// another thread; the table shows the old order until the new one is there.
class TicketTable : public QWidget
{
    Q_OBJECT

public:
    explicit TicketTable(TicketTableModel &model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QLineEdit *filterField() const { return m_filterField; }
    QComboBox *grouping() const { return m_grouping; }

    /// What was asked for; the model has it as soon as it is worked out.
    const TicketOrder &order() const { return m_order; }
    /// Shows other tickets. `arrangement` is of these rows; where it is not in the order asked for, the right one follows.
    void setTickets(QList<TicketRow> rows, TicketArrangement arrangement);

    /// Row of the model's rows(), -1: none.
    int currentTicket() const;
    void setCurrentTicket(int ticketRow);

    /// Widths, order and choice of columns, to be remembered.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void currentTicketChanged(int ticketRow);

private:
    void buildColumnsMenu();
    void updateCount();
    void ask(const TicketOrder &order);
    void arrange();
    void arranged(TicketArrangement arrangement);
    void modelReset();

    TicketTableModel &m_model;
    TicketOrder m_order;
    bool m_arranging = false; ///< on another thread
    int m_generation = 0;     ///< of the rows
    QTreeView *m_view;
    QLineEdit *m_filterField;
    QComboBox *m_grouping;
    QToolButton *m_columns;
    QLabel *m_count;
};

} // namespace kerbscope::ui
