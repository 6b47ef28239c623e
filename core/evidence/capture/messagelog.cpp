// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/messagelog.h"

#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace kerbscope {

void MessageLog::add(KrbMessage message, const SeenPacket &seen)
{
    CapturedMessage *captured = append(std::move(message), seen);
    if (captured == nullptr)
        return;
    const FlowKey flow = seen.flow();
    const KrbMessageType type = captured->message.type;
    if (type == KrbMessageType::AsReq || type == KrbMessageType::TgsReq)
        m_openRequests[flow] << m_report.messages.size() - 1;
    else
        linkAnswer(*captured, flow.reversed());
}

void MessageLog::addInsideToken(const KrbMessage &message, const SeenPacket &seen)
{
    if (CapturedMessage *captured = append(KrbMessage(message), seen))
        captured->insideToken = true;
}

void MessageLog::addQuoted(const KrbMessage &message, const SeenPacket &seen)
{
    if (CapturedMessage *captured = append(KrbMessage(message), seen))
        captured->quoted = true;
}

CapturedMessage *MessageLog::append(KrbMessage &&message, const SeenPacket &seen)
{
    if (m_report.messages.size() >= limits::maxCaptureMessages) {
        ++m_dropped;
        return nullptr;
    }
    if (message.serverTime && m_report.dated) {
        const auto difference = std::chrono::duration<double>(*message.serverTime - seen.time);
        m_offsets << difference.count();
    }
    m_report.messages << CapturedMessage { seen.frame, seen.time, seen.packet.transport, seen.flow().source, seen.flow().destination, std::move(message) };
    return &m_report.messages.last();
}

void MessageLog::linkAnswer(CapturedMessage &answer, const FlowKey &answered)
{
    const auto open = m_openRequests.find(answered);
    if (open == m_openRequests.end())
        return;
    for (const qint64 index : std::as_const(*open))
        m_report.messages[index].answered = true; // retransmissions of one request share the answer
    answer.answers = open->last();
    m_openRequests.erase(open);
}

void MessageLog::finish()
{
    if (!m_offsets.isEmpty()) {
        const auto middle = m_offsets.begin() + m_offsets.size() / 2;
        std::nth_element(m_offsets.begin(), middle, m_offsets.end());
        m_report.clockOffsetSeconds = *middle;
    }
    if (m_dropped > 0)
        m_report.warnings << ReadWarning { QStringLiteral("%1 more messages were left out; the first %2 are kept").arg(m_dropped).arg(limits::maxCaptureMessages), {} };
}

} // namespace kerbscope
