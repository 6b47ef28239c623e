// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/dnsmessage.h"

#include "core/parse/packet.h"

namespace kerbscope {

namespace {

constexpr int maxNameLength = 255; // RFC 1035 2.3.4
constexpr int maxRecords = 256;
enum RecordType : quint16 { TypeA = 1, TypeCname = 5, TypePtr = 12, TypeAaaa = 28, TypeSrv = 33 };

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1]));
}

/// The name at `at`, which moves behind it. Absent when it is broken.
std::optional<QString> readName(QByteArrayView bytes, qsizetype &at)
{
    QString name;
    qsizetype cursor = at;
    qsizetype limit = bytes.size(); // pointers must lead to before here
    bool jumped = false;
    while (cursor < bytes.size()) {
        const auto length = static_cast<quint8>(bytes[cursor]);
        if (length == 0) {
            if (!jumped)
                at = cursor + 1;
            return name;
        }
        if ((length & 0xC0) == 0xC0) {
            if (cursor + 1 >= bytes.size())
                return std::nullopt;
            const qsizetype target = u16(bytes, cursor) & 0x3FFF;
            if (target >= std::min(limit, cursor))
                return std::nullopt;
            if (!jumped)
                at = cursor + 2;
            jumped = true;
            limit = target;
            cursor = target;
            continue;
        }
        if (length > 63 || cursor + 1 + length > bytes.size() || name.size() + length > maxNameLength)
            return std::nullopt;
        if (!name.isEmpty())
            name += u'.';
        name += QString::fromLatin1(bytes.sliced(cursor + 1, length));
        cursor += 1 + length;
    }
    return std::nullopt;
}

void readData(DnsRecord &record, QByteArrayView bytes, qsizetype at, quint16 length)
{
    switch (record.type) {
    case TypeA:
    case TypeAaaa: {
        const bool isV6 = record.type == TypeAaaa;
        if (length != (isV6 ? 16 : 4))
            return;
        IpAddress address;
        address.isV6 = isV6;
        for (int i = 0; i < length; ++i)
            address.bytes[static_cast<std::size_t>(i)] = static_cast<quint8>(bytes[at + i]);
        record.target = address.toString();
        return;
    }
    case TypeSrv:
        if (length < 7)
            return;
        record.priority = u16(bytes, at);
        record.weight = u16(bytes, at + 2);
        record.port = u16(bytes, at + 4);
        at += 6;
        record.target = readName(bytes, at).value_or(QString());
        return;
    case TypeCname:
    case TypePtr:
        record.target = readName(bytes, at).value_or(QString());
        return;
    default:
        return;
    }
}

} // namespace

std::optional<DnsMessage> parseDns(QByteArrayView bytes)
{
    if (bytes.size() < 12 || u16(bytes, 4) != 1)
        return std::nullopt;
    DnsMessage message;
    message.id = u16(bytes, 0);
    message.isResponse = (u16(bytes, 2) & 0x8000) != 0;
    message.truncated = (u16(bytes, 2) & 0x0200) != 0;
    message.responseCode = u16(bytes, 2) & 0x0F;
    qsizetype at = 12;
    const auto question = readName(bytes, at);
    if (!question || at + 4 > bytes.size())
        return std::nullopt;
    message.question = *question;
    message.questionType = u16(bytes, at);
    at += 4;
    const int count = std::min<int>(u16(bytes, 6), maxRecords);
    for (int i = 0; i < count; ++i) {
        const auto name = readName(bytes, at);
        if (!name || at + 10 > bytes.size())
            break;
        DnsRecord record;
        record.name = *name;
        record.type = u16(bytes, at);
        const quint16 length = u16(bytes, at + 8);
        at += 10;
        if (at + length > bytes.size())
            break;
        readData(record, bytes, at, length);
        at += length;
        message.answers << record;
    }
    return message;
}

} // namespace kerbscope
