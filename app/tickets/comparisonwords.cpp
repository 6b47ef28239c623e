// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/comparisonwords.h"

#include "app/models/ticketstate.h"
#include "app/presentation/format.h"

#include <QLocale>

namespace kerbscope::ui {

namespace {

using Field = TicketDifference::Field;

} // namespace

QString ComparisonWords::kind(TicketChange::Kind kind)
{
    switch (kind) {
    case TicketChange::Kind::Added:
        return tr("+ new");
    case TicketChange::Kind::Gone:
        return tr("\u2212 gone");
    case TicketChange::Kind::Renewed:
        return tr("\u21bb renewed");
    case TicketChange::Kind::Changed:
        return tr("\u2260 changed");
    }
    return {};
}

QString ComparisonWords::difference(const TicketChange &change, const TicketDifference &difference, const QTimeZone &zone)
{
    const auto time = [&zone](const std::optional<Instant> &instant) {
        return instant ? format::shortMoment(*instant, zone) : tr("none");
    };
    const QString none = tr("none");
    const QString before = difference.before.isEmpty() ? none : difference.before;
    const QString after = difference.after.isEmpty() ? none : difference.after;
    const bool both = change.before && change.after;
    switch (difference.field) {
    case Field::StartTime:
        return both ? tr("starts %1 instead of %2").arg(time(change.after->startTime), time(change.before->startTime)) : QString();
    case Field::EndTime:
        return both ? tr("ends %1 instead of %2").arg(time(change.after->endTime), time(change.before->endTime)) : QString();
    case Field::RenewUntil:
        return both ? tr("renewable until %1 instead of %2").arg(time(change.after->renewUntil), time(change.before->renewUntil)) : QString();
    case Field::TicketEtype:
        return tr("ticket encrypted with %1 instead of %2").arg(after, before);
    case Field::SessionKeyEtype:
        return tr("session key %1 instead of %2").arg(after, before);
    case Field::FlagsGained:
        return tr("flags gained: %1").arg(after);
    case Field::FlagsLost:
        return tr("flags lost: %1").arg(before);
    case Field::Kdc:
        return tr("from KDC %1 instead of %2").arg(after, before);
    case Field::Kvno:
        return tr("key version %1 instead of %2").arg(after, before);
    case Field::CacheFlags:
        return tr("flags of the cache %1 instead of %2").arg(after, before);
    }
    return {};
}

QString ComparisonWords::differences(const TicketChange &change, const QTimeZone &zone)
{
    QStringList words;
    for (const TicketDifference &one : change.differences)
        words << difference(change, one, zone);
    if (words.isEmpty()) {
        const Ticket &ticket = change.shown();
        if (ticket.endTime)
            words << (change.kind == TicketChange::Kind::Gone ? tr("was valid until %1") : tr("valid until %1")).arg(format::shortMoment(*ticket.endTime, zone));
        if (ticket.ticketEtype)
            words << ticket.ticketEtype->name();
        if (!ticket.kdc.isEmpty())
            words << tr("from KDC %1").arg(ticket.kdc);
    }
    return words.join(QStringLiteral("; "));
}

QString ComparisonWords::summary(const ListingComparison &comparison)
{
    int counts[4] = {};
    bool signOnGone = false;
    bool signOnNew = false;
    for (const TicketChange &change : comparison.changes) {
        ++counts[static_cast<int>(change.kind)];
        signOnGone = signOnGone || (change.kind == TicketChange::Kind::Gone && isSignOnTicket(change.shown()));
        signOnNew = signOnNew || (change.kind == TicketChange::Kind::Added && isSignOnTicket(change.shown()));
    }
    const QLocale locale;
    QStringList parts;
    const auto count = [&](TicketChange::Kind kind, const QString &text) {
        if (const int number = counts[static_cast<int>(kind)]; number > 0)
            parts << text.arg(locale.toString(number));
    };
    count(TicketChange::Kind::Gone, tr("%1 gone"));
    count(TicketChange::Kind::Added, tr("%1 new"));
    count(TicketChange::Kind::Changed, tr("%1 changed"));
    count(TicketChange::Kind::Renewed, tr("%1 renewed"));
    if (comparison.unchanged > 0)
        parts << tr("%1 as before").arg(locale.toString(comparison.unchanged));
    QStringList sentences;
    if (comparison.changes.isEmpty())
        sentences << (comparison.unchanged > 0 ? tr("Both show the same tickets (%1).").arg(locale.toString(comparison.unchanged))
                                               : tr("Neither shows a ticket."));
    else
        sentences << tr("Tickets: %1.").arg(parts.join(QStringLiteral(", ")));
    if (comparison.differentClients)
        sentences << tr("They are of two users, so tickets are compared by the service they are for: \u201cgone\u201d is what only the first "
                        "user has, \u201cnew\u201d what only the second one has.");
    else if (signOnGone && !signOnNew)
        sentences << tr("A sign-on ticket is gone and none came in its place.");
    return sentences.join(u' ');
}

QString ComparisonWords::asText(const ListingComparison &comparison, const QString &before, const QString &after, const QTimeZone &zone)
{
    QStringList lines { tr("Before: %1").arg(before), tr("After: %1").arg(after), summary(comparison) };
    for (const TicketChange &change : comparison.changes)
        lines << QStringLiteral("%1  %2  %3").arg(kind(change.kind), change.shown().server.toString(), differences(change, zone));
    return lines.join(u'\n') + u'\n';
}

TicketListing togetherOf(const QList<TicketListing> &listings)
{
    TicketListing together;
    for (const TicketListing &listing : listings)
        together.caches += listing.caches;
    return together;
}

} // namespace kerbscope::ui
