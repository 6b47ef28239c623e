// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/capture/tcpreassembly.h"

namespace kerbscope {

namespace {

constexpr qsizetype maxWaitingBytes = 512 * 1024;
constexpr std::size_t maxWaitingSegments = 256;
constexpr quint32 halfOfSequenceSpace = 0x8000'0000U;

} // namespace

void TcpDirection::add(const Packet &segment, const Sink &sink)
{
    quint32 sequence = segment.sequence;
    const bool isNewConnection = !m_started || m_base != sequence + 1;
    if (segment.syn && isNewConnection) {
        m_started = true;
        m_base = sequence + 1;
        m_expected = 0;
        m_waiting.clear();
        m_waitingBytes = 0;
    }
    if (segment.syn)
        sequence += 1;
    if (segment.payload.isEmpty())
        return;
    if (!m_started) { // the capture began after the connection
        m_started = true;
        m_base = sequence;
        m_expected = 0;
    }
    const quint32 distance = sequence - m_base;
    const quint32 ahead = distance - m_expected;
    if (ahead == 0 && m_waiting.empty()) { // the usual case
        m_expected += static_cast<quint32>(segment.payload.size());
        sink(segment.payload, false);
        return;
    }
    if (ahead >= halfOfSequenceSpace) { // begins before what was delivered: a retransmission, perhaps with a new tail
        const quint32 known = 0U - ahead;
        if (known >= static_cast<quint32>(segment.payload.size()))
            return;
        m_waiting.try_emplace(m_expected, segment.payload.sliced(known).toByteArray());
        m_waitingBytes += segment.payload.size() - known;
    } else {
        QByteArray &slot = m_waiting[distance];
        if (slot.size() < segment.payload.size()) {
            m_waitingBytes += segment.payload.size() - slot.size();
            slot = segment.payload.toByteArray();
        }
    }
    deliverReady(sink, false);
    if (m_waitingBytes > maxWaitingBytes || m_waiting.size() > maxWaitingSegments)
        flush(sink);
}

void TcpDirection::deliverReady(const Sink &sink, bool afterGap)
{
    while (!m_waiting.empty()) {
        const auto first = m_waiting.begin();
        const quint32 ahead = first->first - m_expected;
        if (ahead != 0 && ahead < halfOfSequenceSpace)
            return;
        const quint32 known = 0U - ahead;
        const QByteArray bytes = first->second;
        m_waitingBytes -= bytes.size();
        m_waiting.erase(first);
        if (known < static_cast<quint32>(bytes.size())) {
            m_expected += static_cast<quint32>(bytes.size()) - known;
            sink(QByteArrayView(bytes).sliced(known), afterGap);
            afterGap = false;
        }
    }
}

void TcpDirection::flush(const Sink &sink)
{
    while (!m_waiting.empty()) {
        m_expected = m_waiting.begin()->first;
        deliverReady(sink, true);
    }
}

} // namespace kerbscope
