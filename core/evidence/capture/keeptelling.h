// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"

namespace kerbscope {

/// Messages, and sign-ons, names and connections each, that a case keeps of one capture; nobody reads as many.
constexpr qsizetype maxCaseMessages = 10'000;

/// Leaves at most `most` messages, as many sign-ons, and as many names and connections of each list, with a warning where some go.
/// The first of each kind stays, so that what never was in the capture can still be told; then the newest failures, their
/// questions and the unanswered; then the newest of the rest. Pure; orders stay, and answers still point to their questions.
void keepTelling(CaptureReport &report, qsizetype most);

} // namespace kerbscope
