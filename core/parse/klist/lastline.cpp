// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/lastline.h"

#include <QRegularExpression>

#include <algorithm>

namespace kerbscope::klist {

namespace {

QList<Ticket> ticketsOf(const TicketListing &listing)
{
    QList<Ticket> tickets;
    for (const TicketCache &cache : listing.caches)
        tickets += cache.tickets;
    return tickets;
}

/// A pattern for what has the form of `time`: as many digits in its last number, any number of them elsewhere, any words.
QRegularExpression formOf(QStringView time)
{
    qsizetype lastDigit = time.size() - 1;
    while (lastDigit >= 0 && !time[lastDigit].isDigit())
        --lastDigit;
    QString pattern;
    for (qsizetype at = 0; at < time.size();) {
        const QChar c = time[at];
        qsizetype end = at + 1;
        const auto run = [&](auto belongs) {
            while (end < time.size() && belongs(time[end]))
                ++end;
        };
        if (c.isDigit()) {
            run([](QChar d) { return d.isDigit(); });
            pattern += end > lastDigit ? QStringLiteral("\\d{%1}(?!\\d)").arg(end - at) : QStringLiteral("\\d+");
        } else if (c.isLetter()) {
            run([](QChar d) { return d.isLetter(); });
            pattern += QStringLiteral("\\p{L}+");
        } else if (c.isSpace()) {
            run([](QChar d) { return d.isSpace(); });
            pattern += QStringLiteral("\\s+");
        } else {
            pattern += QRegularExpression::escape(QString(c));
        }
        at = end;
    }
    // A time ends where its line or its column ends.
    return QRegularExpression(pattern + QStringLiteral("(?!\\s*[ap]\\.?m)(?=\\s{2}|\\s*$|,)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

/// Whether the time at the end of the last line has a form that no other line has; false where no time stands there.
bool hasOddTime(const QList<TextLine> &lines)
{
    const QStringView last = lines.last().text;
    const auto first = std::ranges::find_if(last, [](QChar c) { return c.isDigit(); });
    if (first == last.end())
        return false;
    const QStringView time = last.sliced(std::distance(last.begin(), first)).trimmed();
    const auto lastDigit = std::find_if(time.rbegin(), time.rend(), [](QChar c) { return c.isDigit(); });
    const QStringView tail = time.last(std::distance(time.rbegin(), lastDigit));
    if (tail.contains(u'@') || tail.contains(u'/') || tail.contains(u':') || tail.contains(u','))
        return false;
    const QRegularExpression form = formOf(time);
    return std::none_of(lines.begin(), lines.end() - 1, [&](const TextLine &line) { return form.match(line.text.toString()).hasMatch(); });
}

bool isForeignHost(const QString &host, const QList<Ticket> &tickets)
{
    if (!host.contains(u'.') || std::ranges::none_of(host, [](QChar c) { return c.isLetter(); }))
        return false;
    return std::ranges::none_of(tickets, [&](const Ticket &ticket) {
        const auto holds = [&](const QString &realm) { return !realm.isEmpty() && host.endsWith(realm, Qt::CaseInsensitive); };
        return holds(ticket.client.realm) || holds(ticket.server.realm) || holds(ticket.server.targetRealm());
    });
}

} // namespace

bool lastLineMayBeCut(const QList<TextLine> &lines, const TicketListing &whole, const TicketListing &shorter)
{
    QList<Ticket> tickets = ticketsOf(whole);
    if (tickets.isEmpty() || lines.isEmpty())
        return false;
    const QList<Ticket> before = ticketsOf(shorter);
    const Ticket last = tickets.takeLast();
    const Ticket without = before.size() > tickets.size() ? before.last() : Ticket {};
    if (last.flags && last.flags != without.flags) {
        // Letters or words that are missing make a set that is part of another one.
        const quint32 value = last.flags->value;
        const auto equal = [&](const Ticket &other) { return other.flags == last.flags; };
        const auto more = [&](const Ticket &other) { return other.flags && other.flags->value != value && (other.flags->value & value) == value; };
        if (std::ranges::none_of(tickets, equal) || std::ranges::any_of(tickets, more))
            return true;
    }
    const bool timeIsNew = last.authTime != without.authTime || last.startTime != without.startTime || last.endTime != without.endTime
        || last.renewUntil != without.renewUntil;
    if (timeIsNew && hasOddTime(lines))
        return true;
    const bool kdcIsNew = last.kdc != without.kdc && std::ranges::none_of(tickets, [&](const Ticket &other) { return other.kdc == last.kdc; });
    return kdcIsNew && isForeignHost(last.kdc, tickets << last);
}

} // namespace kerbscope::klist
