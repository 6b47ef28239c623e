// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/ntlmmessage.h"

#include "core/base/bytereader.h"
#include "core/base/limits.h"

#include <QStringDecoder>

namespace kerbscope {

namespace {

constexpr quint32 negotiateUnicode = 0x0000'0001; // [MS-NLMP] 2.2.2.5, bit A

/// AV_PAIR ids ([MS-NLMP] 2.2.2.1).
enum AvId : quint16 { AvEnd = 0, AvDnsComputerName = 3, AvDnsDomainName = 4 };

/// Len, MaxLen, BufferOffset: a field's bytes lie elsewhere in the message.
QByteArrayView fieldAt(QByteArrayView message, qint64 offset)
{
    ByteReader header(message, ByteOrder::LittleEndian);
    if (!header.seek(offset))
        return {};
    const auto length = header.readU16();
    const auto maximum = header.readU16();
    const auto at = header.readU32();
    if (!length || !maximum || !at)
        return {};
    ByteReader payload(message);
    if (!payload.seek(*at))
        return {};
    return payload.readBytes(*length).valueOr({});
}

QString textOf(QByteArrayView bytes, bool unicode)
{
    if (!unicode)
        return QString::fromLatin1(bytes);
    QStringDecoder decoder(QStringConverter::Utf16LE);
    return decoder.decode(bytes);
}

void readTargetInfo(NtlmMessage &message, QByteArrayView bytes)
{
    ByteReader reader(bytes, ByteOrder::LittleEndian);
    for (int i = 0; i < limits::maxDepth; ++i) {
        const auto id = reader.readU16();
        const auto length = reader.readU16();
        if (!id || !length || *id == AvEnd)
            return;
        const auto value = reader.readBytes(*length);
        if (!value)
            return;
        if (*id == AvDnsComputerName)
            message.dnsComputer = textOf(*value, true);
        else if (*id == AvDnsDomainName)
            message.dnsDomain = textOf(*value, true);
    }
}

} // namespace

Result<NtlmMessage> parseNtlm(QByteArrayView bytes)
{
    ByteReader reader(bytes, ByteOrder::LittleEndian);
    const auto signature = reader.readBytes(8);
    if (!signature || *signature != QByteArrayView("NTLMSSP\0", 8))
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no NTLM message") };
    const auto type = reader.readU32();
    if (!type)
        return type.error();

    NtlmMessage message;
    message.type = static_cast<int>(*type);
    const auto flagsAt = [&](qint64 offset) {
        ByteReader flags(bytes, ByteOrder::LittleEndian);
        return flags.seek(offset) ? flags.readU32().valueOr(0) : 0;
    };
    switch (*type) {
    case 1: // NEGOTIATE_MESSAGE 2.2.1.1; its names are in the OEM code page
        message.flags = flagsAt(12);
        message.domain = textOf(fieldAt(bytes, 16), false);
        message.workstation = textOf(fieldAt(bytes, 24), false);
        break;
    case 2: // CHALLENGE_MESSAGE 2.2.1.2
        message.flags = flagsAt(20);
        message.domain = textOf(fieldAt(bytes, 12), (message.flags & negotiateUnicode) != 0);
        readTargetInfo(message, fieldAt(bytes, 40));
        break;
    case 3: { // AUTHENTICATE_MESSAGE 2.2.1.3
        message.flags = flagsAt(60);
        const bool unicode = (message.flags & negotiateUnicode) != 0;
        message.domain = textOf(fieldAt(bytes, 28), unicode);
        message.user = textOf(fieldAt(bytes, 36), unicode);
        message.workstation = textOf(fieldAt(bytes, 44), unicode);
        break;
    }
    default:
        return Error { ErrorKind::Malformed, QStringLiteral("NTLM message type %1 does not exist").arg(*type) };
    }
    return message;
}

} // namespace kerbscope
