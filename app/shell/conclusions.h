// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"
#include "core/diagnosis/diagnosis.h"

namespace kerbscope::ui {

/// From this probability on a cause stands out in lists.
constexpr double standsOut = 0.5;

/// What the agent sees of a diagnosis, to be kept with the case: the likely causes without those that were refused, their
/// probabilities made up to 1. `before` is what was kept until now: a cause that goes on leading keeps the time since
/// when it has stood out.
Conclusion conclusionOf(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const QStringList &refused,
    const std::optional<Conclusion> &before, Instant now);

} // namespace kerbscope::ui
