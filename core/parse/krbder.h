// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/krb/encryptiontype.h"
#include "core/krb/principal.h"
#include "core/parse/der.h"

#include <optional>

namespace kerbscope {

// The types of RFC 4120 5.2 inside a SEQUENCE whose fields carry explicit context tags. Each is absent where the field
// is.

/// The element inside [n] EXPLICIT.
std::optional<DerElement> inside(const std::optional<DerElement> &wrapper);
QString generalString(const DerElement &element);
std::optional<qint64> integerIn(const DerElement &sequence, quint32 number);
QString stringIn(const DerElement &sequence, quint32 number);
/// PrincipalName (RFC 4120 5.2.2), at most limits::maxPrincipalComponents.
QStringList nameIn(const DerElement &sequence, quint32 number);
/// KerberosTime, with the microseconds of another field where one is named.
std::optional<Instant> timeIn(const DerElement &sequence, quint32 seconds, std::optional<quint32> microseconds = {});

/// EncryptedData (RFC 4120 5.2.9): etype, kvno and the size of the cipher, which itself is left alone.
struct Encrypted {
    std::optional<EncryptionType> etype;
    std::optional<quint32> kvno;
    qsizetype cipherBytes = 0;
};
Encrypted encryptedIn(const DerElement &sequence, quint32 number);

/// What stands in clear about a ticket inside a message (RFC 4120 5.3).
struct ClearTicket {
    Principal server;
    std::optional<EncryptionType> etype;
    std::optional<quint32> kvno;
    qsizetype cipherBytes = 0;

    bool operator==(const ClearTicket &) const = default;
};

/// A Ticket that stands alone, as caches keep it.
std::optional<ClearTicket> parseClearTicket(QByteArrayView der);
std::optional<ClearTicket> ticketIn(const DerElement &sequence, quint32 number);

/// GeneralizedTime "20261124054500Z" (RFC 4120 5.2.3).
std::optional<Instant> parseKerberosTime(QByteArrayView text);

} // namespace kerbscope
