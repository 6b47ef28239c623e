// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/preparedtickets.h"

#include "app/tickets/timelinebars.h"

namespace kerbscope::ui {

PreparedTickets prepareTickets(const QList<TicketListing> &listings, const TicketOrder &order, Instant now)
{
    PreparedTickets prepared;
    for (const TicketListing &listing : listings) {
        prepared.windows = prepared.windows || listing.dialect == QLatin1String("klist-windows");
        if (listing.error)
            prepared.errors << listing.error->text;
    }
    prepared.rows = ticketRows(listings);
    prepared.arrangement = arrangeTickets(prepared.rows, order);
    prepared.bars = timelineBars(prepared.rows);
    prepared.timelineSummary = timelineSummary(prepared.bars, now);
    QList<Ticket> tickets;
    tickets.reserve(prepared.rows.size());
    for (const TicketRow &row : std::as_const(prepared.rows))
        tickets << row.ticket;
    prepared.etypes = etypeShares(tickets);
    return prepared;
}

} // namespace kerbscope::ui
