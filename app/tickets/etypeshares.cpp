// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/etypeshares.h"

#include <algorithm>

namespace kerbscope::ui {

QList<EtypeShare> etypeShares(const QList<Ticket> &tickets)
{
    QList<EtypeShare> shares;
    for (const Ticket &ticket : tickets) {
        const auto known = std::ranges::find(shares, ticket.ticketEtype, &EtypeShare::etype);
        if (known == shares.end())
            shares << EtypeShare { ticket.ticketEtype, 1 };
        else
            ++known->count;
    }
    std::ranges::stable_sort(shares, [](const EtypeShare &a, const EtypeShare &b) {
        if (a.etype.has_value() != b.etype.has_value())
            return a.etype.has_value();
        return a.count > b.count;
    });
    return shares;
}

} // namespace kerbscope::ui
