// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/case.h"
#include "core/evidence/codefindings.h"

namespace kerbscope {

QString answer(Case &target, const QString &findingId, const QString &value, Instant now)
{
    withdrawAnswer(target, findingId, now);
    return addEvidence(target, importAnswer(findingId, value, now), now);
}

} // namespace kerbscope
