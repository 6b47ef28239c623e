// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/connectlog.h"

#include "core/base/limits.h"

namespace kerbscope {

void ConnectLog::addKdc(const SeenPacket &seen, bool toKdc)
{
    const FlowKey key = toKdc ? seen.flow() : seen.flow().reversed();
    const auto known = m_connects.constFind(key);
    if (toKdc && seen.packet.syn) {
        if (known != m_connects.constEnd()) {
            ++m_report.kdcConnects[*known].tries;
        } else if (m_report.kdcConnects.size() < limits::maxCaptureMessages) {
            m_connects.insert(key, m_report.kdcConnects.size());
            m_report.kdcConnects << CapturedConnect { Transport::Tcp, key.source, key.destination, false, false, 1 };
        }
        return;
    }
    if (known == m_connects.constEnd())
        return;
    CapturedConnect &connect = m_report.kdcConnects[*known];
    if (seen.packet.reset && !connect.connected)
        connect.refused = true;
    else if (seen.packet.syn || !seen.packet.payload.isEmpty())
        connect.connected = true;
}

/// A connection that answers SYN with SYN leaves no trace here; what stays is refused or silent.
void ConnectLog::addOther(const SeenPacket &seen)
{
    const FlowKey key = seen.flow();
    if (const auto opening = m_opening.find(key.reversed()); opening != m_opening.end()) {
        if (seen.packet.syn)
            m_opening.erase(opening);
        else
            opening->refused = true;
        return;
    }
    if (!seen.packet.syn || m_openingOrder.size() >= static_cast<std::size_t>(maxConnections))
        return;
    if (const auto known = m_opening.find(key); known != m_opening.end()) {
        ++known->tries;
        return;
    }
    m_opening.insert(key, CapturedConnect { Transport::Tcp, key.source, key.destination, false, false, 1 });
    m_openingOrder.push_back(key);
}

void ConnectLog::addRefusal(const SeenPacket &quoted)
{
    const FlowKey key = quoted.flow();
    if (m_report.kdcConnects.size() < limits::maxCaptureMessages)
        m_report.kdcConnects << CapturedConnect { quoted.packet.transport, key.source, key.destination, true, false, 1 };
}

void ConnectLog::finish()
{
    for (const FlowKey &key : m_openingOrder) {
        // A port used again for another try has its place twice.
        if (const auto opening = m_opening.constFind(key); opening != m_opening.constEnd()) {
            m_report.failedConnects << *opening;
            m_opening.erase(opening);
        }
    }
}

} // namespace kerbscope
