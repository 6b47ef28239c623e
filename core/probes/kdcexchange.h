// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/kerberosmessage.h"
#include "core/probes/hostnames.h"

#include <optional>

namespace kerbscope {

/// What became of one question to one KDC.
struct KdcAnswer {
    enum class Reach {
        NotTried,
        Answered,   ///< UDP, and the question over TCP: a Kerberos message; TCP alone: it takes connections
        Refused,
        Silent,
        Garbage,    ///< something answers that is no KDC
        NoSuchHost,
    };

    HostPort kdc;
    Reach udp = Reach::NotTried;
    Reach tcp = Reach::NotTried;
    bool overTcp = false;   ///< the message came by TCP
    bool tooBigForUdp = false; ///< it said so (KRB_ERR_RESPONSE_TOO_BIG) and was asked again by TCP
    std::optional<KrbMessage> message; ///< a KRB-ERROR; of an AS-REP only the type, the rest is dropped unread
    std::optional<std::chrono::microseconds> clockOffset; ///< the KDC's clock minus this computer's, half the round trip taken off
    std::chrono::microseconds roundTrip { 0 };
    QString problem; ///< what the system said; for garbage, what was wrong with it

    /// The better of both ways.
    Reach reach() const;
};

/// The name that belongs to nobody (RFC 8062): a KDC answers a request for it with an error, which tells that it lives and
/// what its clock says, and no account is touched.
Principal nobodyOf(const QString &realm);

/// An AS-REQ without password for `client`, offering AES only: it counts as no failed logon and asks for nothing that could be
/// attacked (design.md, promise 5). UDP, repeated once after silence as every client does, then TCP; TCP at once when the answer
/// is too big for UDP. A connection to the TCP port is opened beside it, so that both ways are known. Blocking; ends by the
/// deadline. At most 64 KiB are taken from the KDC by TCP, and one datagram at a time by UDP.
KdcAnswer askKdc(const NameSource &names, const HostPort &kdc, const Principal &client, const Deadline &deadline);

} // namespace kerbscope
