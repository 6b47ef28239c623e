// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/ticketdetails.h"

#include "app/models/ticketstate.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/buttons.h"
#include "app/presentation/widgets/labels.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QVBoxLayout>

namespace kerbscope::ui {

QList<QPair<QString, QString>> ticketFacts(const TicketRow &row, Instant now, const QTimeZone &zone)
{
    const Ticket &ticket = row.ticket;
    QList<QPair<QString, QString>> facts;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            facts << qMakePair(name, value);
    };
    const auto addTime = [&](const QString &name, const std::optional<Instant> &instant) {
        if (!instant)
            return;
        const QString utc = TicketDetails::tr("%1 UTC").arg(format::moment(*instant, QTimeZone::utc()));
        add(name, zone == QTimeZone::utc()
                ? utc
                : TicketDetails::tr("%1 %2\n%3").arg(format::moment(*instant, zone), format::zoneName(zone, *instant), utc));
    };
    add(TicketDetails::tr("Server"), row.server);
    add(TicketDetails::tr("Client"), row.client);
    add(TicketDetails::tr("State"),
        TicketDetails::tr("%1 (%2)").arg(
            TicketStateWords::name(ticketStateAt(ticket, now)), TicketStateWords::timeLeft(ticket, now)));
    addTime(TicketDetails::tr("Signed on"), ticket.authTime);
    addTime(TicketDetails::tr("Start"), ticket.startTime);
    addTime(TicketDetails::tr("End"), ticket.endTime);
    addTime(TicketDetails::tr("Renewable until"), ticket.renewUntil);
    if (ticket.ticketEtype)
        add(TicketDetails::tr("Ticket encryption"),
            TicketDetails::tr("%1 (%2)").arg(ticket.ticketEtype->name()).arg(ticket.ticketEtype->number));
    if (ticket.sessionKeyEtype)
        add(TicketDetails::tr("Session key"),
            TicketDetails::tr("%1 (%2)").arg(ticket.sessionKeyEtype->name()).arg(ticket.sessionKeyEtype->number));
    if (ticket.flags) {
        QStringList lines { QStringLiteral("0x%1").arg(ticket.flags->value, 8, 16, QLatin1Char('0')) };
        for (const QString &name : ticket.flags->names())
            lines << QStringLiteral("%1: %2").arg(name, format::flagMeaning(name));
        add(TicketDetails::tr("Flags"), lines.join(u'\n'));
    }
    if (ticket.kvno)
        add(TicketDetails::tr("Key version"), QString::number(*ticket.kvno));
    add(TicketDetails::tr("KDC called"), ticket.kdc);
    add(TicketDetails::tr("Cache flags"), ticket.cacheFlags.join(QStringLiteral(", ")));
    add(TicketDetails::tr("Addresses"), ticket.addresses.join(QStringLiteral(", ")));
    add(TicketDetails::tr("Cache"), row.cache);
    if (ticket.line > 0)
        add(TicketDetails::tr("In the listing"), TicketDetails::tr("from line %1").arg(ticket.line));
    return facts;
}

TicketDetails::TicketDetails(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    clearTicket();
}

void TicketDetails::setTicket(const TicketRow &row, Instant now, const QTimeZone &zone)
{
    const QList<QPair<QString, QString>> facts = ticketFacts(row, now, zone);
    if (facts == m_facts)
        return; // the clock ticked and nothing of it is to be seen: a selection in the text stays
    m_facts = facts;
    clearLayout(m_column);
    QStringList all;
    for (const auto &[name, value] : facts) {
        QLabel *caption = plainLabel(name, TextStyle::Caption);
        setTone(caption, Role::Muted);
        QLabel *text = plainLabel(format::breakable(value));
        text->setWordWrap(true);
        text->setAccessibleName(tr("%1: %2").arg(name, value));
        all << QStringLiteral("%1: %2").arg(name, QString(value).replace(u'\n', QLatin1String("; ")));
        m_column->addWidget(caption);
        m_column->addWidget(text);
        m_column->addSpacing(metrics::spaceXs);
    }
    auto *copy = new CopyButton(tr("all of the ticket"));
    copy->setText(all.join(u'\n'));
    m_column->addWidget(copy, 0, Qt::AlignLeft);
}

void TicketDetails::clearTicket()
{
    m_facts.clear();
    clearLayout(m_column);
    QLabel *hint = plainLabel(tr("Choose a ticket to see all of it."));
    setTone(hint, Role::Muted);
    hint->setWordWrap(true);
    m_column->addWidget(hint);
}

} // namespace kerbscope::ui
