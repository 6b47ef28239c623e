// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"
#include "core/krb/principal.h"

#include <QStringList>

namespace kerbscope {

/// Which part of the way a request for a ticket belongs to.
enum class TicketPart {
    CrossRealm, ///< the own domain, asked for another realm's krbtgt
    Foreign,    ///< another realm, asked for a service there
    Own,        ///< the own domain or its forest, asked for a service
};

/// For a user of `home` (empty: not known) who asks for `server`. Realms that are known to belong to a proxy are foreign in
/// any case; without a home only they are.
TicketPart ticketPartOf(const Principal &server, const QString &home, const QStringList &knownProxyRealms);

/// The finding that takes the answer: "tgs.cross-realm.error", "tgs.proxy-service.error", "tgs.service.error".
const char *answerFinding(TicketPart part);

/// Is a realm another one than home, and not of the same forest by its name?
bool isForeignRealm(const QString &realm, const QString &home, const QStringList &knownProxyRealms);

/// Was a realm asked for a user who is at home in another one, and did it not know the user? `homeRealm` is the one that the
/// computer is configured for.
bool asksWrongRealm(int errorCode, const Principal &client, const ImportContext &context);

/// Does the host stand outside the domain of the realm by its name ("gw.cloud.example" for CORP.EXAMPLE.COM)? Short names and
/// addresses do not.
bool isStrangeHost(const QString &host, const QString &realm);

} // namespace kerbscope
