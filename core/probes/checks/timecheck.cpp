// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/checks/checks.h"
#include "core/probes/ntpquestion.h"

namespace kerbscope {

CheckCard checkTime(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("time-server");
    if (plan.timeServer.host.isEmpty()) {
        card.why = QStringLiteral("no time server was named");
        return card;
    }
    card.did = QStringLiteral("asked %1 for the time").arg(plan.timeServer.toString());
    const TimeAnswer answer = askTime(plan.timeServer, deadline);
    if (!answer.offset) {
        card.why = answer.problem;
        return card;
    }
    const auto seconds = std::chrono::duration<double>(*answer.offset).count();
    const bool fine = std::abs(seconds) <= 300;
    card.state = fine ? CheckState::Pass : CheckState::Problem;
    card.saw = QStringLiteral("its clock is %1 s %2 this computer's").arg(std::abs(seconds), 0, 'f', 1).arg(seconds >= 0 ? QStringLiteral("ahead of") : QStringLiteral("behind"));
    card.findings << Finding { QStringLiteral("clock.reference-offset"), fine ? QStringLiteral("fine") : QStringLiteral("off"), {}, card.saw };
    return card;
}

} // namespace kerbscope
