// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/flow.h"

namespace kerbscope {

/// Puts Kerberos messages into the report, links answers to their requests, and compares the clocks.
class MessageLog
{
public:
    explicit MessageLog(CaptureReport &report)
        : m_report(report)
    {
    }

    void add(KrbMessage message, const SeenPacket &seen);
    /// It travelled inside a token of another protocol.
    void addInsideToken(const KrbMessage &message, const SeenPacket &seen);
    /// ICMP quotes it: it was sent to nobody.
    void addQuoted(const KrbMessage &message, const SeenPacket &seen);
    /// The clock's offset, and a warning where messages were left out.
    void finish();

private:
    CapturedMessage *append(KrbMessage &&message, const SeenPacket &seen);
    void linkAnswer(CapturedMessage &answer, const FlowKey &answered);

    CaptureReport &m_report;
    QHash<FlowKey, QList<qint64>> m_openRequests;
    QList<double> m_offsets;
    qint64 m_dropped = 0;
};

} // namespace kerbscope
