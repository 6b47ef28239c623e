// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkcard.h"
#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"
#include "core/probes/kdcexchange.h"

#include <functional>

namespace kerbscope {

struct PacReport;

/// What checks need besides the network.
struct CheckWorld {
    std::function<Result<PacReport>(const QString &script, const QString &url)> evaluatePac; ///< may be empty
};

// Each check is a blocking function that reads from top to bottom; runChecks() calls them side by side.

CheckCard checkDns(const CheckPlan &plan, const Deadline &deadline);
/// The KDCs of the own realm: alive, user known, encryption types, and their clocks.
QList<CheckCard> checkKdcs(const CheckPlan &plan, const Deadline &deadline);
/// The KDCs of the proxy's realm: alive, and their clocks. What they say about the user is not judged: he is a stranger there.
QList<CheckCard> checkProxyKdcs(const CheckPlan &plan, const Deadline &deadline);
CheckCard checkTime(const CheckPlan &plan, const Deadline &deadline);
/// The own TGT, the cross-realm TGT, the proxy's ticket and the service's ticket, step by step until one fails.
CheckCard checkServiceTicket(const CheckPlan &plan, const Deadline &deadline);
CheckCard checkPac(const CheckPlan &plan, const CheckWorld &world, const Deadline &deadline);
CheckCard checkProxy(const CheckPlan &plan, const Deadline &deadline);

} // namespace kerbscope
