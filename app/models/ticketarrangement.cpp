// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/ticketarrangement.h"

#include "app/presentation/format.h"

#include <QHash>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace kerbscope::ui {

namespace {

bool holdsAll(const QString &haystack, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return haystack.contains(word); });
}

/// Sorts positions by what `keyOf` says of their rows; each row is asked once.
template <typename KeyOf>
void sortBy(QList<int> &positions, const QList<TicketRow> &rows, Qt::SortOrder direction, KeyOf keyOf)
{
    using Key = std::decay_t<std::invoke_result_t<KeyOf, const TicketRow &>>;
    std::vector<Key> keys(static_cast<size_t>(rows.size()));
    for (const int row : std::as_const(positions))
        keys[static_cast<size_t>(row)] = keyOf(rows.at(row));
    const auto key = [&](int row) -> const Key & { return keys[static_cast<size_t>(row)]; };
    if (direction == Qt::AscendingOrder)
        std::ranges::stable_sort(positions, [&](int a, int b) { return key(a) < key(b); });
    else
        std::ranges::stable_sort(positions, [&](int a, int b) { return key(b) < key(a); });
}

void sortRows(QList<int> &positions, const QList<TicketRow> &rows, const TicketOrder &order)
{
    const auto by = [&](auto keyOf) { sortBy(positions, rows, order.direction, keyOf); };
    QHash<quint32, QString> flagWords;
    switch (order.column) {
    case TicketColumn::Client:
        return by([](const TicketRow &row) { return row.client; });
    case TicketColumn::Server:
        return by([](const TicketRow &row) { return row.server; });
    case TicketColumn::Start:
        return by([](const TicketRow &row) { return row.ticket.startTime ? row.ticket.startTime : row.ticket.authTime; });
    case TicketColumn::End:
    case TicketColumn::TimeLeft:
        return by([](const TicketRow &row) { return row.ticket.endTime; });
    case TicketColumn::RenewUntil:
        return by([](const TicketRow &row) { return row.ticket.renewUntil; });
    case TicketColumn::Encryption:
        return by([](const TicketRow &row) { return row.ticket.ticketEtype ? row.ticket.ticketEtype->number : 0; });
    case TicketColumn::Flags:
        return by([&flagWords](const TicketRow &row) {
            if (!row.ticket.flags)
                return QString();
            QString &words = flagWords[row.ticket.flags->value];
            return words.isEmpty() ? words = format::flags(*row.ticket.flags) : words;
        });
    case TicketColumn::Kdc:
        return by([](const TicketRow &row) { return row.ticket.kdc; });
    case TicketColumn::Cache:
        return by([](const TicketRow &row) { return row.cache; });
    }
}

QList<TicketGroup> grouped(const QList<int> &positions, const QList<TicketRow> &rows, TicketGrouping grouping)
{
    if (grouping == TicketGrouping::None)
        return { TicketGroup { {}, positions } };
    QList<TicketGroup> groups;
    QHash<QString, qsizetype> known;
    for (const int row : positions) {
        const QString &name = grouping == TicketGrouping::Cache ? rows.at(row).cache : rows.at(row).ticket.server.realm;
        auto found = known.find(name);
        if (found == known.end()) {
            found = known.insert(name, groups.size());
            groups << TicketGroup { name, {} };
        }
        groups[*found].rows << row;
    }
    std::ranges::stable_sort(groups, [](const TicketGroup &a, const TicketGroup &b) {
        return a.name.isEmpty() != b.name.isEmpty() ? b.name.isEmpty() : a.name < b.name;
    });
    return groups;
}

} // namespace

TicketArrangement arrangeTickets(const QList<TicketRow> &rows, const TicketOrder &order)
{
    QList<int> positions;
    positions.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row) {
        if (holdsAll(rows.at(row).haystack, order.words))
            positions << row;
    }
    sortRows(positions, rows, order);
    TicketArrangement arrangement { order, grouped(positions, rows, order.grouping), {}, static_cast<int>(positions.size()) };
    arrangement.places.resize(rows.size(), { -1, -1 });
    for (int group = 0; group < arrangement.groups.size(); ++group) {
        const QList<int> &members = arrangement.groups.at(group).rows;
        for (int place = 0; place < members.size(); ++place)
            arrangement.places[members.at(place)] = { group, place };
    }
    return arrangement;
}

QStringList filterWords(const QString &text)
{
    return text.toLower().split(u' ', Qt::SkipEmptyParts);
}

} // namespace kerbscope::ui
