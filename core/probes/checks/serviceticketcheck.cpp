// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/encryptiontype.h"
#include "core/krb/errorcode.h"
#include "core/probes/checks/checks.h"
#include "core/probes/ticketrequest.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// The tickets on the user's way, for somebody of `realm`.
QStringList wayOf(const CheckPlan &plan, const QString &realm)
{
    QStringList servers;
    const QString proxy = plan.proxy.host.toLower();
    if (!plan.proxyRealm.isEmpty() && plan.proxyRealm != realm) {
        servers << QStringLiteral("krbtgt/%1@%2").arg(plan.proxyRealm, realm);
        if (!proxy.isEmpty())
            servers << QStringLiteral("HTTP/%1@%2").arg(proxy, plan.proxyRealm);
    } else if (!proxy.isEmpty()) {
        servers << QStringLiteral("HTTP/%1@%2").arg(proxy, realm);
    }
    if (!plan.service.isEmpty()) {
        Principal service = plan.service;
        if (service.realm.isEmpty())
            service.realm = realm;
        servers << service.toString();
    }
    servers.removeDuplicates();
    return servers;
}

/// The finding that a ticket's request answers.
QString findingOf(const QString &server, const QString &realm)
{
    const Result<Principal> principal = Principal::fromString(server);
    if (principal && principal->isCrossRealm())
        return QStringLiteral("tgs.cross-realm.error");
    return principal && principal->realm != realm ? QStringLiteral("tgs.proxy-service.error") : QStringLiteral("tgs.service.error");
}

QString words(const RequestedTicket &ticket)
{
    if (ticket.issued)
        return QStringLiteral("%1: issued%2, session key %3")
            .arg(ticket.server, ticket.ticketEtype == 0 ? QString() : QStringLiteral(", ticket %1").arg(EncryptionType { ticket.ticketEtype }.name()), EncryptionType { ticket.sessionKeyEtype }.name());
    const QString who = ticket.askedRealm.isEmpty() ? QString() : QStringLiteral(", by %1").arg(ticket.askedRealm);
    if (ticket.errorCode)
        return QStringLiteral("%1: %2 (%3)%4").arg(ticket.server).arg(*ticket.errorCode).arg(KrbErrorCode { *ticket.errorCode }.symbol(), who);
    if (ticket.cut)
        return QStringLiteral("%1: no answer%2").arg(ticket.server, ticket.askedRealm.isEmpty() ? QString() : QStringLiteral(" from %1").arg(ticket.askedRealm));
    return QStringLiteral("%1: %2").arg(ticket.server, ticket.words);
}

void judge(const RequestedTicket &ticket, const QString &realm, CheckCard &card)
{
    const QString id = findingOf(ticket.server, realm);
    const QString detail = words(ticket);
    const auto add = [&](const QString &finding, const QString &value) { card.findings << Finding { finding, value, {}, detail }; };
    if (ticket.issued) {
        add(id, QStringLiteral("none"));
        return;
    }
    card.state = CheckState::Problem;
    if (ticket.errorCode)
        add(id, QString::number(*ticket.errorCode));
    else if (ticket.cut || ticket.libraryCode == QLatin1String("KRB5_KDC_UNREACH"))
        add(id, QStringLiteral("no-answer"));
    else if (!ticket.libraryCode.isEmpty() && ticket.libraryCode != QLatin1String("other"))
        add(QStringLiteral("code.mit"), ticket.libraryCode);
}

} // namespace

CheckCard checkServiceTicket(const CheckPlan &plan, const Deadline &deadline)
{
    CheckCard card;
    card.id = QStringLiteral("service-ticket");
    const TicketRequests requests = requestTickets([plan](const QString &realm) { return wayOf(plan, realm); }, deadline);
    if (requests.client.isEmpty()) {
        if (requests.configurationBroken) {
            card.state = CheckState::Problem;
            card.saw = requests.problem;
            card.findings << Finding { QStringLiteral("client.configuration"), QStringLiteral("unreadable"), {}, requests.problem };
        } else {
            card.why = requests.problem.isEmpty() ? QStringLiteral("it was not done in time") : QStringLiteral("there are no tickets of the user's own to ask with (%1)").arg(requests.problem);
        }
        return card;
    }
    const QString realm = Principal::fromString(requests.client).valueOr({}).realm;
    QStringList asked;
    QStringList seen;
    card.state = CheckState::Pass;
    for (const RequestedTicket &ticket : requests.tickets) {
        asked << ticket.server;
        seen << words(ticket);
        judge(ticket, realm, card);
    }
    card.did = QStringLiteral("asked with the TGT of %1 for %2, offering AES").arg(requests.client, asked.join(QStringLiteral(", then ")));
    card.saw = seen.join(QStringLiteral("; "));
    if (requests.tickets.isEmpty()) {
        card.state = CheckState::NotChecked;
        card.why = QStringLiteral("it was not done in time");
    }
    return card;
}

} // namespace kerbscope
