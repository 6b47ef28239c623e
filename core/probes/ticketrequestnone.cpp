// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ticketrequest.h"

namespace kerbscope {

TicketRequests requestTickets(const std::function<QStringList(const QString &clientRealm)> &, const Deadline &)
{
    TicketRequests requests;
    requests.problem = QStringLiteral("this build cannot request tickets");
    return requests;
}

} // namespace kerbscope
