// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"
#include "core/probes/clockwords.h"
#include "core/probes/ntpquestion.h"

namespace kerbscope {

CheckCard checkTime(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("time-server");
    card.did = QStringLiteral("asked %1 for the time").arg(plan.timeServer.toString());
    const TimeAnswer answer = askTime({ plan.dnsServers }, plan.timeServer, deadline);
    if (!answer.offset) {
        card.why = answer.problem;
        return card;
    }
    const bool fine = std::chrono::abs(*answer.offset) <= allowedSkew;
    card.state = fine ? CheckState::Pass : CheckState::Problem;
    card.saw = QStringLiteral("this computer is %1").arg(clockWords(*answer.offset));
    card.findings << Finding { QStringLiteral("clock.reference-offset"), fine ? QStringLiteral("fine") : QStringLiteral("off"), {}, card.saw };
    return card;
}

} // namespace kerbscope
