// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/kerberosmessage.h"
#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

namespace kerbscope {

/// What became of one question to one KDC.
struct KdcAnswer {
    enum class Reach { Answered, Refused, Silent, NoSuchHost };

    HostPort kdc;
    Reach reach = Reach::Silent;
    bool overTcp = false;
    std::optional<KrbMessage> message; ///< an AS-REP is never kept: then only its type is here
    std::optional<std::chrono::microseconds> clockOffset; ///< the KDC's clock minus this computer's, half the round trip taken off
    std::chrono::milliseconds roundTrip { 0 };
    QString problem; ///< what the system said; for garbage, what was wrong with it
};

/// An AS-REQ without password for `user`, offering AES only: it counts as no failed logon and asks for nothing that could be
/// attacked (design.md, promise 5). UDP with one repetition, then TCP, and TCP at once when the answer is too big for UDP.
/// Blocking; ends by the deadline. At most 64 KiB are taken from the KDC.
KdcAnswer askKdc(const HostPort &kdc, const Principal &user, const Deadline &deadline);

/// A TCP connection to the KDC's port, without a word.
KdcAnswer::Reach tcpReach(const HostPort &host, const Deadline &deadline);

} // namespace kerbscope
