// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/ticketrow.h"

#include <utility>

namespace kerbscope::ui {

/// The columns of the table of tickets. What a reader looks for stands in front: for whom the ticket is and how long it lives.
enum class TicketColumn { Server, TimeLeft, Encryption, Client, Start, End, RenewUntil, Flags, Kdc, Cache };

enum class TicketGrouping { None, Cache, Realm };

/// What the user asked for: which tickets, in which order, under which headings.
struct TicketOrder {
    TicketGrouping grouping = TicketGrouping::None;
    TicketColumn column = TicketColumn::Server;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QStringList words {}; ///< lower case; all of them must occur

    bool operator==(const TicketOrder &) const = default;
};

struct TicketGroup {
    QString name;    ///< of the cache or realm; empty without grouping and for tickets that name no realm
    QList<int> rows; ///< positions in the rows, in the order asked for
};

/// The answer: what stands where.
struct TicketArrangement {
    TicketOrder order;
    QList<TicketGroup> groups;          ///< by name, the nameless last; without grouping one that holds all
    QList<std::pair<int, int>> places;  ///< of each row: its group and its position there; -1 where it is left out
    int count = 0;                      ///< tickets that are not left out
};

/// Sorts by what the cells mean, not by their text; equal ones stay as they came. A pure function that takes time in proportion to
/// n log n, so that it can be asked on another thread.
TicketArrangement arrangeTickets(const QList<TicketRow> &rows, const TicketOrder &order);

/// The words of a filter as typed: any order, upper or lower case.
QStringList filterWords(const QString &text);

} // namespace kerbscope::ui
