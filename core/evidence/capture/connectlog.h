// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/flow.h"

#include <vector>

namespace kerbscope {

/// Which services could be reached, by the beginnings of TCP connections and by refusals.
class ConnectLog
{
public:
    explicit ConnectLog(CaptureReport &report)
        : m_report(report)
    {
    }

    /// A TCP packet of a conversation with a KDC.
    void addKdc(const SeenPacket &seen, bool toKdc);
    /// A TCP packet that opens or resets any other conversation.
    void addOther(const SeenPacket &seen);
    /// ICMP quotes a packet that was on its way to a KDC.
    void addRefusal(const SeenPacket &quoted);
    /// Puts down what never came about.
    void finish();

private:
    CaptureReport &m_report;
    QHash<FlowKey, qsizetype> m_connects; ///< places in the report
    QHash<FlowKey, CapturedConnect> m_opening; ///< SYN sent, nothing back yet
    std::vector<FlowKey> m_openingOrder;
};

} // namespace kerbscope
