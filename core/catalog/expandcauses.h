// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledgedraft.h"

namespace kerbscope {

/// Writes out the short form of evidence: a row for the value "any-fault" stands for one row of the same strength for each
/// value of that finding that is a sign of a fault and that the cause does not name itself. `other` of a finding with many
/// values is among them. A row whose finding is unknown or has no such value stays as it is, for the check to complain of.
void expandCauses(KnowledgeDraft &draft);

} // namespace kerbscope
