// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"
#include "core/evidence/imported.h"

namespace kerbscope {

/// What a capture says about sign-on, as findings of the vocabulary. Pure. Only the computer whose sign-on was captured
/// counts: the one that talks to KDCs, or else the one that answers offers; a colleague's traffic draws no findings.
QList<Finding> findingsOf(const CaptureReport &report, const ImportContext &context);

} // namespace kerbscope
