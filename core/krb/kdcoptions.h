// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/bitnames.h"

#include <QStringList>

namespace kerbscope {

/// What a client asks of the KDC (RFC 4120 5.4.1; canonicalize RFC 6806; cname-in-addl-tkt [MS-SFU] 2.2.3;
/// request-anonymous RFC 8062). The "Ticket Options" of events 4768, 4769 and 4771 are these, not ticket flags.
struct KdcOptions {
    quint32 value = 0; ///< as in the message: bit 0 (MSB) first

    bool operator==(const KdcOptions &) const = default;
    QStringList names() const;
    static std::span<const BitName> table();
};

} // namespace kerbscope
