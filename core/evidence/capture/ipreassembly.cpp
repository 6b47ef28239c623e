// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/ipreassembly.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr std::size_t maxPending = 256;
constexpr quint32 maxDatagram = 65'535;

} // namespace

std::optional<WholeDatagram> IpReassembly::add(const Packet &packet)
{
    const Fragment &fragment = *packet.fragment;
    if (fragment.offset + static_cast<quint32>(fragment.payload.size()) > maxDatagram)
        return std::nullopt;
    const Key key { packet.source, packet.destination, fragment.id, fragment.protocol };
    if (m_pending.size() >= maxPending && !m_pending.contains(key)) {
        m_pending.erase(std::ranges::min_element(
            m_pending, {}, [](const auto &entry) { return entry.second.age; }));
    }
    Pending &pending = m_pending[key];
    pending.age = ++m_clock;
    pending.parts.try_emplace(fragment.offset, fragment.payload.toByteArray());
    if (!fragment.more)
        pending.total = fragment.offset + static_cast<quint32>(fragment.payload.size());
    if (!pending.total)
        return std::nullopt;

    WholeDatagram whole;
    for (const auto &[offset, bytes] : pending.parts) {
        if (offset > static_cast<quint32>(whole.bytes.size()))
            return std::nullopt; // a part in between is missing
        whole.bytes += bytes.mid(whole.bytes.size() - static_cast<qsizetype>(offset));
    }
    if (static_cast<quint32>(whole.bytes.size()) < *pending.total)
        return std::nullopt;
    m_pending.erase(key);
    const auto joined = dissectTransport(key.source, key.destination, key.protocol, whole.bytes);
    if (!joined)
        return std::nullopt;
    whole.packet = *joined;
    return whole;
}

} // namespace kerbscope
