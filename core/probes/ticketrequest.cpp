// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ticketrequest.h"

#include "core/probes/apart.h"
#include "core/probes/ticketrequestlog.h"

namespace kerbscope {

TicketRequests requestTickets(const ServersOfRealm &servers, const Deadline &deadline)
{
    const auto log = std::make_shared<TicketRequestLog>();
    runApart(
        [log, servers, deadline] {
            askForTickets(*log, servers, deadline);
            return true;
        },
        deadline);
    return log->soFar();
}

} // namespace kerbscope
