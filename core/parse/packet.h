// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace kerbscope {

/// An IPv4 or IPv6 address as it stands in a packet.
struct IpAddress {
    std::array<quint8, 16> bytes {}; ///< IPv4 in the first four
    bool isV6 = false;

    bool operator==(const IpAddress &) const = default;
    auto operator<=>(const IpAddress &) const = default;
    QString toString() const;
};

enum class Transport : quint8 { Udp, Tcp };

/// The part of an IP datagram that a frame carries.
struct Fragment {
    quint32 id = 0;
    quint32 offset = 0; ///< bytes
    bool more = false;
    quint8 protocol = 0;
    QByteArrayView payload; ///< of IP, not of UDP
};

/// A frame down to its transport payload. Views point into the frame.
struct Packet {
    IpAddress source;
    IpAddress destination;
    std::optional<Fragment> fragment; ///< set for a fragmented datagram; the rest below is then unset
    Transport transport = Transport::Udp;
    quint16 sourcePort = 0;
    quint16 destinationPort = 0;
    quint32 sequence = 0; ///< TCP
    bool syn = false;
    bool fin = false;
    bool reset = false;
    QByteArrayView payload;
    bool cut = false; ///< the frame is shorter than its headers say
    bool quoted = false; ///< quoted by an ICMP "destination unreachable": it was sent and refused
};

/// Finds IP and its UDP or TCP in a frame: Ethernet with VLAN tags (802.1Q, QinQ), Linux cooked (1 and 2), loopback, Cisco
/// HDLC, raw IP; IPv6 extension headers; GRE with ERSPAN inside. Absent for everything else.
std::optional<Packet> dissectFrame(quint16 linkType, QByteArrayView frame);

/// UDP or TCP out of the payload of an IP datagram that was put together again.
std::optional<Packet> dissectTransport(
    const IpAddress &source, const IpAddress &destination, quint8 protocol, QByteArrayView payload);

} // namespace kerbscope
