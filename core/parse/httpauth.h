// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/parse/securitytoken.h"

#include <QList>
#include <QStringList>

namespace kerbscope {

/// Where a credential or an offer stands (RFC 9110 11.6, 11.7).
enum class AuthHeader { Authorization, ProxyAuthorization, WwwAuthenticate, ProxyAuthenticate, Bare };

QString toString(AuthHeader header);

/// One token found in a text, read and then dropped: only what it says in clear is kept.
struct HttpToken {
    AuthHeader header = AuthHeader::Bare;
    QString scheme; ///< as written: "Negotiate", "NTLM", ...
    std::optional<SecurityToken> token;
    std::optional<Error> damage; ///< where base64 or the token breaks: the offset counts characters of the token
    bool folded = false;         ///< the header went over several lines (obsolete since RFC 9112 5.2)
    int line = 0;

    bool operator==(const HttpToken &) const = default;
};

struct HttpOffer {
    bool fromProxy = false;
    QStringList schemes; ///< as written, in their order
    int line = 0;

    bool operator==(const HttpOffer &) const = default;
};

struct HttpRequestLine {
    QString method;
    QString target;
    int line = 0;

    bool operator==(const HttpRequestLine &) const = default;
};

/// What a text with HTTP headers says about sign-on: curl -v output, a pasted header, a HAR snippet, a bare token.
struct HttpAuth {
    QList<HttpRequestLine> requests;
    QList<int> statusCodes; ///< in their order
    QList<HttpOffer> offers;
    QList<HttpToken> tokens;
    bool basicPasswordSeen = false; ///< a Basic credential was there and was no token; nothing of it is kept

    bool operator==(const HttpAuth &) const = default;
};

/// Reads headers and tokens out of a text. Errors: Unrecognized when there is neither header nor token.
Result<HttpAuth> parseHttpAuth(QStringView text);

/// Base64 (RFC 4648 4, also without padding and with inner white space) as bytes. Errors: Malformed at the first character
/// that is none; Truncated when the number of characters cannot be right.
Result<QByteArray> decodeBase64(QStringView text);

} // namespace kerbscope
