// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingcomparison.h"

#include <QHash>

#include <algorithm>

namespace kerbscope {

namespace {

using Field = TicketDifference::Field;

QString fieldName(Field field)
{
    switch (field) {
    case Field::StartTime:
        return QStringLiteral("start");
    case Field::EndTime:
        return QStringLiteral("end");
    case Field::RenewUntil:
        return QStringLiteral("renewable until");
    case Field::TicketEtype:
        return QStringLiteral("encryption of the ticket");
    case Field::SessionKeyEtype:
        return QStringLiteral("session key");
    case Field::FlagsGained:
        return QStringLiteral("flags gained");
    case Field::FlagsLost:
        return QStringLiteral("flags lost");
    case Field::Kdc:
        return QStringLiteral("KDC");
    case Field::Kvno:
        return QStringLiteral("key version");
    case Field::CacheFlags:
        return QStringLiteral("flags of the cache");
    }
    return {};
}

QList<Ticket> allTickets(const TicketListing &listing)
{
    QList<Ticket> tickets;
    for (const TicketCache &cache : listing.caches)
        tickets += cache.tickets;
    return tickets;
}

std::optional<Principal> firstClient(const TicketListing &listing)
{
    for (const TicketCache &cache : listing.caches) {
        if (cache.client)
            return cache.client;
    }
    return std::nullopt;
}

/// Both values are shown and differ.
template <typename T, typename ToText>
void compareField(QList<TicketDifference> &differences, Field field, const std::optional<T> &before,
    const std::optional<T> &after, ToText &&toText)
{
    if (before && after && !(*before == *after))
        differences << TicketDifference { field, toText(*before), toText(*after) };
}

QList<TicketDifference> differencesOf(const Ticket &before, const Ticket &after)
{
    QList<TicketDifference> differences;
    const auto timeText = [](Instant time) { return toIso8601(time); };
    const auto etypeText = [](EncryptionType etype) { return etype.name(); };
    compareField(differences, Field::StartTime, before.startTime, after.startTime, timeText);
    compareField(differences, Field::EndTime, before.endTime, after.endTime, timeText);
    compareField(differences, Field::RenewUntil, before.renewUntil, after.renewUntil, timeText);
    compareField(differences, Field::TicketEtype, before.ticketEtype, after.ticketEtype, etypeText);
    compareField(differences, Field::SessionKeyEtype, before.sessionKeyEtype, after.sessionKeyEtype, etypeText);
    compareField(differences, Field::Kvno, before.kvno, after.kvno, [](quint32 kvno) { return QString::number(kvno); });
    if (before.flags && after.flags) {
        // MIT's letters have none for enc-pa-rep, so that it says nothing about a change.
        const TicketFlags gained { after.flags->value & ~before.flags->value & ~TicketFlags::EncryptedPaReply };
        const TicketFlags lost { before.flags->value & ~after.flags->value & ~TicketFlags::EncryptedPaReply };
        if (gained.value != 0)
            differences << TicketDifference { Field::FlagsGained, {}, gained.names().join(QStringLiteral(", ")) };
        if (lost.value != 0)
            differences << TicketDifference { Field::FlagsLost, lost.names().join(QStringLiteral(", ")), {} };
    }
    if (!before.kdc.isEmpty() && !after.kdc.isEmpty() && before.kdc.compare(after.kdc, Qt::CaseInsensitive) != 0)
        differences << TicketDifference { Field::Kdc, before.kdc, after.kdc };
    if (before.cacheFlags != after.cacheFlags && !(before.cacheFlags.isEmpty() && after.cacheFlags.isEmpty()))
        differences << TicketDifference { Field::CacheFlags, before.cacheFlags.join(u' '),
            after.cacheFlags.join(u' ') };
    return differences;
}

bool isTime(Field field) { return field == Field::StartTime || field == Field::EndTime || field == Field::RenewUntil; }

QString keyOf(const Ticket &ticket, bool byServerAlone)
{
    // Windows compares names without case; two tickets that differ only in case are one to the user.
    const QString server = ticket.server.toString().toLower();
    return byServerAlone ? server : ticket.client.toString().toLower() + u'\n' + server;
}

/// Which ticket of `after` each one of `before` has become: first those with the same flags, then those in the same
/// place. -1: none.
QList<qsizetype> matchesOf(const QList<Ticket> &before, const QList<Ticket> &after, bool byServerAlone)
{
    QHash<QString, QList<qsizetype>> left;
    for (qsizetype i = 0; i < after.size(); ++i)
        left[keyOf(after[i], byServerAlone)] << i;
    QList<qsizetype> matches(before.size(), -1);
    for (const bool sameFlags : { true, false }) {
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (matches[i] >= 0)
                continue;
            QList<qsizetype> &candidates = left[keyOf(before[i], byServerAlone)];
            const auto found = std::ranges::find_if(candidates, [&](qsizetype candidate) {
                return !sameFlags
                    || (after[candidate].flags == before[i].flags
                        && after[candidate].cacheFlags == before[i].cacheFlags);
            });
            if (found == candidates.end())
                continue;
            matches[i] = *found;
            candidates.erase(found);
        }
    }
    return matches;
}

} // namespace

QString TicketDifference::toString() const
{
    if (field == Field::FlagsGained)
        return QStringLiteral("%1: %2").arg(fieldName(field), after);
    if (field == Field::FlagsLost)
        return QStringLiteral("%1: %2").arg(fieldName(field), before);
    const QString none = QStringLiteral("none");
    return QStringLiteral("%1: %2, then %3")
        .arg(fieldName(field), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

QString TicketChange::toString() const
{
    const QString server = shown().server.toString();
    QStringList words;
    for (const TicketDifference &difference : differences)
        words << difference.toString();
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("%1 is new").arg(server);
    case Kind::Gone:
        return QStringLiteral("%1 is gone").arg(server);
    case Kind::Renewed:
        return QStringLiteral("%1 was renewed: %2").arg(server, words.join(QStringLiteral("; ")));
    case Kind::Changed:
        return QStringLiteral("%1 has changed: %2").arg(server, words.join(QStringLiteral("; ")));
    }
    return {};
}

ListingComparison compareListings(const TicketListing &before, const TicketListing &after)
{
    ListingComparison comparison;
    const std::optional<Principal> clientBefore = firstClient(before);
    const std::optional<Principal> clientAfter = firstClient(after);
    comparison.differentClients = clientBefore && clientAfter
        && clientBefore->toString().compare(clientAfter->toString(), Qt::CaseInsensitive) != 0;
    const bool byServerAlone = comparison.differentClients || !clientBefore || !clientAfter;

    const QList<Ticket> earlier = allTickets(before);
    const QList<Ticket> later = allTickets(after);
    const QList<qsizetype> matches = matchesOf(earlier, later, byServerAlone);
    QList<TicketChange> gone;
    QList<TicketChange> changed;
    QList<TicketChange> renewed;
    QList<bool> known(later.size(), false);
    for (qsizetype i = 0; i < earlier.size(); ++i) {
        if (matches[i] < 0) {
            gone << TicketChange { TicketChange::Kind::Gone, earlier[i], std::nullopt, {} };
            continue;
        }
        known[matches[i]] = true;
        const Ticket &match = later[matches[i]];
        const QList<TicketDifference> differences = differencesOf(earlier[i], match);
        if (differences.isEmpty()) {
            ++comparison.unchanged;
            continue;
        }
        const bool onlyTimes = std::ranges::all_of(
            differences, [](const TicketDifference &difference) { return isTime(difference.field); });
        if (onlyTimes)
            renewed << TicketChange { TicketChange::Kind::Renewed, earlier[i], match, differences };
        else
            changed << TicketChange { TicketChange::Kind::Changed, earlier[i], match, differences };
    }
    QList<TicketChange> added;
    for (qsizetype i = 0; i < later.size(); ++i) {
        if (!known[i])
            added << TicketChange { TicketChange::Kind::Added, std::nullopt, later[i], {} };
    }
    comparison.changes = gone + added + changed + renewed;
    return comparison;
}

} // namespace kerbscope
