// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketorigins.h"

#include "app/presentation/format.h"
#include "app/presentation/words.h"

namespace kerbscope::ui {

namespace {

bool belongs(const TicketOrigin &origin, const Imported &item)
{
    if (!item.tickets)
        return false;
    return origin.kind == TicketOrigin::Kind::WholeCase
        || (origin.kind == TicketOrigin::Kind::Evidence && item.evidence.id == origin.evidenceId);
}

/// Whose tickets, and when they were taken: what tells two snapshots apart.
QString whoseAndWhen(const Imported &item, const QTimeZone &zone)
{
    const QString when = format::shortMoment(item.evidence.takenAt, zone);
    for (const TicketCache &cache : item.tickets->caches) {
        if (cache.client)
            return QStringLiteral("%1, %2").arg(cache.client->toString(), when);
    }
    return when;
}

} // namespace

QList<TicketOrigin> TicketOrigins::of(const Case &shown, bool live, const QTimeZone &zone)
{
    QList<TicketOrigin> origins;
    for (auto item = shown.items.crbegin(); item != shown.items.crend(); ++item) {
        if (!item->tickets)
            continue;
        const auto count = static_cast<int>(item->tickets->ticketCount());
        const QString tickets = count == 1 ? tr("1 ticket") : tr("%n tickets", nullptr, count);
        origins << TicketOrigin { TicketOrigin::Kind::Evidence, item->evidence.id,
            QStringLiteral("%1 (%2)").arg(tr("%1: %2, %3, %4").arg(item->evidence.id, nameOf(item->evidence.kind), item->evidence.source, tickets),
                whoseAndWhen(*item, zone)) };
    }
    if (origins.size() > 1)
        origins << TicketOrigin { TicketOrigin::Kind::WholeCase, {}, tr("All tickets of the case") };
    if (live)
        origins.prepend({ TicketOrigin::Kind::ThisComputer, {}, tr("This computer, now") });
    return origins;
}

QList<TicketListing> TicketOrigins::listings(const TicketOrigin &origin, const Case &shown)
{
    QList<TicketListing> listings;
    for (const Imported &item : shown.items) {
        if (belongs(origin, item))
            listings << *item.tickets;
    }
    return listings;
}

QList<Finding> TicketOrigins::findings(const TicketOrigin &origin, const Case &shown)
{
    QList<Finding> findings;
    for (const Imported &item : shown.items) {
        if (belongs(origin, item))
            findings += item.findings;
    }
    return findings;
}

} // namespace kerbscope::ui
