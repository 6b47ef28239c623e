// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/krb/encryptiontype.h"
#include "core/krb/kdcoptions.h"
#include "core/krb/principal.h"
#include "core/parse/krbder.h"

#include <QList>

#include <optional>

namespace kerbscope {

/// The types of RFC 4120 7.5.7 that are told apart; the number is the application tag.
enum class KrbMessageType {
    AsReq = 10,
    AsRep = 11,
    TgsReq = 12,
    TgsRep = 13,
    ApReq = 14,
    ApRep = 15,
    Safe = 20,
    Priv = 21,
    Cred = 22,
    Error = 30,
};

/// "AS-REQ", ..., "KRB-ERROR".
QString toString(KrbMessageType type);

/// The clear part of one Kerberos message. Encrypted parts are measured and skipped, never kept.
struct KrbMessage {
    KrbMessageType type = KrbMessageType::AsReq;
    Principal client; ///< cname and crealm; empty where the message has none
    Principal server; ///< sname with its realm
    QList<EncryptionType> etypes; ///< offered in a request; ETYPE-INFO2 (or ETYPE-INFO) of an error or reply
    std::optional<KdcOptions> options;
    std::optional<quint32> nonce;
    std::optional<Instant> till;
    QList<int> padataTypes;
    std::optional<ClearTicket> ticket; ///< of a reply, of an AP-REQ, or of the AP-REQ inside a TGS-REQ
    std::optional<EncryptionType> replyEtype; ///< of the encrypted part of a reply
    bool preAuthenticated = false; ///< the request carries proof (timestamp, FAST, PKINIT), not only announcements
    bool pacRequest = false; ///< PA-PAC-REQUEST is there: Windows, or a client that asks like it

    std::optional<int> errorCode;
    std::optional<Instant> serverTime; ///< stime with susec
    std::optional<Instant> clientTime; ///< ctime with cusec
    QString errorText; ///< e-text
    std::optional<quint32> ntstatus; ///< KERB-EXT-ERROR of the e-data ([MS-KILE] 2.2.2)

    qsizetype size = 0; ///< bytes of the whole message as its length field says
    bool truncated = false; ///< the input ended inside the message; what was read so far is here

    bool operator==(const KrbMessage &) const = default;
};

/// Reads the message at the start of `bytes` (RFC 4120 5.10 tags; no record mark, no GSS header). A message that is cut
/// short comes back with what was there and `truncated`. Errors: Unrecognized when it is no Kerberos message;
/// TooLarge beyond limits::maxMessageBytes.
Result<KrbMessage> parseKerberosMessage(QByteArrayView bytes);

} // namespace kerbscope
