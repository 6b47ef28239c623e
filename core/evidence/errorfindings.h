// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/findinglist.h"
#include "core/evidence/imported.h"
#include "core/parse/commandoutput/programerror.h"

namespace kerbscope {

/// What the errors of Kerberos programs say: which step failed and why, as findings. Pure.
void addFindings(FindingList &findings, const ProgramErrors &errors, const ImportContext &context);

} // namespace kerbscope
