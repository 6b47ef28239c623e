// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/finding.h"
#include "core/evidence/pac/pacreport.h"

#include <QList>

namespace kerbscope {

/// What the first proxy that a PAC file names means for Kerberos: name or number address, the Kerberos port or another.
QList<Finding> findingsOf(const PacReport &report);

/// Form of a proxy's or service's name: "fqdn", "ip" or "short". Zscaler's template words count by what they become:
/// ${GATEWAY} a number address, ${GATEWAY_HOST} a name.
QString formOfHost(const QString &host);

/// Ports on which a proxy is known to ask for Kerberos: 8800 of Zscaler's service, 3128 and 8080 of other proxies.
bool isKerberosPort(int port);

} // namespace kerbscope
