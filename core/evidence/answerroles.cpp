// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/answerroles.h"

#include "core/evidence/realmroles.h"
#include "core/parse/commandoutput/commandlines.h"

namespace kerbscope {

bool isForeignRealm(const QString &realm, const QString &home, const QStringList &knownProxyRealms)
{
    if (realm.isEmpty())
        return false;
    if (knownProxyRealms.contains(realm, Qt::CaseInsensitive))
        return true;
    return !home.isEmpty() && !areKin(realm, home);
}

TicketPart ticketPartOf(const Principal &server, const QString &home, const QStringList &knownProxyRealms)
{
    if (server.isCrossRealm() && server.targetRealm().compare(server.realm, Qt::CaseInsensitive) != 0 && !isOwnTgt(server))
        return TicketPart::CrossRealm;
    return isForeignRealm(server.realm, home, knownProxyRealms) ? TicketPart::Foreign : TicketPart::Own;
}

const char *answerFinding(TicketPart part)
{
    switch (part) {
    case TicketPart::CrossRealm:
        return "tgs.cross-realm.error";
    case TicketPart::Foreign:
        return "tgs.proxy-service.error";
    case TicketPart::Own:
        break;
    }
    return "tgs.service.error";
}

bool asksWrongRealm(int errorCode, const Principal &client, const ImportContext &context)
{
    constexpr int unknownUser = 6;
    constexpr int wrongRealm = 68;
    const bool refused = errorCode == unknownUser || errorCode == wrongRealm;
    return refused && !client.realm.isEmpty() && !context.homeRealm.isEmpty()
        && client.realm.compare(context.homeRealm, Qt::CaseInsensitive) != 0;
}

bool isStrangeHost(const QString &host, const QString &realm)
{
    if (realm.isEmpty() || !host.contains(u'.') || isNumericAddress(host))
        return false;
    return !hostBelongsTo(host, realm) && !hostBelongsTo(host, realm.section(u'.', -2));
}

} // namespace kerbscope
