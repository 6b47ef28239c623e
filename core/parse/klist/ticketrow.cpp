// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String mit("klist-mit");
constexpr QLatin1String heimdal("klist-heimdal");

/// A row of the table: two times, or one and a mark, then letters of flags (Heimdal -f) and the principal.
struct Row {
    std::optional<WrittenTime> start;
    std::optional<WrittenTime> end;
    bool markedExpired = false;
    bool named = false; ///< months by name: Heimdal's form
    std::optional<TicketFlags> flags;
    QStringView server;
    bool complete = false;
};

bool takeExpiredMark(QStringView text, qsizetype *at)
{
    qsizetype i = *at;
    while (i < text.size() && text[i].isSpace())
        ++i;
    for (const QStringView mark :
        { QStringView(u">>>Expired<<<"), QStringView(u">>> Expired <<<"), QStringView(u"Expired") }) {
        if (text.sliced(i).startsWith(mark, Qt::CaseInsensitive)) {
            *at = i + mark.size();
            return true;
        }
    }
    return false;
}

std::optional<Row> rowOf(QStringView line)
{
    const std::optional<TimeMatch> start = readTimeAt(line);
    if (!start)
        return std::nullopt;
    Row row;
    row.start = start->time;
    row.named = start->time.order.has_value() && start->time.separator.isNull();
    qsizetype at = start->end;
    if (const std::optional<TimeMatch> end = readTimeAt(line, at)) {
        row.end = end->time;
        at = end->end;
    } else if (takeExpiredMark(line, &at)) {
        row.markedExpired = true;
        row.named = true;
    } else {
        return line.sliced(at).trimmed().isEmpty() ? std::optional(row) : std::nullopt;
    }
    QStringView rest = line.sliced(at).trimmed();
    const qsizetype blank = rest.indexOf(u' ');
    if (blank > 0) {
        const QStringView second = rest.sliced(blank).trimmed();
        const std::optional<TicketFlags> flags = TicketFlags::fromLetters(rest.first(blank));
        if (flags && !second.isEmpty() && (second.contains(u'@') || second.contains(u'/'))) {
            row.flags = flags;
            rest = second;
        }
    }
    if (const std::optional<TicketFlags> onlyFlags = TicketFlags::fromLetters(rest); onlyFlags && !rest.isEmpty()) {
        row.flags = onlyFlags;
        return row; // the principal was wrapped to the next line
    }
    if (readTimeAt(rest))
        return std::nullopt;
    row.server = rest;
    row.complete = !rest.isEmpty();
    // After two times a table shows a principal; a log line shows a sentence.
    if (row.complete && !rest.contains(u'@') && !rest.contains(u'/'))
        return std::nullopt;
    return row;
}

/// "Flags: FRIA, Etype (skey, tkt): a, b": items with labels, separated by commas outside of parentheses.
struct Item {
    QStringView label;
    QStringView value;
};

QList<Item> itemsOf(QStringView line)
{
    QList<Item> items;
    QList<qsizetype> colons;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u':' && (i + 1 == line.size() || line[i + 1].isSpace()))
            colons << i;
    }
    const auto labelBegin = [&](qsizetype colon, qsizetype from) {
        int depth = 0;
        for (qsizetype i = colon - 1; i >= from; --i) {
            if (line[i] == u')')
                ++depth;
            else if (line[i] == u'(')
                --depth;
            else if (line[i] == u',' && depth == 0)
                return i + 1;
        }
        return from;
    };
    qsizetype from = 0;
    for (qsizetype n = 0; n < colons.size(); ++n) {
        const qsizetype begin = labelBegin(colons[n], from);
        const QStringView before = line.sliced(from, begin - from).trimmed();
        if (n == 0 && !before.isEmpty())
            items << Item { {}, before };
        const qsizetype end = n + 1 < colons.size() ? labelBegin(colons[n + 1], colons[n] + 1) : line.size();
        items << Item { line.sliced(begin, colons[n] - begin).trimmed(),
            line.sliced(colons[n] + 1, end - colons[n] - 1).trimmed() };
        from = end;
    }
    if (colons.isEmpty() && !line.trimmed().isEmpty())
        items << Item { {}, line.trimmed() };
    return items;
}

QStringView withoutComma(QStringView text)
{
    while (text.endsWith(u',') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

bool isAddressList(QStringView value)
{
    if (value.startsWith(u'(') && value.endsWith(u')'))
        return true;
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c.isDigit() || c.isLetter() || c == u'.' || c == u':' || c == u',' || c == u' ' || c == u'%'
            || c == u'-';
    });
}

/// The lines below a row: "renew until", "Flags", "Etype (skey, tkt)", "Addresses", "for client", "Ticket server", "AD
/// types", in any language; false for a line that is none of it. Of a line that is one, parts may be left unread.
class Extras {
public:
    Extras(Ticket &ticket, WrittenTimes &times)
        : m_ticket(ticket)
        , m_times(times)
    {
    }

    bool take(QStringView line)
    {
        bool any = false;
        m_unread.clear();
        for (const Item &item : itemsOf(line)) {
            if (takeItem(item))
                any = true;
            else
                m_unread << (item.label.isEmpty() ? item.value.toString() : QStringLiteral("%1: %2").arg(item.label, item.value));
        }
        return any;
    }

    /// Parts of the line that was taken last that were not understood.
    const QStringList &unread() const { return m_unread; }

    /// Whether every item of the line is one of a row, without taking it.
    bool knows(QStringView line) const
    {
        Ticket ticket;
        WrittenTimes times;
        Extras trial(ticket, times);
        return std::ranges::all_of(itemsOf(line), [&trial](const Item &item) { return trial.takeItem(item); }) && trial.m_unread.isEmpty();
    }

private:
    bool takeItem(const Item &item)
    {
        const QStringView value = withoutComma(item.value);
        if (item.label.isEmpty())
            return takePlain(value);
        const qsizetype comma = value.indexOf(u',');
        const std::optional<EncryptionType> first = etypeOf(comma < 0 ? value : value.first(comma));
        if (first) {
            m_ticket.sessionKeyEtype = first;
            const std::optional<EncryptionType> second = comma < 0 ? std::nullopt : etypeOf(value.sliced(comma + 1));
            if (second)
                m_ticket.ticketEtype = second;
            else if (comma >= 0 || item.label.contains(u',')) // "Etype (skey, tkt)" promises two
                m_unread << (comma >= 0 ? value.sliced(comma + 1).trimmed() : value).toString();
            if (findTime(item.label)) // something stands where the comma before the label was
                m_unread << item.label.toString();
            return true;
        }
        if (item.label.contains(u"(") || item.label.startsWith(u"Etype", Qt::CaseInsensitive)) {
            const std::optional<EncryptionType> second = comma < 0 ? std::nullopt : etypeOf(value.sliced(comma + 1));
            if (!second)
                return false;
            m_ticket.ticketEtype = second;
            m_unread << value.first(comma).toString();
            return true;
        }
        if (value.contains(u'@') && !value.contains(u' ')) {
            m_ticket.ticketServer = principalOf(value);
            return true;
        }
        if (const std::optional<TimeMatch> time = readTimeAt(value)) { // "Renew till: ..."
            m_times.renew = time->time;
            return true;
        }
        const std::optional<TicketFlags> flags = TicketFlags::fromLetters(value);
        if (flags && !m_ticket.flags) {
            m_ticket.flags = flags;
            return true;
        }
        if (item.label.startsWith(u"AD ", Qt::CaseInsensitive) || value.isEmpty())
            return true;
        if (isAddressList(value) && (value.contains(u'.') || value.contains(u':') || value.startsWith(u'('))) {
            if (!value.startsWith(u'(')) {
                for (const QStringView address : value.split(u','))
                    m_ticket.addresses << address.trimmed().toString();
            }
            return true;
        }
        return false;
    }

    /// "renew until 11/29/26 08:57:14", "for client alice@R, renew until ...".
    bool takePlain(QStringView value)
    {
        bool any = false;
        qsizetype begin = 0;
        if (const std::optional<TimeMatch> time = findTime(value, 0, &begin)) {
            // What follows would make it a row of the table, a damaged one: two times, or a time and a name.
            const QStringView after = value.sliced(time->end);
            if (after.contains(u'@') || after.contains(u'/') || findTime(after))
                return false;
            m_times.renew = time->time;
            any = true;
            value = value.first(begin);
        }
        for (const QStringView part : value.split(u',')) {
            const QStringView words = part.trimmed();
            const qsizetype blank = words.lastIndexOf(u' ');
            if (blank > 0 && words.sliced(blank).contains(u'@')) {
                m_ticket.client = principalOf(words.sliced(blank));
                any = true;
            }
        }
        return any;
    }

    Ticket &m_ticket;
    WrittenTimes &m_times;
    QStringList m_unread;
};

/// A line that ends in a label or a comma was wrapped: its rest stands on the next line.
bool isOpenEnded(QStringView line)
{
    const QStringView body = line.trimmed();
    return body.endsWith(u',') || (body.endsWith(u':') && !body.contains(u"AD "));
}

} // namespace

bool readTicketRow(LineCursor &lines, ListingBuilder &builder)
{
    std::optional<Row> row = rowOf(lines.peek());
    if (!row)
        return false;
    QString joined; // the row as one line, where a mail program cut it
    qsizetype taken = 1;
    while (!row->complete && taken <= 3) {
        const qsizetype next = lines.nextText(taken);
        const QStringView more = lines.peek(next).trimmed();
        if (more.isEmpty() || splitLabel(more))
            return false;
        joined = joinLines(joined.isEmpty() ? lines.peek() : QStringView(joined), more);
        taken = next + 1;
        row = rowOf(joined);
        if (!row)
            return false;
    }
    if (!row->complete)
        return false;

    const QLatin1String kind = builder.hasCache(heimdal) ? heimdal
        : builder.hasCache(mit)                          ? mit
        : row->named                                     ? heimdal
                                                         : mit;
    builder.recognise(kind, QStringLiteral("tickets"));
    builder.table = Table::Tickets;
    TicketCache &cache = builder.cache(kind);
    Ticket ticket;
    ticket.line = lines.number();
    ticket.server = principalOf(row->server);
    if (cache.client)
        ticket.client = *cache.client;
    ticket.flags = row->flags;
    ticket.markedExpired = row->markedExpired;
    WrittenTimes times { {}, row->start, row->end, {} };
    lines.advance(taken);

    Extras extras(ticket, times);
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        const QStringView line = lines.peek(ahead);
        if (line.isEmpty() || rowOf(line) || looksLikeCacheHead(line) || (!line.front().isSpace() && isPrompt(line)))
            break;
        // In a double-spaced paste the lines below a row are set apart too; without an indent only what is certain is
        // taken.
        if (ahead > 0 && !line.front().isSpace() && (readTimeAt(line) || !Extras(ticket, times).knows(line)))
            break;
        QString wrapped;
        qsizetype count = ahead + 1;
        if (isOpenEnded(line)) {
            const QStringView more = lines.peek(count);
            if (!more.trimmed().isEmpty() && !rowOf(more)) {
                wrapped = joinLines(line, more);
                ++count;
            }
        }
        if (!extras.take(wrapped.isEmpty() ? line : QStringView(wrapped))) {
            if (!line.front().isSpace() || isPrompt(line))
                break;
            builder.notUnderstood(line, lines.number() + static_cast<int>(ahead));
        } else {
            for (const QString &part : extras.unread())
                builder.notUnderstood(part, lines.number() + static_cast<int>(ahead));
        }
        lines.advance(count);
    }
    builder.addTicket(kind, ticket, times);
    return true;
}

} // namespace kerbscope::klist
