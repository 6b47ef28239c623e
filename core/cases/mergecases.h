// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/case.h"

namespace kerbscope {

/// Takes all of `other` into `target`: evidence that is not there yet, under new ids, with its notes; tags; what was declined or
/// refused; the notes below those of the target. Where both have answered the same question differently the target's answer
/// stays, and the other one is told in the notes. Title, state and conclusion stay the target's; the older creation time
/// counts. Returns how many pieces of evidence came in. Merging the same case twice changes nothing the second time.
int mergeInto(Case &target, const Case &other, Instant now);

} // namespace kerbscope
