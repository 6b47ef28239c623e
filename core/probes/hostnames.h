// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

#include <QHostAddress>

namespace kerbscope {

/// Where names are looked up: at DNS servers of their own, or as this computer's programs do it (hosts file, DNS and whatever
/// else the system is told to ask) where the list is empty.
struct NameSource {
    QList<HostPort> dnsServers;

    bool operator==(const NameSource &) const = default;
};

struct HostAnswer {
    QList<QHostAddress> addresses; ///< in the order in which they would be tried; at most 16
    QString canonical;             ///< where aliases lead; the host itself without one
    QString problem;               ///< where there is no address: why
};

/// Addresses and canonical name of a host; a literal address is its own. Blocking; ends by the deadline.
HostAnswer lookUpHost(const NameSource &source, const QString &host, const Deadline &deadline);

/// The name that an address leads back to; empty where it has none. Blocking; ends by the deadline.
QString lookUpAddress(const NameSource &source, const QHostAddress &address, const Deadline &deadline);

/// The name for a reverse look-up: "4.3.2.1.in-addr.arpa", "...ip6.arpa" (RFC 1035 3.5, RFC 3596 2.5).
QString reverseName(const QHostAddress &address);

} // namespace kerbscope
