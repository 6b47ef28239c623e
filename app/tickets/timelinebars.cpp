// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/timelinebars.h"

#include "app/presentation/format.h"

#include <QHash>

#include <algorithm>

namespace kerbscope::ui {

QList<TimelineBar> timelineBars(const QList<TicketRow> &rows)
{
    QList<TimelineBar> bars;
    for (int row = 0; row < rows.size(); ++row) {
        const Ticket &ticket = rows.at(row).ticket;
        if (!ticket.endTime)
            continue;
        TimelineBar bar;
        bar.name = rows.at(row).server;
        bar.label = ticket.server.nameToString();
        bar.end = *ticket.endTime;
        bar.start = std::min(ticket.startTime.value_or(ticket.authTime.value_or(bar.end)), bar.end);
        if (ticket.renewUntil && *ticket.renewUntil > bar.end)
            bar.renewUntil = ticket.renewUntil;
        bar.markedExpired = ticket.markedExpired;
        bar.ticketRow = row;
        bars << bar;
    }
    std::ranges::stable_sort(bars, {}, &TimelineBar::start);
    return bars;
}

QStringList timelineRow(const TimelineBar &bar, Instant now, const QTimeZone &zone)
{
    return { bar.name, TicketStateWords::name(bar.stateAt(now)), format::moment(bar.start, zone), format::moment(bar.end, zone),
        bar.renewUntil ? format::moment(*bar.renewUntil, zone) : QString() };
}

QString timelineSummary(const QList<TimelineBar> &bars, Instant now)
{
    if (bars.isEmpty())
        return TicketTimeline::tr("There are no tickets with an end time.");
    QHash<TicketState, int> counts;
    std::optional<Instant> nextEnd;
    for (const TimelineBar &bar : bars) {
        ++counts[bar.stateAt(now)];
        if (bar.end > now && (!nextEnd || bar.end < *nextEnd))
            nextEnd = bar.end;
    }
    QStringList parts;
    for (const TicketState state : { TicketState::Valid, TicketState::EndsSoon, TicketState::Expired, TicketState::NotYetValid }) {
        if (const int count = counts.value(state); count > 0)
            parts << TicketTimeline::tr("%1: %2").arg(TicketStateWords::name(state)).arg(count);
    }
    QString text = TicketTimeline::tr("Tickets over time. %1.").arg(parts.join(QStringLiteral("; ")));
    if (nextEnd)
        text += u' '
            + TicketTimeline::tr("The next one ends in %1.")
                  .arg(format::duration(std::chrono::floor<std::chrono::seconds>(*nextEnd - now)));
    return text;
}

} // namespace kerbscope::ui
