// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventcounts.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace kerbscope::ui {

/// Events of Windows logs with what they mean, as read from one piece of evidence.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Event, Outcome, User, Service, From, Encryption, Computer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both lists go side by side.
    void setEvents(QList<WindowsEvent> events, QList<DecodedEvent> decoded, const QTimeZone &zone);
    const QList<WindowsEvent> &events() const { return m_events; }
    const QList<DecodedEvent> &decoded() const { return m_decoded; }
    /// All fields of an event, in lines.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;

    QList<WindowsEvent> m_events;
    QList<DecodedEvent> m_decoded;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kerbscope::ui
