// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

namespace kerbscope {

/// A code that the agent typed or the user read out, as evidence of kind Code. `catalogId` is "zen:471000", "krb:14",
/// "ntstatus:0xC000006D", ...; the finding is "code.<family>" = "<code>".
Imported importCode(const QString &catalogId, Instant now);

/// An answer to a question of the guide (finding id and value of the vocabulary) as evidence of kind Answer.
Imported importAnswer(const QString &findingId, const QString &value, Instant now);

} // namespace kerbscope
