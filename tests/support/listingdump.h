// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

namespace kerbscope::test {

/// A listing as lines for comparison: "klist-mit tickets", then one line a cache, ticket, key, session, fact, error and
/// warning. Fields are divided by " | ", absent ones are "-"; trailing absent fields are left out.
QString dump(const TicketListing &listing);

} // namespace kerbscope::test
