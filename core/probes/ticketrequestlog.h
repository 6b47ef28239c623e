// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/ticketrequest.h"

#include <mutex>
#include <utility>

namespace kerbscope {

/// What came of requests so far. The thread that asks writes; the one that waits reads when its deadline is over, so a request
/// counts as cut until its end is told.
class TicketRequestLog {
public:
    void failed(const QString &problem, bool configurationBroken = false)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.problem = problem;
        m_requests.configurationBroken = configurationBroken;
    }
    void begun(const QString &client)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.client = client;
    }
    void asked(const QString &server)
    {
        RequestedTicket underWay;
        underWay.server = server;
        underWay.cut = true;
        const std::lock_guard lock(m_mutex);
        m_requests.tickets << underWay;
    }
    void answered(const RequestedTicket &ticket)
    {
        const std::lock_guard lock(m_mutex);
        m_requests.tickets.last() = ticket;
    }
    TicketRequests soFar() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }

    /// Asks for one server after another until one is refused or the deadline is over. `request` returns the ended request.
    template <typename Request> void askInTurn(const QStringList &servers, const Deadline &deadline, Request request)
    {
        for (const QString &server : servers) {
            if (deadline.isOver())
                return;
            asked(server);
            const RequestedTicket ticket = request(server);
            answered(ticket);
            if (!ticket.issued)
                return;
        }
    }

private:
    mutable std::mutex m_mutex;
    TicketRequests m_requests;
};

/// The system's own way to ask; runs on a thread of its own and tells `log` whatever it knows as soon as it knows it.
void askForTickets(TicketRequestLog &log, const ServersOfRealm &servers, const Deadline &deadline);

} // namespace kerbscope
