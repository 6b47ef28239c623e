// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/tickettablemodel.h"

#include <QWidget>

class QVBoxLayout;

namespace kerbscope::ui {

/// Name and value of each thing that is known of a ticket, times in the zone and in UTC, each flag with its meaning.
QList<QPair<QString, QString>> ticketFacts(const TicketRow &row, Instant now, const QTimeZone &zone);

/// The chosen ticket in full.
class TicketDetails : public QWidget
{
    Q_OBJECT

public:
    explicit TicketDetails(QWidget *parent = nullptr);

    void setTicket(const TicketRow &row, Instant now, const QTimeZone &zone);
    void clearTicket();

private:
    QList<QPair<QString, QString>> m_facts; ///< that are shown
    QVBoxLayout *m_column;
};

} // namespace kerbscope::ui
