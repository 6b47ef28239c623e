// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"
#include "core/probes/checkcard.h"
#include "core/probes/checkplan.h"
#include "core/probes/config/clientsettings.h"
#include "core/probes/deadline.h"

#include <functional>

namespace kerbscope {

/// What checks need besides the network.
struct CheckWorld {
    /// Runs a PAC script apart; asks `isOver` now and then whether to give up. Empty: PAC files are not run.
    std::function<Result<PacReport>(const QString &script, const QString &url, const std::function<bool()> &isOver)> evaluatePac;
    std::function<ClientSettings()> readSettings; ///< of this computer; empty: there is no way to
    ImportContext context; ///< now, zone, the proxy's realms
};

// Each check is a blocking function that reads from top to bottom and ends by the deadline; runChecks() calls them side by side.
// It is called only when its plan is complete (PlannedCheck::willRun).

CheckCard checkConfiguration(const CheckPlan &plan, const CheckWorld &world);
/// The realm's SRV records and their hosts; the names of proxy and service as the Kerberos library would make them canonical.
CheckCard checkDns(const CheckPlan &plan, const Deadline &deadline);
/// The KDCs of the own realm: alive, by which ways, user known, encryption types, and their clocks. Each KDC is asked about nobody
/// (nobodyOf()); the first that answers is asked about the user, once.
QList<CheckCard> checkKdcs(const CheckPlan &plan, const Deadline &deadline);
/// The KDCs of the proxy's realm: alive, and their clocks. The user's name is not told to them.
QList<CheckCard> checkProxyKdcs(const CheckPlan &plan, const Deadline &deadline);
CheckCard checkTime(const CheckPlan &plan, const Deadline &deadline);
/// With the user's own TGT: the cross-realm TGT, the proxy's ticket and the service's ticket, step by step until one fails.
CheckCard checkServiceTicket(const CheckPlan &plan, const Deadline &deadline);
/// Fetches the PAC file, follows redirects on the same server, and asks the file for the page.
CheckCard checkPac(const CheckPlan &plan, const CheckWorld &world, const Deadline &deadline);
/// Connects and reads what the proxy offers; with the plan's consent it is shown a ticket.
CheckCard checkProxy(const CheckPlan &plan, const Deadline &deadline);

} // namespace kerbscope
