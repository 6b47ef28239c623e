// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/eventtablemodel.h"

#include "app/models/roles.h"
#include "app/presentation/format.h"
#include "app/presentation/icon.h"

namespace kerbscope::ui {

void EventTableModel::setEvents(QList<WindowsEvent> events, QList<DecodedEvent> decoded, const QTimeZone &zone)
{
    beginResetModel();
    m_events = std::move(events);
    m_decoded = std::move(decoded);
    m_zone = zone;
    endResetModel();
}

int EventTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_events.size()); }
int EventTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString EventTableModel::text(int row, int column) const
{
    const WindowsEvent &event = m_events.at(row);
    const DecodedEvent &decoded = m_decoded.at(row);
    switch (column) {
    case Time:
        return event.time ? format::moment(*event.time, m_zone) : QString();
    case Event:
        return QString::number(event.id);
    case Outcome:
        if (const auto status = decoded.tellingStatus())
            return status->isSuccess() ? tr("success") : status->symbol();
        return {};
    case User:
        return decoded.user;
    case Service:
        return decoded.service;
    case From:
        return decoded.origin();
    case Encryption:
        return decoded.ticketEtype ? decoded.ticketEtype->name() : QString();
    case Computer:
        return event.computer;
    default:
        return {};
    }
}

QString EventTableModel::details(int row) const
{
    if (row < 0 || row >= m_events.size())
        return {};
    const WindowsEvent &event = m_events.at(row);
    QStringList lines { tr("Event %1 of %2").arg(event.id).arg(event.provider.isEmpty() ? event.source : event.provider) };
    if (event.recordId)
        lines << tr("Record %1").arg(*event.recordId);
    if (const auto &options = m_decoded.at(row).ticketOptions)
        lines << tr("Ticket options: %1").arg(options->names().join(QStringLiteral(", ")));
    for (qsizetype i = 0; i < event.fields.size(); ++i)
        lines << tr("%1: %2").arg(event.fields.name(i), event.fields.value(i));
    if (!event.message.isEmpty())
        lines << QString() << event.message;
    return lines.join(u'\n');
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto status = m_decoded.at(index.row()).tellingStatus();
    const bool failed = status && !status->isSuccess();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() == Outcome && status)
            return themedIcon(failed ? Icon::Problem : Icon::Pass, failed ? Role::Problem : Role::Ok);
        return {};
    case SortRole:
        switch (index.column()) {
        case Time:
            return static_cast<qint64>(m_events.at(index.row()).time.value_or(Instant {}).time_since_epoch().count());
        case Event:
            return m_events.at(index.row()).id;
        default:
            return text(index.row(), index.column());
        }
    case IdRole:
        return m_decoded.at(index.row()).code;
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Outcome:
        return tr("Result");
    case User:
        return tr("User");
    case Service:
        return tr("Service");
    case From:
        return tr("From");
    case Encryption:
        return tr("Encryption");
    case Computer:
        return tr("Computer");
    default:
        return {};
    }
}

} // namespace kerbscope::ui
