// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QRandomGenerator>

namespace kerbscope::test {

/// A listing with one cache of random tickets, as a computer could have it: lives of hours, renewal within a week, real
/// types and flags. Times are whole seconds.
TicketListing randomListing(QRandomGenerator &random);

/// The listing as Windows' klist prints it, with labels of our own choice and the date in one of the forms "M/d/yyyy",
/// "d.M.yyyy", "d/M/yyyy", "yyyy/M/d", "yyyy-MM-dd".
QString asWindows(const TicketListing &listing, const QString &dateForm, bool twelveHours);
/// `klist -ef`; the date in a form of strftime's %x.
QString asMit(const TicketListing &listing, const QString &dateForm);
/// Heimdal's `klist -f` and `klist -v`.
QString asHeimdalTable(const TicketListing &listing);
QString asHeimdalVerbose(const TicketListing &listing);
QString asJava(const TicketListing &listing);

} // namespace kerbscope::test
