// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/expirynotice.h"

#include "app/models/ticketstate.h"
#include "app/presentation/format.h"
#include "app/shell/session.h"

namespace kerbscope::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 30s;

} // namespace

ExpiryNotice::ExpiryNotice(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_session.readLiveTickets(); });
    connect(&session, &Session::liveTicketsRead, this, [this](const TicketListing &listing) {
        if (isOn())
            check(listing);
    });
}

void ExpiryNotice::setOn(bool on)
{
    if (on == isOn())
        return;
    if (on) {
        m_timer.start();
        m_session.readLiveTickets();
    } else {
        m_timer.stop();
    }
}

void ExpiryNotice::check(const TicketListing &listing)
{
    const Instant now = m_session.now();
    QStringList sentences;
    for (const TicketCache &cache : listing.caches) {
        for (const Ticket &ticket : cache.tickets) {
            if (!isSignOnTicket(ticket) || ticketStateAt(ticket, now) != TicketState::EndsSoon)
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
