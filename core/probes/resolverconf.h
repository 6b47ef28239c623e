// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"

#include <QStringView>

namespace kerbscope {

/// What resolv.conf says (resolv.conf(5)): the DNS servers in their order, at most three as the C library takes them, and the
/// domains that are tried behind short names.
struct ResolverConf {
    QList<HostPort> servers;
    QStringList search;

    bool operator==(const ResolverConf &) const = default;
};

/// Pure. A file without a server means the one on this computer, as resolv.conf(5) says.
ResolverConf parseResolverConf(QStringView text);

/// The DNS servers of this computer; empty where the system does not name them in a file (Windows).
QList<HostPort> systemDnsServers();

} // namespace kerbscope
