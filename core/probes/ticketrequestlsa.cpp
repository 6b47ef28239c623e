// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/lsaticket.h"
#include "core/probes/ticketrequestlog.h"

namespace kerbscope {

namespace {

/// The KDC's error behind the status that the LSA makes of it ([MS-ERREF] 2.3; the numbers that klist get prints).
std::optional<int> errorOfStatus(quint32 status)
{
    switch (status) {
    case 0xC000018B: // STATUS_NO_TRUST_SAM_ACCOUNT
    case 0xC0000192:
        return 7;
    case 0xC00002FD: // STATUS_KDC_UNKNOWN_ETYPE
        return 14;
    case 0xC0000133: // STATUS_TIME_DIFFERENCE_AT_DC
        return 37;
    case 0xC0000234: // STATUS_ACCOUNT_LOCKED_OUT
    case 0xC0000072: // STATUS_ACCOUNT_DISABLED
    case 0xC0000193: // STATUS_ACCOUNT_EXPIRED
        return 18;
    case 0xC000006E: // STATUS_ACCOUNT_RESTRICTION
        return 12;
    default:
        return std::nullopt;
    }
}

bool isSilence(quint32 status)
{
    return status == 0xC000005E || status == 0xC00000BE || status == 0xC00000B5; // no logon servers, bad network path, timeout
}

RequestedTicket request(const QString &server)
{
    // Windows finds the realm by its own settings, as it does for the browser.
    const LsaTicketAnswer answer = lsaRequestTicket(server.section(u'@', 0, 0).toStdWString());
    RequestedTicket ticket;
    ticket.server = server;
    ticket.issued = answer.status == 0;
    ticket.sessionKeyEtype = answer.keyEtype;
    if (!ticket.issued) {
        ticket.errorCode = errorOfStatus(answer.status);
        ticket.libraryCode = isSilence(answer.status) ? QStringLiteral("KRB5_KDC_UNREACH") : QStringLiteral("other");
        ticket.words = QStringLiteral("status 0x%1").arg(QString::number(answer.status, 16).toUpper());
    }
    return ticket;
}

} // namespace

void askForTickets(TicketRequestLog &log, const ServersOfRealm &servers, const Deadline &deadline)
{
    const LsaClient client = lsaClient();
    const QString realm = QString::fromStdWString(client.realm);
    if (client.status != 0 || realm.isEmpty()) {
        log.failed(QStringLiteral("status 0x%1").arg(QString::number(client.status, 16)));
        return;
    }
    log.begun(QStringLiteral("%1@%2").arg(QString::fromStdWString(client.name), realm));
    log.askInTurn(servers(realm), deadline, request);
}

} // namespace kerbscope
