// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace kerbscope {

/// How an encryption type stands today.
enum class EtypeStanding {
    Strong,     ///< AES, Camellia
    Deprecated, ///< RC4 and triple DES (RFC 8429)
    Broken,     ///< single DES (RFC 6649), export RC4
    NotAKeyType ///< numbers of the registry that encrypt no ticket
};

/// One row of the IANA registry "Kerberos Encryption Type Numbers".
struct EtypeInfo {
    qint32 number;
    const char *name; ///< IANA
    EtypeStanding standing;
    int keyBits; ///< effective; 0 where it makes no sense
    const char *source;
};

/// An encryption type by its number; unknown numbers stay representable.
struct EncryptionType {
    qint32 number = 0;

    bool operator==(const EncryptionType &) const = default;
    /// IANA name, or "etype-N" for a number without a row.
    QString name() const;
    EtypeStanding standing() const;
    bool isWeak() const { return standing() == EtypeStanding::Deprecated || standing() == EtypeStanding::Broken; }

    static std::span<const EtypeInfo> table();
    /// By any name that a program prints: Windows ("RSADSI RC4-HMAC(NT)", "AES-256-CTS-HMAC-SHA1-96"), MIT ("DEPRECATED:arcfour-hmac",
    /// "aes256-cts"), Heimdal, event names ("RC4-HMAC-NT"), "etype 23", "0x17", "23". Absent for a name nobody knows.
    static std::optional<EncryptionType> fromName(QStringView name);
};

} // namespace kerbscope
