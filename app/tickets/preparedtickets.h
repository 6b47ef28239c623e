// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"
#include "app/tickets/etypeshares.h"
#include "app/tickets/tickettimeline.h"

namespace kerbscope::ui {

/// Everything that the viewer shows of some listings and that takes time in proportion to their tickets. Made by a pure
/// function, so that it can be made on another thread.
struct PreparedTickets {
    QList<TicketRow> rows;
    TicketArrangement arrangement;
    QList<TimelineBar> bars;
    QString timelineSummary;
    QList<EtypeShare> etypes;
    QStringList errors;   ///< what klist complained of
    bool windows = false; ///< a listing of Windows is among them
};

PreparedTickets prepareTickets(const QList<TicketListing> &listings, const TicketOrder &order, Instant now);

} // namespace kerbscope::ui
