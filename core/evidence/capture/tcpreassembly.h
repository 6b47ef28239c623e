// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/packet.h"

#include <QByteArray>

#include <functional>
#include <map>

namespace kerbscope {

/// Puts the bytes of one direction of a TCP connection in order: duplicates are dropped, segments out of order wait for
/// the gap to fill. What waits is capped; a gap that does not fill in time is skipped and said so.
class TcpDirection
{
public:
    /// Called with bytes in order. `afterGap`: bytes before them are lost.
    using Sink = std::function<void(QByteArrayView bytes, bool afterGap)>;

    void add(const Packet &segment, const Sink &sink);
    /// Hands out what still waits, gaps and all; for the end of the capture or of the connection.
    void flush(const Sink &sink);
    bool isWaiting() const { return !m_waiting.empty(); }

private:
    void deliverReady(const Sink &sink, bool afterGap);

    bool m_started = false;
    quint32 m_expected = 0;
    std::map<quint32, QByteArray> m_waiting; ///< by distance from m_base, which is where the stream began
    quint32 m_base = 0;
    qsizetype m_waitingBytes = 0;
};

} // namespace kerbscope
