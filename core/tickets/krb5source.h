// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketsource.h"

namespace kerbscope {

/// The caches of the collection through MIT libkrb5: FILE, DIR, KEYRING, KCM, API, whatever the library knows. It
/// follows KRB5CCNAME and krb5.conf like klist does. Only names, times, types and flags are copied; keys stay in the
/// library, which wipes them.
class Krb5Source : public TicketSource {
public:
    QString name() const override;
    Result<TicketListing> read() override;
    QStringList watchablePaths() const override;
};

} // namespace kerbscope
