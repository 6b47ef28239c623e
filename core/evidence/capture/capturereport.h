// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"
#include "core/parse/httpauth.h"
#include "core/parse/kerberosmessage.h"
#include "core/parse/packet.h"

#include <QList>

namespace kerbscope {

/// One end of a conversation.
struct Endpoint {
    IpAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
    QString toString() const
    {
        return address.isV6 ? QStringLiteral("[%1]:%2").arg(address.toString()).arg(port)
                            : QStringLiteral("%1:%2").arg(address.toString()).arg(port);
    }
};

/// One Kerberos message of a capture.
struct CapturedMessage {
    qint64 frame = 0; ///< the frame that completed it, as Wireshark counts
    Instant time;
    Transport transport = Transport::Udp;
    Endpoint source;
    Endpoint destination;
    KrbMessage message;
    qint64 answers = -1;  ///< index of the request that this message answers; -1: none
    bool answered = false;///< a request that got an answer
    bool insideToken = false; ///< it travelled inside a token of HTTP, SMB, LDAP or RPC
    bool quoted = false;      ///< not sent itself: an ICMP "unreachable" quotes the request that was refused

    bool operator==(const CapturedMessage &) const = default;
};

/// A sign-on token or an offer seen in HTTP, or NTLM seen in any protocol.
struct CapturedSignOn {
    qint64 frame = 0;
    Instant time;
    Endpoint source;
    Endpoint destination;
    QString where; ///< "Proxy-Authorization", "WWW-Authenticate", "SMB, LDAP or RPC"
    QString scheme;
    TokenWrapping wrapping = TokenWrapping::None;
    bool isNtlm = false;
    bool isKerberos = false;
    qsizetype tokenSize = 0;
    QStringList offers; ///< of a 401 or 407
    int status = 0;     ///< of a response
    QString target;     ///< host that a request names

    bool operator==(const CapturedSignOn &) const = default;
};

/// A question about a KDC and what came back.
struct CapturedDns {
    qint64 frame = 0;
    QString question;
    quint16 type = 0;
    bool answered = false;
    int responseCode = 0;
    QStringList targets;

    bool operator==(const CapturedDns &) const = default;
};

/// The tries to reach a KDC or another service over TCP, and over UDP those that a KDC's host refused.
struct CapturedConnect {
    Transport transport = Transport::Tcp;
    Endpoint client;
    Endpoint server;
    bool refused = false; ///< RST or ICMP unreachable; else silence, unless connected
    bool connected = false;
    int tries = 0;

    bool operator==(const CapturedConnect &) const = default;
};

/// What a capture tells about sign-on.
struct CaptureReport {
    QString format;
    qint64 packets = 0;
    bool dated = true; ///< false: the format has times of day alone, and no clock can be told from them
    Instant endedAt; ///< time of the last frame
    QList<CapturedMessage> messages; ///< in the order of their frames
    QList<CapturedSignOn> signOns;
    QList<CapturedDns> dns;
    QList<CapturedConnect> kdcConnects; ///< to port 88
    QList<CapturedConnect> failedConnects; ///< TCP to other ports that never came about
    std::optional<double> clockOffsetSeconds; ///< the KDC's clock minus the capturing computer's, median over all errors
    QList<ReadWarning> warnings;

    bool operator==(const CaptureReport &) const = default;
};

} // namespace kerbscope
