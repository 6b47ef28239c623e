// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/kerberosmessage.h"
#include "core/parse/ntlmmessage.h"

#include <QStringList>

namespace kerbscope {

/// What a token of HTTP's Negotiate (RFC 4559), SMB or LDAP SASL holds, outermost first.
enum class TokenWrapping {
    None,          ///< a bare message
    Spnego,        ///< NegTokenInit (RFC 4178 4.2.1)
    SpnegoResponse,///< NegTokenResp (RFC 4178 4.2.2)
    GssKerberos,   ///< the Kerberos mechanism without SPNEGO (RFC 4121 4.1)
};

struct SecurityToken {
    TokenWrapping wrapping = TokenWrapping::None;
    QStringList mechanisms; ///< names of the offered mechanisms in their order; unknown ones as dotted numbers
    QString chosen;         ///< NegTokenResp: supportedMech
    std::optional<int> negState; ///< NegTokenResp: 0 accept-completed, 1 accept-incomplete, 2 reject, 3 request-mic
    std::optional<KrbMessage> kerberos;
    std::optional<NtlmMessage> ntlm;
    qsizetype size = 0;
    bool truncated = false; ///< cut short; what could be read is here

    bool operator==(const SecurityToken &) const = default;
    bool isNtlm() const { return ntlm.has_value(); }
    bool isKerberos() const { return kerberos.has_value(); }
};

/// Reads a decoded token: SPNEGO, GSS-API Kerberos, bare Kerberos or NTLM. By parsing, not by first letters.
/// Errors: Empty; TooLarge; Unrecognized.
Result<SecurityToken> parseSecurityToken(QByteArrayView bytes);

/// "Kerberos", "Kerberos (Microsoft)", "NTLM", "NegoEx", "SPNEGO", ... or the dotted number.
QString mechanismName(QByteArrayView objectIdentifier);

} // namespace kerbscope
