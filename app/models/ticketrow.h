// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

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

} // namespace kerbscope::ui
