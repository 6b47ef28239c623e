// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/messagelog.h"
#include "core/parse/securitytoken.h"

#include <QSet>

namespace kerbscope {

/// What one direction of a TCP connection says in HTTP.
struct HttpStream {
    QByteArray header; ///< collected until its empty line
    QString target;    ///< the host that the last request named
};

/// Reads the heads of HTTP for offers and tokens, and finds tokens in other protocols. Kerberos inside goes to the message log.
class SignOnLog
{
public:
    SignOnLog(CaptureReport &report, MessageLog &messages)
        : m_report(report)
        , m_messages(messages)
    {
    }

    /// The next bytes of a stream, in order.
    void add(HttpStream &stream, const SeenPacket &seen, QByteArrayView bytes);
    /// A warning where sign-ons were left out.
    void finish();

private:
    void append(CapturedSignOn &&signOn);
    void readHeader(HttpStream &stream, const SeenPacket &seen);
    void addPlainAnswer(const SeenPacket &seen, int status);
    void addToken(const SecurityToken &token, const SeenPacket &seen);

    CaptureReport &m_report;
    MessageLog &m_messages;
    qint64 m_dropped = 0;
    QSet<FlowKey> m_signedRequests; ///< the way back of connections on which a token was sent
};

} // namespace kerbscope
