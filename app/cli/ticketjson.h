// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/finding.h"
#include "core/krb/ticketlisting.h"

#include <QJsonObject>

namespace kerbscope::cli {

/// "tickets --json" of contracts.md. Names in listings of Windows are written as Windows shows them, without escapes;
/// all others as MIT writes them.
QJsonObject ticketListingToJson(const TicketListing &listing, const QList<Finding> &findings);

/// A principal as the listing of that kind shows it.
QString principalText(const Principal &principal, const QString &kind);

} // namespace kerbscope::cli
