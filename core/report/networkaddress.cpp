// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/networkaddress.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace kerbscope {

namespace {

/// Up to eight groups of one half of an IPv6 address; a dotted tail counts as two.
std::optional<QList<quint16>> groupsOf(QStringView half)
{
    QList<quint16> groups;
    if (half.isEmpty())
        return groups;
    const auto parts = half.split(u':');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (i + 1 == parts.size() && part.contains(u'.')) {
            const auto tail = ipv4FromText(part);
            if (!tail)
                return std::nullopt;
            groups << static_cast<quint16>(*tail >> 16) << static_cast<quint16>(*tail & 0xFFFF);
            continue;
        }
        bool ok = false;
        const uint value = part.toUInt(&ok, 16);
        if (!ok || part.size() > 4 || part.startsWith(u'+') || part.startsWith(u'-'))
            return std::nullopt;
        groups << static_cast<quint16>(value);
    }
    return groups;
}

} // namespace

std::optional<quint32> ipv4FromText(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QStringView part : parts) {
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.startsWith(u'0')))
            return std::nullopt;
        bool ok = false;
        const uint value = part.toUInt(&ok, 10);
        if (!ok || value > 255 || !part.first(1).front().isDigit())
            return std::nullopt;
        address = address << 8 | value;
    }
    return address;
}

std::optional<Ipv6Bytes> ipv6FromText(QStringView text)
{
    const qsizetype gap = text.indexOf(QLatin1String("::"));
    const auto head = groupsOf(gap < 0 ? text : text.first(gap));
    const auto tail = groupsOf(gap < 0 ? QStringView() : text.sliced(gap + 2));
    if (!head || !tail)
        return std::nullopt;
    const qsizetype count = head->size() + tail->size();
    if (gap < 0 ? count != 8 : count > 7)
        return std::nullopt;
    QList<quint16> all = *head + QList<quint16>(8 - count, 0) + *tail;
    Ipv6Bytes bytes {};
    for (size_t i = 0; i < 8; ++i) {
        bytes[i * 2] = static_cast<quint8>(all[static_cast<qsizetype>(i)] >> 8);
        bytes[i * 2 + 1] = static_cast<quint8>(all[static_cast<qsizetype>(i)] & 0xFF);
    }
    return bytes;
}

std::optional<quint32> mappedIpv4(const Ipv6Bytes &address)
{
    if (!std::all_of(address.begin(), address.begin() + 10, [](quint8 byte) { return byte == 0; })
        || address[10] != 0xFF || address[11] != 0xFF)
        return std::nullopt;
    return quint32(address[12]) << 24 | quint32(address[13]) << 16 | quint32(address[14]) << 8 | address[15];
}

std::optional<quint64> macFromText(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c != u':' && c != u'-' && c != u'.')
            digits += c;
    }
    if (digits.size() != 12)
        return std::nullopt;
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok, 16);
    return ok ? std::optional(value) : std::nullopt;
}

bool isPublicIpv4(quint32 address)
{
    const bool isMask = address >= 0xFF00'0000 && std::popcount(address) == std::countl_one(address);
    return address >> 24 == 127 || address == 0 || address == 0xFFFF'FFFF || isMask;
}

bool isPublicIpv6(const Ipv6Bytes &address)
{
    const bool zeros = std::all_of(address.begin(), address.begin() + 15, [](quint8 byte) { return byte == 0; });
    return zeros && address[15] <= 1;
}

} // namespace kerbscope
