// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/checkplan.h"
#include "core/probes/config/clientsettings.h"

namespace kerbscope {

/// What can be checked on a computer with these settings, for its user to look over and change. `client` and `tickets`: of the
/// user's ticket cache, where they are known. Pure.
CheckPlan suggestedPlan(const ClientSettings &settings, const Principal &client, const QList<Principal> &tickets, const QStringList &proxyRealms);

/// "kdc.example.com", "kdc.example.com:750", "tcp/kdc.example.com:88", as KDCs are written in krb5.conf; those behind https
/// (MS-KKDCP) are left out.
QList<HostPort> kdcHosts(const QStringList &written);

} // namespace kerbscope
