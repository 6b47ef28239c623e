// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/ticketfilter.h"

#include "app/models/roles.h"
#include "app/models/tickettablemodel.h"

#include <algorithm>

namespace kerbscope::ui {

TicketFilter::TicketFilter(TicketTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setDynamicSortFilter(false);
    setSortRole(SortRole);
    setSourceModel(&model);
}

void TicketFilter::setWords(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidate();
}

int TicketFilter::ticketCount() const
{
    if (m_model.grouping() == TicketTableModel::Grouping::None)
        return rowCount();
    int count = 0;
    for (int group = 0; group < rowCount(); ++group)
        count += rowCount(index(group, 0));
    return count;
}

bool TicketFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex index = m_model.index(row, 0, parent);
    const int ticketRow = m_model.ticketRowOf(index);
    if (ticketRow < 0) {
        // A group stays as long as one of its tickets does.
        for (int child = 0; child < m_model.rowCount(index); ++child) {
            if (filterAcceptsRow(child, index))
                return true;
        }
        return false;
    }
    const QString &hay = m_model.rows().at(ticketRow).haystack;
    return std::ranges::all_of(m_words, [&](const QString &word) { return hay.contains(word); });
}

bool TicketFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int first = m_model.ticketRowOf(left);
    const int second = m_model.ticketRowOf(right);
    if (first < 0 || second < 0)
        return QSortFilterProxyModel::lessThan(left, right);
    const TicketRow &a = m_model.rows().at(first);
    const TicketRow &b = m_model.rows().at(second);
    switch (left.column()) {
    case TicketTableModel::Client:
        return a.client < b.client;
    case TicketTableModel::Server:
        return a.server < b.server;
    case TicketTableModel::Start:
        return a.ticket.startTime < b.ticket.startTime;
    case TicketTableModel::End:
    case TicketTableModel::TimeLeft:
        return a.ticket.endTime < b.ticket.endTime;
    case TicketTableModel::RenewUntil:
        return a.ticket.renewUntil < b.ticket.renewUntil;
    case TicketTableModel::Kdc:
        return a.ticket.kdc < b.ticket.kdc;
    case TicketTableModel::Cache:
        return a.cache < b.cache;
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

} // namespace kerbscope::ui
