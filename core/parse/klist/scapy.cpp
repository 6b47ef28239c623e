// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

namespace kerbscope::klist {

namespace {

constexpr QLatin1String kind("klist-mit");

/// "0. SERVER1$@R -> krbtgt/R@R"
std::optional<Ticket> namesOf(QStringView line)
{
    const QStringView body = line.trimmed();
    qsizetype digits = 0;
    while (digits < body.size() && body[digits].isDigit())
        ++digits;
    const qsizetype arrow = body.indexOf(u" -> ");
    if (digits == 0 || !body.sliced(digits).startsWith(u". ") || arrow < digits || !body.contains(u'@'))
        return std::nullopt;
    Ticket ticket;
    ticket.client = principalOf(body.sliced(digits + 2, arrow - digits - 2));
    ticket.server = principalOf(body.sliced(arrow + 4));
    return ticket;
}

} // namespace

bool readScapy(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView head = lines.peek().trimmed();
    if (head.startsWith(u"Principal ") && head.contains(u"KVNO") && head.contains(u"Keytype")) {
        builder.recognise(kind);
        lines.advance();
        while (!lines.atEnd()) {
            const QStringView row = lines.peek().trimmed();
            const qsizetype blank = row.indexOf(u' ');
            const std::optional<TimeMatch> time = blank > 0 ? readTimeAt(row, blank) : std::nullopt;
            if (!time)
                break;
            const QList<QStringView> rest = row.sliced(time->end).split(u' ', Qt::SkipEmptyParts);
            if (rest.size() >= 2)
                builder.addKey({ principalOf(row.first(blank)), rest[0].toUInt(), etypeOf(rest[1]), {} }, time->time);
            lines.advance();
        }
        return true;
    }
    std::optional<Ticket> ticket = namesOf(head);
    if (!ticket)
        return false;
    builder.recognise(kind, QStringLiteral("tickets"));
    ticket->line = lines.number();
    lines.advance();
    WrittenTimes times;
    for (int n = 0; n < 6 && !lines.atEnd(); ++n) {
        const QStringView line = lines.peek(lines.nextText()).trimmed();
        if (namesOf(line) || line.isEmpty())
            break;
        if (const std::optional<TimeMatch> start = readTimeAt(line)) {
            times.start = start->time;
            std::optional<WrittenTime> *slots[] = { &times.end, &times.renew, &times.auth };
            qsizetype at = start->end;
            for (std::optional<WrittenTime> *slot : slots) {
                const std::optional<TimeMatch> match = readTimeAt(line, at);
                if (!match)
                    break;
                *slot = match->time;
                at = match->end;
            }
            lines.advance(lines.nextText() + 1);
            break;
        }
        if (!line.contains(u' ') && !line.contains(u'@')) { // "canonicalize+pre-authent+initial"
            TicketFlags flags;
            for (const QStringView word : line.split(u'+'))
                flags.value |= TicketFlags::maskOfWord(word).value_or(0);
            ticket->flags = flags;
        }
        lines.advance(lines.nextText() + 1);
    }
    TicketCache &cache = builder.cache(kind);
    if (!cache.client)
        cache.client = ticket->client;
    builder.addTicket(kind, *ticket, times);
    return true;
}

} // namespace kerbscope::klist
