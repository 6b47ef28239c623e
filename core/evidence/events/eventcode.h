// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/winevent.h"

namespace kerbscope {

/// Is this an event about sign-on: one that is decoded and from which findings are drawn? By source and number alone.
bool concernsSignOn(QStringView provider, int id);

/// The code under which the reference has an event: "4771", "KDC/11", "Kdcsvc/203", "Security-Kerberos/4",
/// "Kerberos-Operational/100", "NETLOGON/5719"; "SOURCE/NUMBER" for other sources.
QString eventCode(const WindowsEvent &event);

/// An event of the security log.
bool isSecurityEvent(const WindowsEvent &event);

} // namespace kerbscope
