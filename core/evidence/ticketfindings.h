// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

namespace kerbscope {

/// What a listing says about the state of sign-on, as findings of the vocabulary: own TGT, cross-realm TGT, proxy
/// ticket, expiry, weak encryption, errors of klist. Pure: the same listing and context give the same findings.
QList<Finding> findingsOf(const TicketListing &listing, const ImportContext &context);

} // namespace kerbscope
