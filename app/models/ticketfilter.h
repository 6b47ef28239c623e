// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace kerbscope::ui {

class TicketTableModel;

/// Sorts tickets by what the cells mean and keeps those in which every word of the filter occurs. Made for 10,000 rows:
/// it compares the rows themselves and never re-sorts for the ticking of the time left.
class TicketFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TicketFilter(TicketTableModel &model, QObject *parent = nullptr);

    /// Words in any order, upper or lower case. Empty: everything.
    void setWords(const QString &text);
    /// Tickets that pass, group headings not counted.
    int ticketCount() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    TicketTableModel &m_model;
    QStringList m_words;
};

} // namespace kerbscope::ui
