// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String kind("klist-windows");

struct Column {
    qsizetype begin = 0; ///< position of its heading; unused where bars divide
    QString name;
};

struct HeadingWord {
    QStringView word; ///< letters and digits, lower case
    const char *label; ///< what the records call it
};

// Headings of Format-Table and of tools that print one row a ticket.
constexpr HeadingWord headingWords[] = {
    { u"server", "Server" },
    { u"servername", "Server" },
    { u"service", "Server" },
    { u"serviceprincipal", "Server" },
    { u"spn", "Server" },
    { u"target", "Server" },
    { u"client", "Client" },
    { u"clientname", "Client" },
    { u"username", "Client" },
    { u"user", "Client" },
    { u"starttime", "Start time" },
    { u"start", "Start time" },
    { u"endtime", "End time" },
    { u"end", "End time" },
    { u"expires", "End time" },
    { u"renewtime", "Renew time" },
    { u"renewuntil", "Renew time" },
    { u"renewtill", "Renew time" },
    { u"encryptiontype", "Encryption type" },
    { u"ticketencryptiontype", "Encryption type" },
    { u"etype", "Encryption type" },
    { u"keytype", "Encryption type" },
    { u"sessionkeytype", "Session key type" },
    { u"ticketflags", "Ticket flags" },
    { u"flags", "Ticket flags" },
    { u"cacheflags", "Cache flags" },
    { u"kdccalled", "KDC called" },
    { u"realm", "Realm" },
};

QString labelOf(QStringView heading)
{
    QString word;
    for (const QChar c : heading) {
        if (c.isLetterOrNumber())
            word += c.toLower();
    }
    const auto row = std::ranges::find_if(headingWords, [&word](const HeadingWord &known) { return known.word == word; });
    return row != std::end(headingWords) ? QString::fromLatin1(row->label) : QString();
}

QStringList barCells(QStringView line)
{
    QStringList cells;
    QStringView body = line.trimmed();
    if (body.startsWith(u'|'))
        body = body.sliced(1);
    if (body.endsWith(u'|'))
        body = body.chopped(1);
    for (const QStringView cell : body.split(u'|'))
        cells << cell.trimmed().toString();
    return cells;
}

bool isRule(QStringView line)
{
    const QStringView body = line.trimmed();
    return body.size() >= 4 && std::ranges::all_of(body, [](QChar c) { return c == u'-' || c == u'=' || c == u'+' || c == u'|' || c == u':' || c == u' '; });
}

/// The columns of a heading that names a server, and a time or a client; else none.
QList<Column> columnsOf(QStringView line, bool bars)
{
    QList<Column> columns;
    if (bars) {
        for (const QString &cell : barCells(line))
            columns << Column { 0, labelOf(cell) };
    } else {
        for (qsizetype at = 0; at < line.size();) {
            while (at < line.size() && line[at].isSpace())
                ++at;
            const qsizetype begin = at;
            while (at < line.size() && !line[at].isSpace())
                ++at;
            if (at > begin)
                columns << Column { begin, labelOf(line.sliced(begin, at - begin)) };
        }
    }
    const auto names = [&columns](const char *label) {
        return std::ranges::any_of(columns, [label](const Column &column) { return column.name == QLatin1String(label); });
    };
    const auto known = std::ranges::count_if(columns, [](const Column &column) { return !column.name.isEmpty(); });
    const bool useful = names("Server") && (names("End time") || names("Client")) && known * 2 > columns.size();
    return useful ? columns : QList<Column> {};
}

QStringList alignedCells(QStringView line, const QList<Column> &columns)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const qsizetype begin = std::min(columns[i].begin, line.size());
        const qsizetype end = i + 1 < columns.size() ? std::min(columns[i + 1].begin, line.size()) : line.size();
        cells << line.sliced(begin, end - begin).trimmed().toString();
    }
    return cells;
}

} // namespace

bool readColumnTable(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView head = lines.peek();
    const bool bars = head.count(u'|') >= 2;
    if (!bars && (head.contains(u':') || !isRule(lines.peek(1))))
        return false;
    const QList<Column> columns = columnsOf(head, bars);
    if (columns.isEmpty())
        return false;
    builder.recognise(kind, QStringLiteral("tickets"));
    if (!builder.hasCache(kind))
        builder.startCache(kind);
    builder.table = Table::Tickets;
    lines.advance();
    while (!lines.atEnd()) {
        const QStringView line = lines.peek();
        if (isRule(line)) {
            lines.advance();
            continue;
        }
        const QStringList cells = bars ? barCells(line) : alignedCells(line, columns);
        if (line.trimmed().isEmpty() || isPrompt(line) || (bars && cells.size() != columns.size()))
            break;
        QStringList fields;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!columns[i].name.isEmpty() && !cells[i].isEmpty())
                fields << columns[i].name + QStringLiteral(": ") + cells[i];
        }
        // The server first, as records begin.
        std::ranges::stable_partition(fields, [](const QString &field) { return field.startsWith(QLatin1String("Server: ")); });
        QList<TextLine> record;
        for (const QString &field : std::as_const(fields))
            record << TextLine { field, lines.number() };
        LineCursor cursor(record);
        if (record.isEmpty() || !readRecord(cursor, builder))
            builder.notUnderstood(line, lines.number());
        lines.advance();
    }
    return true;
}

} // namespace kerbscope::klist
