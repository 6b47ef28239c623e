// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/krb/ticketlisting.h"

#include <QStringList>

#include <memory>

namespace kerbscope {

/// Where the tickets of this computer come from: one implementation per system. Read-only; keys are never fetched.
class TicketSource {
public:
    virtual ~TicketSource() = default;

    /// In words, for the evidence: "MIT libkrb5", "Windows LSA", "the klist command".
    virtual QString name() const = 0;

    /// All caches of the user's collection as they are now. Blocking, bounded; may be called from any thread, one call
    /// at a time. No cache at all is no error: the listing then has an `error` that says so.
    virtual Result<TicketListing> read() = 0;

    /// Files and folders whose change means that the tickets may have changed; empty where nothing can be watched.
    virtual QStringList watchablePaths() const { return {}; }
};

/// The best source of this system that the build has: the platform's library, else the klist command. Never null.
std::unique_ptr<TicketSource> makeTicketSource();

} // namespace kerbscope
