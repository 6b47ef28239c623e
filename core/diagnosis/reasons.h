// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/belief.h"
#include "core/diagnosis/diagnosis.h"

namespace kerbscope {

/// What speaks for and against a cause, strongest first. The weight of a finding compares this cause with all the others
/// as common as they are before anything is known.
QList<Reason> reasonsFor(const Model &model, const QList<Observation> &observations, int hypothesis);

/// The same for "unknown": as far as one of its two parts is the likelier one, the reasons are those of that part.
QList<Reason> reasonsForUnknown(const Model &model, const QList<Observation> &observations, const Belief &belief);

/// Findings that nobody has looked at although they matter for what is still possible: those on which a leading cause has
/// a firm opinion, most telling first.
QStringList openMatters(const Model &model, const QList<Observation> &observations, const Belief &belief);

} // namespace kerbscope
