// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/packet.h"

#include "core/parse/capturefile.h"

namespace kerbscope {

namespace {

enum EtherType : quint16 {
    EtherIpv4 = 0x0800,
    EtherIpv6 = 0x86DD,
    EtherVlan = 0x8100,
    EtherQinQ = 0x88A8,
    EtherQinQOld = 0x9100,
    EtherTransparentBridging = 0x6558,
    EtherErspan2 = 0x88BE,
    EtherErspan3 = 0x22EB,
    EtherPppoeSession = 0x8864,
    EtherMpls = 0x8847,
};

enum IpProtocol : quint8 {
    ProtocolHopByHop = 0,
    ProtocolIcmp = 1,
    ProtocolIpInIp = 4,
    ProtocolTcp = 6,
    ProtocolUdp = 17,
    ProtocolIpv6InIp = 41,
    ProtocolRouting = 43,
    ProtocolFragment = 44,
    ProtocolGre = 47,
    ProtocolAuthentication = 51,
    ProtocolIcmpV6 = 58,
    ProtocolDestinationOptions = 60,
};

constexpr int maxLayers = 8;

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint16>(static_cast<quint8>(bytes[at]) << 8 | static_cast<quint8>(bytes[at + 1]));
}

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint32>(u16(bytes, at)) << 16 | u16(bytes, at + 2);
}

std::optional<Packet> dissectEther(quint16 type, QByteArrayView bytes, int layer);

IpAddress addressAt(QByteArrayView bytes, qsizetype at, bool isV6)
{
    IpAddress address;
    address.isV6 = isV6;
    for (int i = 0; i < (isV6 ? 16 : 4); ++i)
        address.bytes[static_cast<std::size_t>(i)] = static_cast<quint8>(bytes[at + i]);
    return address;
}

/// GRE (RFC 2784, 2890): what it carries is named by an EtherType.
std::optional<Packet> dissectGre(QByteArrayView bytes, int layer)
{
    if (bytes.size() < 4)
        return std::nullopt;
    const quint16 flags = u16(bytes, 0);
    const quint16 type = u16(bytes, 2);
    qsizetype at = 4;
    for (const quint16 bit : { quint16(0x8000), quint16(0x2000), quint16(0x1000) })
        at += (flags & bit) != 0 ? 4 : 0;
    if (type == EtherErspan2 && (flags & 0x1000) != 0)
        at += 8;
    else if (type == EtherErspan3)
        at += 12;
    if (at > bytes.size())
        return std::nullopt;
    const bool bridged = type == EtherErspan2 || type == EtherErspan3 || type == EtherTransparentBridging;
    return dissectEther(bridged ? quint16(EtherTransparentBridging) : type, bytes.sliced(at), layer + 1);
}

/// "Destination unreachable" (RFC 792, type 3; RFC 4443, type 1) quotes the datagram that was refused.
std::optional<Packet> dissectUnreachable(quint8 type, quint16 quotedType, QByteArrayView bytes, int layer)
{
    if (bytes.size() < 8 || static_cast<quint8>(bytes[0]) != type)
        return std::nullopt;
    auto packet = dissectEther(quotedType, bytes.sliced(8), layer + 1);
    if (packet)
        packet->quoted = true;
    return packet;
}

std::optional<Packet> dissectProtocol(const Packet &addressed, quint8 protocol, QByteArrayView payload, int layer)
{
    if (layer > maxLayers)
        return std::nullopt;
    switch (protocol) {
    case ProtocolTcp:
    case ProtocolUdp: {
        auto packet = dissectTransport(addressed.source, addressed.destination, protocol, payload);
        if (packet)
            packet->cut = packet->cut || addressed.cut;
        return packet;
    }
    case ProtocolGre:
        return dissectGre(payload, layer);
    case ProtocolIcmp:
        return dissectUnreachable(3, EtherIpv4, payload, layer);
    case ProtocolIcmpV6:
        return dissectUnreachable(1, EtherIpv6, payload, layer);
    case ProtocolIpInIp:
        return dissectEther(EtherIpv4, payload, layer + 1);
    case ProtocolIpv6InIp:
        return dissectEther(EtherIpv6, payload, layer + 1);
    default:
        return std::nullopt;
    }
}

/// RFC 791.
std::optional<Packet> dissectIpv4(QByteArrayView bytes, int layer)
{
    if (bytes.size() < 20 || static_cast<quint8>(bytes[0]) >> 4 != 4)
        return std::nullopt;
    const qsizetype header = (static_cast<quint8>(bytes[0]) & 0x0F) * 4;
    const qsizetype total = u16(bytes, 2);
    if (header < 20 || header > bytes.size())
        return std::nullopt;
    Packet packet;
    packet.source = addressAt(bytes, 12, false);
    packet.destination = addressAt(bytes, 16, false);
    // A total length of 0 comes from segmentation offload: the frame's end counts then.
    const qsizetype end = total == 0 ? bytes.size() : std::min(total, bytes.size());
    if (end < header)
        return std::nullopt;
    packet.cut = total > bytes.size();
    const QByteArrayView payload = bytes.sliced(header, end - header);
    const quint16 fragment = u16(bytes, 6);
    const auto protocol = static_cast<quint8>(bytes[9]);
    if ((fragment & 0x3FFF) != 0) {
        packet.fragment = Fragment { u16(bytes, 4), static_cast<quint32>(fragment & 0x1FFF) * 8,
            (fragment & 0x2000) != 0, protocol, payload };
        return packet;
    }
    return dissectProtocol(packet, protocol, payload, layer);
}

/// RFC 8200 with the extension headers that may stand before the transport.
std::optional<Packet> dissectIpv6(QByteArrayView bytes, int layer)
{
    if (bytes.size() < 40 || static_cast<quint8>(bytes[0]) >> 4 != 6)
        return std::nullopt;
    Packet packet;
    packet.source = addressAt(bytes, 8, true);
    packet.destination = addressAt(bytes, 24, true);
    const qsizetype length = u16(bytes, 4);
    packet.cut = length + 40 > bytes.size();
    QByteArrayView rest = bytes.sliced(40, length == 0 ? bytes.size() - 40 : std::min(length, bytes.size() - 40));
    auto protocol = static_cast<quint8>(bytes[6]);
    for (int i = 0; i < maxLayers; ++i) {
        if (protocol == ProtocolFragment) {
            if (rest.size() < 8)
                return std::nullopt;
            const quint16 field = u16(rest, 2);
            const auto inner = static_cast<quint8>(rest[0]);
            const quint32 id = u32(rest, 4);
            rest = rest.sliced(8);
            if ((field & 0xFFF9) != 0) {
                packet.fragment = Fragment { id, static_cast<quint32>(field & 0xFFF8), (field & 1) != 0, inner, rest };
                return packet;
            }
            protocol = inner;
            continue;
        }
        const bool isExtension = protocol == ProtocolHopByHop || protocol == ProtocolRouting
            || protocol == ProtocolDestinationOptions || protocol == ProtocolAuthentication;
        if (!isExtension)
            return dissectProtocol(packet, protocol, rest, layer);
        if (rest.size() < 8)
            return std::nullopt;
        const auto units = static_cast<quint8>(rest[1]);
        const qsizetype size = protocol == ProtocolAuthentication ? (units + 2) * 4 : (units + 1) * 8;
        if (size > rest.size())
            return std::nullopt;
        protocol = static_cast<quint8>(rest[0]);
        rest = rest.sliced(size);
    }
    return std::nullopt;
}

std::optional<Packet> dissectIp(QByteArrayView bytes, int layer)
{
    if (bytes.isEmpty())
        return std::nullopt;
    return static_cast<quint8>(bytes[0]) >> 4 == 6 ? dissectIpv6(bytes, layer) : dissectIpv4(bytes, layer);
}

std::optional<Packet> dissectEthernet(QByteArrayView bytes, int layer)
{
    if (bytes.size() < 14)
        return std::nullopt;
    return dissectEther(u16(bytes, 12), bytes.sliced(14), layer);
}

std::optional<Packet> dissectEther(quint16 type, QByteArrayView bytes, int layer)
{
    for (; layer <= maxLayers; ++layer) {
        switch (type) {
        case EtherIpv4:
            return dissectIpv4(bytes, layer);
        case EtherIpv6:
            return dissectIpv6(bytes, layer);
        case EtherTransparentBridging:
            return dissectEthernet(bytes, layer + 1);
        case EtherVlan:
        case EtherQinQ:
        case EtherQinQOld:
            if (bytes.size() < 4)
                return std::nullopt;
            type = u16(bytes, 2);
            bytes = bytes.sliced(4);
            break;
        case EtherPppoeSession:
            if (bytes.size() < 8)
                return std::nullopt;
            type = u16(bytes, 6) == 0x0057 ? EtherIpv6 : EtherIpv4;
            bytes = bytes.sliced(8);
            break;
        case EtherMpls: {
            if (bytes.size() < 4)
                return std::nullopt;
            const bool bottom = (static_cast<quint8>(bytes[2]) & 1) != 0;
            bytes = bytes.sliced(4);
            if (bottom)
                return dissectIp(bytes, layer);
            break;
        }
        default:
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace

QString IpAddress::toString() const
{
    if (!isV6) {
        QString text;
        text.reserve(15);
        for (std::size_t i = 0; i < 4; ++i) {
            if (i > 0)
                text += u'.';
            for (int weight = bytes[i] >= 100 ? 100 : bytes[i] >= 10 ? 10 : 1; weight > 0; weight /= 10)
                text += QChar(static_cast<char16_t>(u'0' + bytes[i] / weight % 10));
        }
        return text;
    }
    // RFC 5952: the longest run of zero groups, if longer than one, becomes "::".
    std::array<quint16, 8> groups {};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<quint16>(bytes[i * 2] << 8 | bytes[i * 2 + 1]);
    std::size_t bestAt = groups.size();
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t length = 0;
        while (i + length < groups.size() && groups[i + length] == 0)
            ++length;
        if (length > bestLength) {
            bestAt = i;
            bestLength = length;
        }
    }
    QString text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == bestAt) {
            text += QLatin1String("::");
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(groups[i], 16);
    }
    return text;
}

std::optional<Packet> dissectTransport(
    const IpAddress &source, const IpAddress &destination, quint8 protocol, QByteArrayView payload)
{
    Packet packet;
    packet.source = source;
    packet.destination = destination;
    if (protocol == ProtocolUdp) {
        if (payload.size() < 8)
            return std::nullopt;
        packet.transport = Transport::Udp;
        const qsizetype length = u16(payload, 4);
        packet.cut = length > payload.size();
        const qsizetype end = length < 8 ? payload.size() : std::min(length, payload.size());
        packet.payload = payload.sliced(8, end - 8);
    } else if (protocol == ProtocolTcp) {
        if (payload.size() < 20)
            return std::nullopt;
        packet.transport = Transport::Tcp;
        const qsizetype header = (static_cast<quint8>(payload[12]) >> 4) * 4;
        if (header < 20)
            return std::nullopt;
        const auto flags = static_cast<quint8>(payload[13]);
        packet.fin = (flags & 0x01) != 0;
        packet.syn = (flags & 0x02) != 0;
        packet.reset = (flags & 0x04) != 0;
        packet.sequence = u32(payload, 4);
        packet.payload = header <= payload.size() ? payload.sliced(header) : QByteArrayView();
    } else {
        return std::nullopt;
    }
    packet.sourcePort = u16(payload, 0);
    packet.destinationPort = u16(payload, 2);
    return packet;
}

std::optional<Packet> dissectFrame(quint16 linkType, QByteArrayView frame)
{
    switch (linkType) {
    case LinkEthernet:
        return dissectEthernet(frame, 0);
    case LinkCiscoHdlc:
        return frame.size() < 4 ? std::nullopt : dissectEther(u16(frame, 2), frame.sliced(4), 0);
    case LinkLinuxSll:
        return frame.size() < 16 ? std::nullopt : dissectEther(u16(frame, 14), frame.sliced(16), 0);
    case LinkLinuxSll2:
        return frame.size() < 20 ? std::nullopt : dissectEther(u16(frame, 0), frame.sliced(20), 0);
    case LinkNull:
    case LinkLoop:
        return frame.size() < 4 ? std::nullopt : dissectIp(frame.sliced(4), 0);
    case LinkRaw:
    case LinkRawOld:
    case LinkIpv4:
    case LinkIpv6:
        return dissectIp(frame, 0);
    default:
        return std::nullopt;
    }
}

} // namespace kerbscope
