// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/tokenscan.h"

#include <QByteArrayMatcher>

namespace kerbscope {

namespace {

/// 1.2.840.113554.1.2.2 as a DER element, behind which RFC 4121 4.1 puts a token id and the message.
const QByteArray &kerberosOid()
{
    static const QByteArray oid = QByteArray::fromHex("06092a864886f712010202");
    return oid;
}

constexpr int maxTokensPerChunk = 64;

} // namespace

void scanForTokens(QByteArrayView bytes, const std::function<void(const SecurityToken &)> &found)
{
    static const QByteArrayMatcher ntlm(QByteArray("NTLMSSP\0", 8));
    static const QByteArrayMatcher kerberos(kerberosOid());
    const auto scan = [&](const QByteArrayMatcher &matcher, const auto &take) {
        qsizetype at = 0;
        for (int i = 0; i < maxTokensPerChunk; ++i) {
            at = matcher.indexIn(bytes.data(), bytes.size(), at);
            if (at < 0)
                return;
            take(at);
            ++at;
        }
    };
    scan(ntlm, [&](qsizetype at) {
        if (const auto message = parseNtlm(bytes.sliced(at))) {
            SecurityToken token;
            token.ntlm = *message;
            token.size = bytes.size() - at;
            found(token);
        }
    });
    scan(kerberos, [&](qsizetype at) {
        const qsizetype message = at + kerberosOid().size() + 2;
        if (message >= bytes.size())
            return;
        if (const auto parsed = parseKerberosMessage(bytes.sliced(message))) {
            SecurityToken token;
            token.wrapping = TokenWrapping::GssKerberos;
            token.kerberos = *parsed;
            token.size = bytes.size() - at;
            found(token);
        }
    });
}

} // namespace kerbscope
