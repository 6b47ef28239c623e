// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"
#include "core/probes/checks/checks.h"

namespace kerbscope {

/// Told each card as it is ready, from the thread of its check, one at a time.
using CardReady = std::function<void(const CheckCard &card)>;

/// Runs every check of the plan side by side, each within the plan's timeout; the whole takes about as long as the slowest. What the
/// plan lacks comes back as a card that was not asked for. Blocking. Cancelling ends it within a fraction of a second; what was not
/// finished is NotChecked.
QList<CheckCard> runChecks(const CheckPlan &plan, const CheckWorld &world, const Cancellation &cancellation, const CardReady &ready = {});

/// The cards as a piece of evidence of kind Probe with all their findings; what could not be checked is among its warnings.
Imported evidenceOf(const QList<CheckCard> &cards, Instant now);

} // namespace kerbscope
