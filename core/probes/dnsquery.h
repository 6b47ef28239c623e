// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/dnsmessage.h"
#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

namespace kerbscope {

/// The kinds of records that are asked for (RFC 1035 3.2.2, RFC 3596, RFC 2782).
enum class DnsType : quint16 { A = 1, Cname = 5, Ptr = 12, Aaaa = 28, Srv = 33 };

struct DnsAnswer {
    enum class Outcome { Found, Empty, NoAnswer };
    Outcome outcome = Outcome::NoAnswer;
    QList<DnsRecord> records; ///< those that were asked for and the aliases on the way; at most 256
    QString problem;          ///< for NoAnswer: why
};

/// One question to DNS servers, the next one where one is silent for a second, refuses or fails; over TCP where the answer is
/// cut short. An empty list means the system's own look-up. Answers with another number or question are not taken. Blocking;
/// ends by the deadline.
DnsAnswer askDns(const QList<HostPort> &servers, const QString &name, DnsType type, const Deadline &deadline);

struct SrvAnswer {
    DnsAnswer::Outcome outcome = DnsAnswer::Outcome::NoAnswer;
    QList<HostPort> targets; ///< by priority, then weight
    QString problem;
};

/// An SRV record (RFC 2782), such as _kerberos._tcp.REALM (RFC 4120 7.2.3.2). Blocking.
SrvAnswer askService(const QList<HostPort> &servers, const QString &name, const Deadline &deadline);

/// The KDCs of a realm that DNS names, by its records for TCP and, where there are none, for UDP.
SrvAnswer findKdcs(const QList<HostPort> &servers, const QString &realm, const Deadline &deadline);

} // namespace kerbscope
