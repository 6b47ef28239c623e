// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String heimdal("klist-heimdal");

std::optional<WrittenTime> timeOf(const QJsonObject &object, QLatin1String name)
{
    const QString text = object.value(name).toString();
    const std::optional<TimeMatch> match = readTimeAt(text);
    return match ? std::optional(match->time) : std::nullopt;
}

void readCacheObject(const QJsonObject &object, int line, ListingBuilder &builder)
{
    TicketCache &cache = builder.startCache(heimdal, object.value(QLatin1String("cache")).toString());
    const QString principal = object.value(QLatin1String("principal")).toString();
    if (!principal.isEmpty())
        cache.client = principalOf(principal);
    const std::optional<Principal> client = cache.client;
    for (const QJsonValue &value : object.value(QLatin1String("tickets")).toArray()) {
        const QJsonObject row = value.toObject();
        Ticket ticket;
        ticket.line = line;
        ticket.server = principalOf(row.value(QLatin1String("Principal")).toString());
        if (client)
            ticket.client = *client;
        ticket.markedExpired = row.value(QLatin1String("Expires")).toString().contains(QLatin1String("Expired"));
        const QString flags = row.value(QLatin1String("Flags")).toString();
        if (!flags.isEmpty())
            ticket.flags = TicketFlags::fromLetters(flags);
        const WrittenTimes times { {}, timeOf(row, QLatin1String("Issued")), timeOf(row, QLatin1String("Expires")),
            {} };
        if (ticket.server.isEmpty())
            builder.warn(QStringLiteral("a ticket without a principal was left out"), line);
        else
            builder.addTicket(heimdal, ticket, times);
        if (!times.start || (!times.end && !ticket.markedExpired))
            builder.warn(QStringLiteral("a ticket shows no start or no end time"), line);
    }
}

} // namespace

bool readHeimdalJson(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView first = lines.peek().trimmed();
    const bool array = first.startsWith(u'[') && (first.size() == 1 || first.sliced(1).trimmed().startsWith(u'{'));
    if (!array && !first.startsWith(u'{'))
        return false;
    // The JSON text ends where its brackets are closed; strings may hold brackets.
    QString text;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    qsizetype count = 0;
    bool closed = false;
    QStringView rest; // of the line in which it ends
    while (count < lines.remaining() && !closed) {
        const QStringView line = lines.peek(count++);
        for (qsizetype i = 0; i < line.size() && !closed; ++i) {
            const QChar c = line[i];
            text += c;
            if (inString) {
                inString = escaped || c != u'"';
                escaped = !escaped && c == u'\\';
            } else if (c == u'"') {
                inString = true;
            } else if (c == u'{' || c == u'[') {
                ++depth;
            } else if (c == u'}' || c == u']') {
                closed = --depth == 0;
                rest = line.sliced(i + 1).trimmed();
            }
        }
        text += u'\n';
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    QList<QJsonObject> objects;
    if (document.isArray()) {
        for (const QJsonValue &value : document.array())
            objects << value.toObject();
    } else if (document.isObject()) {
        objects << document.object();
    }
    bool any = false;
    for (const QJsonObject &object : objects) {
        if (!object.contains(QLatin1String("tickets")) && !object.contains(QLatin1String("principal")))
            continue;
        any = true;
        builder.recognise(heimdal, QStringLiteral("tickets"));
        readCacheObject(object, lines.number(), builder);
    }
    if (!any)
        return false;
    lines.advance(count);
    if (closed && !rest.isEmpty())
        builder.notUnderstood(rest, lines.number() - 1);
    return true;
}

} // namespace kerbscope::klist
