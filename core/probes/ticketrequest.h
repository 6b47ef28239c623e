// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/deadline.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace kerbscope {

/// One ticket that was asked for with the user's own TGT.
struct RequestedTicket {
    QString server;
    bool issued = false;
    bool cut = false;              ///< the deadline came first: nobody had answered
    std::optional<int> errorCode;  ///< the KDC's own (RFC 4120 7.5.9)
    QString libraryCode;           ///< symbol of the library's error where no KDC refused ("KRB5_KDC_UNREACH")
    QString words;                 ///< the library's
    QString askedRealm;            ///< whose KDC was asked last
    int ticketEtype = 0;           ///< of the issued ticket
    int sessionKeyEtype = 0;
};

struct TicketRequests {
    QString client;    ///< empty: there are no tickets to ask with
    QString problem;   ///< then: why
    bool configurationBroken = false;
    QList<RequestedTicket> tickets; ///< in the order asked; the first that failed ends the list
};

/// The servers to ask for, given the client's realm ("u@R" -> "R") so that they can be named in full.
using ServersOfRealm = std::function<QStringList(const QString &clientRealm)>;

/// Asks for tickets one after another, until one is refused. The user's cache is only read: what comes is kept in memory and dropped. AES alone is asked for. Blocking; ends by
/// the deadline, after which the library sends nothing more. With libkrb5, or Windows' LSA.
TicketRequests requestTickets(const ServersOfRealm &servers, const Deadline &deadline);

} // namespace kerbscope
