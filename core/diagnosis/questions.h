// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/belief.h"
#include "core/diagnosis/diagnosis.h"

namespace kerbscope {

/// What may be asked or checked next, with what each answer is expected to tell, best value for its cost first. Leaves
/// out what is known, declined, cannot be asked or checked, makes no sense yet (`needs`, `after`) or would tell nothing.
QList<NextStep> nextSteps(const Model &model, const QList<Observation> &observations, const Belief &belief,
    const QStringList &declined);

/// The expected information about the cause (bits) if the finding were known: the uncertainty now minus that to be
/// expected over its values, weighed by how likely each of them is. Exact for this model, never below 0.
double expectedInformation(const Model &model, const Belief &belief, int finding);

} // namespace kerbscope
