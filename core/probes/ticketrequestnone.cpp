// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ticketrequestlog.h"

namespace kerbscope {

void askForTickets(TicketRequestLog &log, const ServersOfRealm &, const Deadline &)
{
    log.failed(QStringLiteral("this build cannot request tickets"));
}

} // namespace kerbscope
