// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/tickettablemodel.h"

#include "app/models/roles.h"
#include "app/models/ticketstate.h"
#include "app/presentation/format.h"

namespace kerbscope::ui {

namespace {

/// Top-level items carry 0, the tickets of group g carry g + 1.
constexpr quintptr topLevel = 0;

static_assert(static_cast<int>(TicketColumn::Cache) == TicketTableModel::Cache && TicketTableModel::ColumnCount == TicketTableModel::Cache + 1);

} // namespace

TicketTableModel::TicketTableModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TicketTableModel::setRows(QList<TicketRow> rows, TicketArrangement arrangement)
{
    Q_ASSERT(arrangement.places.size() == rows.size());
    beginResetModel();
    m_rows = std::move(rows);
    m_arrangement = std::move(arrangement);
    endResetModel();
}

void TicketTableModel::setRows(QList<TicketRow> rows)
{
    TicketArrangement arrangement = arrangeTickets(rows, order());
    setRows(std::move(rows), std::move(arrangement));
}

void TicketTableModel::arrange(TicketArrangement arrangement)
{
    Q_ASSERT(arrangement.places.size() == m_rows.size());
    beginResetModel();
    m_arrangement = std::move(arrangement);
    endResetModel();
}

void TicketTableModel::arrange(const TicketOrder &order)
{
    arrange(arrangeTickets(m_rows, order));
}

void TicketTableModel::setNow(Instant now)
{
    m_now = now;
    const int count = rowCount();
    if (!isGrouped() && count > 0)
        Q_EMIT dataChanged(index(0, TimeLeft), index(count - 1, TimeLeft), { Qt::DisplayRole });
    for (int group = 0; isGrouped() && group < count; ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(index(0, TimeLeft, heading), index(rowCount(heading) - 1, TimeLeft, heading), { Qt::DisplayRole });
    }
}

void TicketTableModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    // Only texts change: the same rows in the same order, told by a change of all cells.
    for (int group = 0; group < m_arrangement.groups.size(); ++group) {
        const QModelIndex heading = isGrouped() ? index(group, 0) : QModelIndex();
        const int count = rowCount(heading);
        if (count > 0)
            Q_EMIT dataChanged(index(0, 0, heading), index(count - 1, ColumnCount - 1, heading), { Qt::DisplayRole, Qt::ToolTipRole });
    }
}

int TicketTableModel::ticketRowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (!isGrouped())
        return m_arrangement.groups.first().rows.at(index.row());
    return index.internalId() == topLevel ? -1
                                          : m_arrangement.groups.at(static_cast<qsizetype>(index.internalId() - 1)).rows.at(index.row());
}

QModelIndex TicketTableModel::indexOfTicketRow(int ticketRow) const
{
    if (ticketRow < 0 || ticketRow >= m_rows.size())
        return {};
    const auto [group, place] = m_arrangement.places.at(ticketRow);
    if (place < 0)
        return {};
    return isGrouped() ? index(place, 0, index(group, 0)) : index(place, 0);
}

QModelIndex TicketTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex TicketTableModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int TicketTableModel::rowCount(const QModelIndex &parent) const
{
    const QList<TicketGroup> &groups = m_arrangement.groups;
    if (!parent.isValid())
        return static_cast<int>(isGrouped() ? groups.size() : groups.value(0).rows.size());
    if (!isGrouped() || parent.column() != 0 || parent.internalId() != topLevel)
        return 0;
    return static_cast<int>(groups.at(parent.row()).rows.size());
}

int TicketTableModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags TicketTableModel::flags(const QModelIndex &index) const
{
    // A ticket has no children: the view need not ask for them, row by row.
    const bool leaf = index.isValid() && (!isGrouped() || index.internalId() != topLevel);
    return QAbstractItemModel::flags(index) | (leaf ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

QVariant TicketTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int ticketRow = ticketRowOf(index);
    if (role == TicketRowRole)
        return ticketRow;
    if (ticketRow < 0) {
        const TicketGroup &group = m_arrangement.groups.at(index.row());
        if (role == CountRole)
            return static_cast<int>(group.rows.size());
        if (role == Qt::DisplayRole && index.column() == 0)
            return (group.rows.size() == 1 ? tr("%1  (1 ticket)") : tr("%1  (%n tickets)", nullptr, static_cast<int>(group.rows.size())))
                .arg(group.name.isEmpty() ? tr("no realm") : group.name);
        return {};
    }
    const TicketRow &row = m_rows.at(ticketRow);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == TimeLeft ? TicketStateWords::name(ticketStateAt(row.ticket, m_now)) : QString();
    default:
        return {};
    }
}

QString TicketTableModel::text(const TicketRow &row, Column column) const
{
    const Ticket &ticket = row.ticket;
    const auto when = [&](const std::optional<Instant> &instant) {
        return instant ? format::shortMoment(*instant, m_zone) : QString();
    };
    switch (column) {
    case Client:
        return row.client;
    case Server:
        return row.server;
    case Start:
        return when(ticket.startTime ? ticket.startTime : ticket.authTime);
    case End:
        return when(ticket.endTime);
    case RenewUntil:
        return when(ticket.renewUntil);
    case TimeLeft:
        return QStringLiteral("%1 %2").arg(
            TicketStateWords::sign(ticketStateAt(ticket, m_now)), TicketStateWords::timeLeft(ticket, m_now));
    case Encryption:
        return ticket.ticketEtype ? ticket.ticketEtype->isWeak() ? tr("! %1 (weak)").arg(ticket.ticketEtype->name())
                                                                 : ticket.ticketEtype->name()
                                  : QString();
    case Flags:
        return ticket.flags ? format::flags(*ticket.flags) : QString();
    case Kdc:
        return ticket.kdc;
    case Cache:
        return row.cache;
    case ColumnCount:
        break;
    }
    return {};
}

QString TicketTableModel::tip(const TicketRow &row, Column column) const
{
    const Ticket &ticket = row.ticket;
    const auto both = [&](const std::optional<Instant> &instant) -> QString {
        if (!instant)
            return {};
        const QString utc = tr("%1 UTC").arg(format::moment(*instant, QTimeZone::utc()));
        return m_zone == QTimeZone::utc()
            ? utc
            : tr("%1 %2\n%3").arg(format::moment(*instant, m_zone), format::zoneName(m_zone, *instant), utc);
    };
    switch (column) {
    case Start:
        return both(ticket.startTime ? ticket.startTime : ticket.authTime);
    case End:
    case TimeLeft:
        return both(ticket.endTime);
    case RenewUntil:
        return both(ticket.renewUntil);
    case Encryption:
        return ticket.sessionKeyEtype
            ? tr("Ticket: %1\nSession key: %2").arg(text(row, Encryption), ticket.sessionKeyEtype->name())
            : text(row, Encryption);
    case Flags: {
        if (!ticket.flags)
            return {};
        QStringList lines { QStringLiteral("0x%1").arg(ticket.flags->value, 8, 16, QLatin1Char('0')) };
        for (const QString &name : ticket.flags->names())
            lines << tr("%1: %2").arg(name, format::flagMeaning(name));
        return lines.join(u'\n');
    }
    default:
        return text(row, column);
    }
}

QVariant TicketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static constexpr struct {
        const char *name;
        const char *tip;
    } headings[ColumnCount] = {
        { QT_TR_NOOP("Server"), QT_TR_NOOP("For whom the ticket is; krbtgt/REALM is the ticket that gets tickets") },
        { QT_TR_NOOP("Time left"), QT_TR_NOOP("Until its end") },
        { QT_TR_NOOP("Encryption"), QT_TR_NOOP("With what the ticket is encrypted; hover for the session key") },
        { QT_TR_NOOP("Client"), QT_TR_NOOP("Whom the ticket names: the identity that the service will see") },
        { QT_TR_NOOP("Start"), QT_TR_NOOP("From when it is valid") },
        { QT_TR_NOOP("End"), QT_TR_NOOP("Until when it is valid") },
        { QT_TR_NOOP("Renew until"), QT_TR_NOOP("Until when it can be renewed without the password") },
        { QT_TR_NOOP("Flags"), QT_TR_NOOP("What may be done with it; hover for what each means") },
        { QT_TR_NOOP("KDC called"), QT_TR_NOOP("Which domain controller or KDC gave it") },
        { QT_TR_NOOP("Cache"), QT_TR_NOOP("Where it lies") },
    };
    if (section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return tr(headings[section].name);
    if (role == Qt::ToolTipRole)
        return tr(headings[section].tip);
    return {};
}

} // namespace kerbscope::ui
