// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"

#include <QStringView>

namespace kerbscope {

/// What "klist get NAME" in a transcript says about the step of sign-on that NAME stands for: the own domain's answer for
/// the ticket of another realm, the other realm's answer for a proxy, or the answer for a service. Empty where the
/// transcript does not show its command line.
QList<Finding> findingsOfRequestedTicket(QStringView text, const TicketListing &listing, const ImportContext &context);

} // namespace kerbscope
