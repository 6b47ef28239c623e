// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticket.h"

#include <QList>

namespace kerbscope::ui {

/// How many tickets have an encryption type.
struct EtypeShare {
    std::optional<EncryptionType> etype; ///< absent: the listing does not show it
    int count = 0;

    bool operator==(const EtypeShare &) const = default;
};

/// Counts the tickets' own encryption types, most frequent first, those that are not shown last.
QList<EtypeShare> etypeShares(const QList<Ticket> &tickets);

} // namespace kerbscope::ui
