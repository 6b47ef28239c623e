// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/ticketfilter.h"
#include "app/models/tickettablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace kerbscope::ui {

/// The tickets as a table: filter, grouping, choice of columns, sorting by clicking a heading.
class TicketTable : public QWidget
{
    Q_OBJECT

public:
    explicit TicketTable(TicketTableModel &model, QWidget *parent = nullptr);

    QTreeView *view() const { return m_view; }
    QLineEdit *filterField() const { return m_filterField; }
    const TicketFilter &filter() const { return *m_filter; }

    /// Row of the model's rows(), -1: none.
    int currentTicket() const;
    void setCurrentTicket(int ticketRow);
    /// Puts order and heights right after the model's rows were replaced; keeps the chosen ticket where it still is.
    void rowsReplaced();

    /// Widths, order and choice of columns, to be remembered.
    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray &state);

Q_SIGNALS:
    void currentTicketChanged(int ticketRow);

private:
    void buildColumnsMenu();
    void updateCount();
    void chooseGrouping(int index);

    TicketTableModel &m_model;
    TicketFilter *m_filter;
    QTreeView *m_view;
    QLineEdit *m_filterField;
    QComboBox *m_grouping;
    QToolButton *m_columns;
    QLabel *m_count;
};

} // namespace kerbscope::ui
