// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/bitnames.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// The flags of an issued ticket (RFC 4120 2 and 5.3; enc-pa-rep RFC 6806 11; anonymous RFC 8062).
/// Not to be confused with KdcOptions, which ask for a ticket.
struct TicketFlags {
    quint32 value = 0; ///< as in the message: bit 0 (MSB) first

    static constexpr quint32 Forwardable = bitMask(1);
    static constexpr quint32 Forwarded = bitMask(2);
    static constexpr quint32 Proxiable = bitMask(3);
    static constexpr quint32 Proxy = bitMask(4);
    static constexpr quint32 MayPostdate = bitMask(5);
    static constexpr quint32 Postdated = bitMask(6);
    static constexpr quint32 Invalid = bitMask(7);
    static constexpr quint32 Renewable = bitMask(8);
    static constexpr quint32 Initial = bitMask(9);
    static constexpr quint32 PreAuthenticated = bitMask(10);
    static constexpr quint32 HardwareAuthenticated = bitMask(11);
    static constexpr quint32 TransitedPolicyChecked = bitMask(12);
    static constexpr quint32 OkAsDelegate = bitMask(13);
    static constexpr quint32 EncryptedPaReply = bitMask(15);
    static constexpr quint32 Anonymous = bitMask(16);

    bool operator==(const TicketFlags &) const = default;
    bool has(quint32 mask) const { return (value & mask) != 0; }
    QStringList names() const;

    static std::span<const BitName> table();
    /// "FRIA" as MIT's and Heimdal's klist print them; absent when a letter is unknown.
    static std::optional<TicketFlags> fromLetters(QStringView letters);
    /// The bit of one word in any print form ("pre_authent", "pre-authent", "ok-as-delegate", "name_canonicalize").
    static std::optional<quint32> maskOfWord(QStringView word);
};

} // namespace kerbscope
