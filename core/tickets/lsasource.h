// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsource.h"

namespace kerbscope {

/// The caches of Windows' LSA, read-only: the user's own session, and those of other sessions that the user may see
/// (all of them when elevated). The listing looks as if klist had printed it.
class LsaSource : public TicketSource {
public:
    QString name() const override;
    Result<TicketListing> read() override;
};

} // namespace kerbscope
