// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/packet.h"

#include <QByteArray>

#include <map>

namespace kerbscope {

/// A datagram put together from its fragments; the packet's views point into `bytes`.
struct WholeDatagram {
    QByteArray bytes;
    Packet packet;
};

/// Joins the fragments of IPv4 and IPv6 datagrams. What waits is capped by number and size; the oldest is dropped.
class IpReassembly
{
public:
    /// The datagram that this fragment completes, if it does.
    std::optional<WholeDatagram> add(const Packet &fragment);

private:
    struct Key {
        IpAddress source;
        IpAddress destination;
        quint32 id = 0;
        quint8 protocol = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Pending {
        std::map<quint32, QByteArray> parts;
        std::optional<quint32> total;
        quint64 age = 0;
    };
    std::map<Key, Pending> m_pending;
    quint64 m_clock = 0;
};

} // namespace kerbscope
