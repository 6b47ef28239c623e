// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/ticketstate.h"

#include "app/presentation/format.h"

namespace kerbscope::ui {

namespace {

std::chrono::seconds between(Instant from, Instant to)
{
    return std::chrono::floor<std::chrono::seconds>(to - from);
}

} // namespace

bool isSignOnTicket(const Ticket &ticket)
{
    return ticket.server.components.value(0).compare(QLatin1String("krbtgt"), Qt::CaseInsensitive) == 0;
}

TicketState ticketStateAt(const Ticket &ticket, Instant now)
{
    return ticketStateAt(ticket.startTime ? ticket.startTime : ticket.authTime, ticket.endTime, ticket.markedExpired, now);
}

TicketState ticketStateAt(std::optional<Instant> start, std::optional<Instant> end, bool markedExpired, Instant now)
{
    if (markedExpired || (end && now > *end))
        return TicketState::Expired;
    if (start && now < *start)
        return TicketState::NotYetValid;
    if (!end)
        return TicketState::Unknown;
    return *end - now <= endsSoonMargin ? TicketState::EndsSoon : TicketState::Valid;
}

QString TicketStateWords::name(TicketState state)
{
    switch (state) {
    case TicketState::Valid:
        return tr("valid");
    case TicketState::EndsSoon:
        return tr("ends soon");
    case TicketState::Expired:
        return tr("expired");
    case TicketState::NotYetValid:
        return tr("not yet valid");
    case TicketState::Unknown:
        return tr("end not shown");
    }
    return {};
}

QString TicketStateWords::timeLeft(const Ticket &ticket, Instant now)
{
    switch (ticketStateAt(ticket, now)) {
    case TicketState::Valid:
    case TicketState::EndsSoon:
        return format::duration(between(now, *ticket.endTime));
    case TicketState::Expired:
        return ticket.endTime && now > *ticket.endTime
            ? tr("expired %1 ago").arg(format::duration(between(*ticket.endTime, now)))
            : name(TicketState::Expired);
    case TicketState::NotYetValid:
        return tr("begins in %1")
            .arg(format::duration(between(now, ticket.startTime ? *ticket.startTime : *ticket.authTime)));
    case TicketState::Unknown:
        return name(TicketState::Unknown);
    }
    return {};
}

QString TicketStateWords::sign(TicketState state)
{
    switch (state) {
    case TicketState::Valid:
        return QStringLiteral("✓");
    case TicketState::EndsSoon:
    case TicketState::Expired:
    case TicketState::NotYetValid:
        return QStringLiteral("!");
    case TicketState::Unknown:
        return QStringLiteral("?");
    }
    return {};
}

} // namespace kerbscope::ui
