// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"

#include <QHash>

namespace kerbscope {

/// One direction of a conversation over UDP or TCP.
struct FlowKey {
    Endpoint source;
    Endpoint destination;

    bool operator==(const FlowKey &) const = default;
    FlowKey reversed() const { return { destination, source }; }
};

inline size_t qHash(const FlowKey &key, size_t seed) noexcept
{
    const auto bytes = [](const Endpoint &endpoint) {
        return QByteArrayView(reinterpret_cast<const char *>(endpoint.address.bytes.data()), endpoint.address.isV6 ? 16 : 4);
    };
    return qHashMulti(seed, bytes(key.source), key.source.port, bytes(key.destination), key.destination.port);
}

/// A packet and when it was seen.
struct SeenPacket {
    const Packet &packet;
    qint64 frame = 0;
    Instant time;

    FlowKey flow() const { return { { packet.source, packet.sourcePort }, { packet.destination, packet.destinationPort } }; }
};

/// Connections followed at once; a busy server's capture stays below.
constexpr qsizetype maxConnections = 200'000;

} // namespace kerbscope
