// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventdecode.h"
#include "core/evidence/finding.h"

namespace kerbscope {

/// What events say about sign-on, as findings of the vocabulary. The last outcome of a user counts: a success settles the
/// failures before it, unless they come from elsewhere. Where a log holds many users, the findings are about the one whose
/// sign-on fails at the end; computers count only where there is nobody else. Pure. `events` and `decoded` go side by side.
QList<Finding> findingsOf(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded);

} // namespace kerbscope
