// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

namespace kerbscope {

/// The original of a case whose redacted form the team has, with what others have changed in that form. `sent` is the redacted
/// form that the original stands for, `theirs` what the team has now. Fields that others changed come over (redacted, as
/// they wrote them); what they added to the notes is added; evidence that is new comes in under new ids. Evidence that is
/// here is never replaced or removed: here is its only original.
Case withTeamChanges(Case original, const Case &sent, const Case &theirs);

} // namespace kerbscope
