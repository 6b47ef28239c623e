// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/expirynotice.h"

#include "app/models/ticketstate.h"
#include "app/presentation/format.h"
#include "app/shell/session.h"

namespace kerbscope::ui {

ExpiryNotice::ExpiryNotice(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::liveTicketsRead, this, [this](const TicketListing &listing) {
        if (isOn())
            check(listing);
    });
}

void ExpiryNotice::check(const TicketListing &listing)
{
    const Instant now = m_session.now();
    QStringList sentences;
    for (const TicketCache &cache : listing.caches) {
        for (const Ticket &ticket : cache.tickets) {
            const TicketState state = ticketStateAt(ticket, now);
            const bool valid = state == TicketState::EndsSoon || state == TicketState::Valid;
            if (!isSignOnTicket(ticket) || !valid || !ticket.endTime || *ticket.endTime - now > m_lead)
                continue;
            const QString key = ticket.server.toString() + u' ' + toIso8601(*ticket.endTime);
            if (m_told.contains(key))
                continue;
            m_told << key;
            const QString left = format::duration(std::chrono::duration_cast<std::chrono::seconds>(*ticket.endTime - now));
            const bool renewable = ticket.renewUntil && *ticket.renewUntil > *ticket.endTime;
            sentences << (renewable ? tr("%1 ends in %2. It can be renewed until %3 without the password.")
                                          .arg(ticket.server.toString(), left, format::shortMoment(*ticket.renewUntil, m_session.zone()))
                                    : tr("%1 ends in %2. After that a new sign-on is needed.").arg(ticket.server.toString(), left));
        }
    }
    if (!sentences.isEmpty())
        Q_EMIT endsSoon(sentences.join(u'\n'));
}

} // namespace kerbscope::ui
