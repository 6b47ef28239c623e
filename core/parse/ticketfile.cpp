// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/ticketfile.h"

#include "core/base/limits.h"
#include "core/base/textdecoder.h"
#include "core/parse/ccachefile.h"
#include "core/parse/keytabfile.h"
#include "core/parse/krbcred.h"

namespace kerbscope {

namespace {

/// The first bytes of [APPLICATION 22] with a length of two bytes, in base64.
constexpr QLatin1String base64Begin("do");

/// KRB-CRED as tools print it: base64, with line breaks and blanks.
std::optional<QByteArray> base64Cred(QStringView text)
{
    text = text.trimmed();
    if (!text.startsWith(base64Begin))
        return std::nullopt;
    QByteArray packed;
    packed.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c.unicode() > 0x7F)
            return std::nullopt;
        packed += static_cast<char>(c.unicode());
    }
    auto decoded =
        QByteArray::fromBase64Encoding(packed, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !looksLikeKrbCred(*decoded))
        return std::nullopt;
    return *decoded;
}

} // namespace

Result<TicketListing> parseTicketFile(QByteArrayView bytes, const KlistOptions &options)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read"), {},
            QStringLiteral("Name another file, or copy the output again.") };
    // Caches of versions 1 and 2 and keytabs begin with the same bytes.
    if (bytes[0] == 5) {
        if (looksLikeKeytab(bytes))
            return parseKeytab(bytes);
        if (looksLikeCcache(bytes) || bytes.size() < 2 || bytes[1] > 2)
            return parseCcache(bytes);
        return Error { ErrorKind::Malformed,
            QStringLiteral("this begins like a keytab or credential cache and is damaged"), {},
            QStringLiteral("Copy the file again, in binary mode.") };
    }
    if (looksLikeKrbCred(bytes))
        return parseKrbCred(bytes);
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    if (const std::optional<QByteArray> cred = base64Cred(decoded->text))
        return parseKrbCred(*cred);
    return parseKlist(decoded->text, options);
}

bool looksLikeBase64Cred(QStringView text) { return base64Cred(text).has_value(); }

} // namespace kerbscope
