// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

namespace kerbscope {

struct SrvAnswer {
    enum class Outcome { Found, Empty, NoAnswer };
    Outcome outcome = Outcome::NoAnswer;
    QList<HostPort> targets; ///< by priority, then weight
    QString problem;
};

/// The SRV record `_kerberos._tcp.<realm>` or `_kerberos._udp.<realm>` (RFC 4120 7.2.3.2) from this computer's DNS server. Blocking.
SrvAnswer findKdcs(const QString &realm, const QString &protocol, const Deadline &deadline);

/// Forward and reverse names of a host: its addresses, and the names that they lead back to.
struct NameAnswer {
    QString canonical; ///< where a CNAME leads; the host itself without one
    QStringList addresses;
    QStringList reverse; ///< names of the addresses; empty where there is none
    bool resolved = false;
};
NameAnswer lookUpNames(const QString &host, const Deadline &deadline);

} // namespace kerbscope
