// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/ticketlisting.h"

#include <QStringList>

namespace kerbscope {

/// Is this the sign-on ticket of its own realm? "krbtgt/CORP@CORP.EXAMPLE.COM" is one too: Windows may write the short
/// (NetBIOS) name of the same domain.
bool isOwnTgt(const Principal &server);

/// The realm that `server` leads or belongs to, where that is another one than `home`; else empty. For krbtgt/B@A it is
/// B, for HTTP/host@B it is B.
QString foreignRealmOf(const Principal &server, const QString &home);

/// One realm above the other by name, as domains of one forest are: EU.CORP.EXAMPLE.COM and CORP.EXAMPLE.COM.
bool areKin(const QString &realm, const QString &other);

/// Does a host belong to a realm by its name ("gw.cloud.example" to CLOUD.EXAMPLE)?
bool hostBelongsTo(const QString &host, const QString &realm);

/// The foreign realm that plays the proxy's part among `servers`: one that is known to belong to a proxy cloud; else one in
/// which there is a ticket for a web service; else one that is not of the same forest. Empty: none.
QString proxyRealmAmong(const QList<Principal> &servers, const QString &home, const QStringList &knownProxyRealms);

/// HTTP/host: a web service or a proxy.
bool isWebService(const Principal &server);

} // namespace kerbscope
