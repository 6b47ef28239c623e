// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/ticketrow.h"

#include "app/models/tickettablemodel.h"
#include "app/presentation/format.h"

#include <QHash>

namespace kerbscope::ui {

namespace {

QString cacheName(const TicketCache &cache)
{
    if (!cache.name.isEmpty())
        return cache.name;
    return cache.logonId.isEmpty() ? cache.kind : TicketTableModel::tr("logon %1").arg(cache.logonId);
}

} // namespace

QList<TicketRow> ticketRows(const QList<TicketListing> &listings)
{
    QList<TicketRow> rows;
    QHash<quint32, QString> flagWords; // nearly all tickets of a cache have one of three sets of flags, and one client
    for (const TicketListing &listing : listings) {
        rows.reserve(rows.size() + listing.ticketCount());
        for (const TicketCache &cache : listing.caches) {
            const QString name = cacheName(cache);
            const QString cacheClient = cache.client ? cache.client->toString() : QString();
            for (const Ticket &ticket : cache.tickets) {
                const bool sameClient = ticket.client.isEmpty() || (cache.client && ticket.client == *cache.client);
                TicketRow row { ticket, name, sameClient ? cacheClient : ticket.client.toString(), ticket.server.toString(), {} };
                QStringList hay { row.client, row.server, ticket.kdc, name };
                if (ticket.ticketEtype)
                    hay << ticket.ticketEtype->name();
                if (ticket.flags) {
                    QString &words = flagWords[ticket.flags->value];
                    if (words.isEmpty())
                        words = format::flags(*ticket.flags);
                    hay << words;
                }
                row.haystack = hay.join(u'\n').toLower();
                rows << std::move(row);
            }
        }
    }
    return rows;
}

} // namespace kerbscope::ui
