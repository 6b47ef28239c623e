// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/capture/capturereport.h"

#include <QSet>

namespace kerbscope {

/// How a question to a KDC ended.
enum class ExchangeEnd { Issued, Error, Silent, Refused };

/// One question to a KDC, all its retransmissions and pre-authentication rounds taken together, with how it ended last.
struct Exchange {
    KrbMessageType type = KrbMessageType::AsReq;
    QString client; ///< name of the asker where the request says it, else the address
    Principal server;
    IpAddress asker;
    ExchangeEnd end = ExchangeEnd::Silent;
    int errorCode = 0; ///< of the last answer; 0 when it was a ticket
    std::optional<quint32> ntstatus;
    bool proofSent = false; ///< some round carried pre-authentication
    bool proofAsked = false;///< the KDC answered 25 or 91 on the way
    bool tooBigForUdp = false;
    bool answeredByTcp = false;
    qint64 lastFrame = 0;
    Instant firstAsked;
    Instant lastAsked;
    QList<int> failures; ///< the answers that were real errors, in their order
    std::optional<quint32> kvno; ///< of the ticket that was issued last
    bool onlyAnswer = false; ///< the capture lacks the question: its fragments were filtered away, or it came before
};

/// The exchanges of a capture, in the order in which they began.
QList<Exchange> exchangesOf(const CaptureReport &report);

/// The user's own realm: the one that signs on or whose ticket-granting ticket is shown; empty when it cannot be told.
QString homeRealmOf(const CaptureReport &report);

} // namespace kerbscope
