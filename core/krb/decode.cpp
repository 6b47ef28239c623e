// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/decode.h"

#include "core/krb/decoders.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr qsizetype longestValue = 4096;

constexpr std::array table = {
    DecoderInfo { "ticket-flags", "Ticket flags", "0x40e10000" },
    DecoderInfo { "kdc-options", "KDC options (Ticket Options of events 4768, 4769 and 4771)", "0x40810010" },
    DecoderInfo { "etypes", "List of encryption types", "18 17 23" },
    DecoderInfo { "supported-etypes", "msDS-SupportedEncryptionTypes", "0x18" },
    DecoderInfo { "krb-error", "Kerberos error number", "0x18" },
    DecoderInfo { "com-err", "com_err number of MIT and Heimdal", "-1765328360" },
    DecoderInfo { "ntstatus", "NTSTATUS", "0xC000006D" },
    DecoderInfo { "hresult", "HRESULT", "0x8009030C" },
    DecoderInfo { "logon-type", "Windows logon type", "3" },
    DecoderInfo { "filetime", "FILETIME (Windows time)", "133485408000000000" },
    DecoderInfo { "kerberos-time", "Kerberos time", "20260102030405Z" },
    DecoderInfo { "unix-time", "Seconds since 1970", "1767323045" },
    DecoderInfo { "sid", "Security identifier", "S-1-5-21-1004336348-1177238915-682003330-512" },
    DecoderInfo { "token-size", "Estimate of the token's size", "d=20 s=150" },
};

/// In the order of the table.
constexpr std::array<ReadValue, table.size()> readers = {
    decodeTicketFlags,
    decodeKdcOptions,
    decodeEtypes,
    decodeSupportedEtypes,
    decodeKrbError,
    decodeComErr,
    decodeNtStatus,
    decodeHresult,
    decodeLogonType,
    decodeFileTime,
    decodeKerberosTime,
    decodeUnixTime,
    decodeSid,
    decodeTokenSize,
};

std::optional<Decoding> read(std::size_t decoder, const QString &text, bool asked)
{
    std::optional<Decoding> decoding = readers[decoder](text, asked);
    if (decoding) {
        decoding->kind = QString::fromLatin1(table[decoder].kind);
        decoding->title = QString::fromLatin1(table[decoder].title);
    }
    return decoding;
}

QString knownKinds()
{
    QStringList kinds;
    for (const DecoderInfo &info : table)
        kinds << QString::fromLatin1(info.kind);
    return kinds.join(QStringLiteral(", "));
}

} // namespace

std::span<const DecoderInfo> decoders() { return table; }

QString hexNotation(quint32 value, int digits)
{
    return QStringLiteral("0x") + QStringLiteral("%1").arg(value, digits, 16, QLatin1Char('0')).toUpper();
}

QStringList listWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text) {
        if (!character.isSpace() && !QStringView(u",;|+").contains(character)) {
            word += character;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

Result<QList<Decoding>> decode(const QString &text, const QString &kind)
{
    if (text.size() > longestValue)
        return Error { ErrorKind::TooLarge, QStringLiteral("a value has at most %1 characters").arg(longestValue) };
    const QString value = text.trimmed();
    if (!kind.isEmpty()) {
        const auto decoder =
            std::ranges::find_if(table, [&](const DecoderInfo &info) { return kind == QLatin1String(info.kind); });
        if (decoder == table.end())
            return Error { ErrorKind::NotFound, QStringLiteral("there is no decoder '%1'").arg(kind), {},
                QStringLiteral("Known are %1.").arg(knownKinds()) };
        const std::optional<Decoding> decoding = read(static_cast<std::size_t>(decoder - table.begin()), value, true);
        if (!decoding)
            return Error { ErrorKind::Malformed, QStringLiteral("'%1' cannot be read as %2").arg(value.left(80), kind),
                {}, QStringLiteral("A value of this kind looks like %1.").arg(QLatin1String(decoder->example)) };
        return QList<Decoding> { *decoding };
    }
    QList<Decoding> decodings;
    for (std::size_t decoder = 0; decoder < table.size(); ++decoder) {
        if (const auto decoding = read(decoder, value, false))
            decodings << *decoding;
    }
    if (decodings.isEmpty())
        return Error { ErrorKind::Malformed,
            QStringLiteral("'%1' is no value that can be taken apart here").arg(value.left(80)), {},
            QStringLiteral("Say what it is; known are %1.").arg(knownKinds()) };
    std::ranges::stable_sort(
        decodings, [](const Decoding &a, const Decoding &b) { return a.plausibility > b.plausibility; });
    return decodings;
}

} // namespace kerbscope
