// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String kind("klist-windows");

/// "0:0x3e7": high and low part of a logon id.
struct LogonId {
    QString text;
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::optional<LogonId> findLogonId(QStringView line)
{
    for (qsizetype at = line.indexOf(u":0x"); at >= 0; at = line.indexOf(u":0x", at + 1)) {
        qsizetype begin = at;
        while (begin > 0
            && (line[begin - 1].isDigit() || (line[begin - 1] == u'x' && begin > 1)
                || (line[begin - 1] >= u'a' && line[begin - 1] <= u'f')))
            --begin;
        qsizetype end = 0;
        if (begin == at || (begin > 0 && line[begin - 1].isLetterOrNumber()) || !findHex(line, at + 1, &end))
            continue;
        return LogonId { line.sliced(begin, end - begin).toString().toLower(), begin, end };
    }
    return std::nullopt;
}

/// "[0] Session 1 0:0x15d6ed LUMON\jotter Negotiate:Interactive": the user may hold blanks, the type may be "(0)".
bool readSession(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView body = lines.peek().trimmed();
    if (!body.startsWith(u'['))
        return false;
    const std::optional<LogonId> id = findLogonId(body);
    if (!id)
        return false;
    QStringView rest = body.sliced(id->end).trimmed();
    qsizetype colon = rest.lastIndexOf(u':');
    QString joined;
    if (colon < 0) { // the end of the row was wrapped to the next line
        joined = joinLines(rest, lines.peek(1));
        rest = joined;
        colon = rest.lastIndexOf(u':');
        if (colon < 0 || lines.peek(1).trimmed().startsWith(u'['))
            return false;
        lines.advance();
    }
    const qsizetype blank = rest.lastIndexOf(u' ', colon);
    LogonSession session;
    session.logonId = id->text;
    session.user = (blank < 0 ? QStringView() : rest.first(blank)).trimmed().toString();
    session.package = rest.sliced(blank + 1, colon - blank - 1).toString();
    session.type = rest.sliced(colon + 1).trimmed().toString();
    builder.recognise(kind, QStringLiteral("sessions"));
    builder.addSession(session);
    lines.advance();
    return true;
}

/// "Cached Tickets: (13)": a number alone in parentheses at the end of a labelled line.
std::optional<int> countAtEnd(QStringView line)
{
    const QStringView body = line.trimmed();
    if (!body.endsWith(u')'))
        return std::nullopt;
    const qsizetype open = body.lastIndexOf(u'(');
    if (open < 1 || !(body.first(open).trimmed().endsWith(u':') || body[open - 1] == u' '))
        return std::nullopt;
    bool ok = false;
    const int count = body.sliced(open + 1, body.size() - open - 2).toInt(&ok);
    return ok ? std::optional(count) : std::nullopt;
}

/// After a logon id, `klist purge` prints one line that ends in a colon and one sentence, and nothing more; the words
/// differ by language.
bool isPurgeReport(const LineCursor &lines, const ListingBuilder &builder)
{
    const QStringView first = lines.peek().trimmed();
    const QStringView second = lines.peek(1).trimmed();
    if (builder.linesSinceCache(lines.number()) > 2 || !first.endsWith(u':') || second.isEmpty())
        return false;
    const bool sentence = !splitLabel(second) && !second.contains(u'@') && !findHex(second) && !second.startsWith(u'#');
    return sentence && !first.contains(u'@') && !first.contains(u"TGT");
}

/// What the command did, in one sentence below the logon id: "A ticket to ... has been retrieved successfully."
bool isMessage(QStringView line)
{
    const QStringView body = line.trimmed();
    const QChar last = body.isEmpty() ? QChar() : body.back();
    return (last == u'.' || last == u'!' || last == QChar(0x3002)) && !body.startsWith(u'#') && !body.contains(u'@')
        && !findHex(body);
}

} // namespace

bool readWindowsHead(LineCursor &lines, ListingBuilder &builder)
{
    if (readSession(lines, builder))
        return true;
    const QStringView line = lines.peek();
    if (const std::optional<LogonId> id = findLogonId(line)) {
        builder.recognise(kind);
        builder.table = Table::Tickets;
        // The second of two ids is the session that was asked about ("Targeted LogonId").
        const bool second = builder.hasCache(kind) && builder.ticketsInCache() == 0
            && !builder.cache(kind).logonId.isEmpty() && builder.linesSinceCache(lines.number()) <= 2;
        TicketCache &cache = second ? builder.cache(kind) : builder.startCache(kind);
        cache.logonId = id->text;
        builder.markCacheLine(lines.number());
        lines.advance();
        return true;
    }
    if (builder.dialect() == kind && isPurgeReport(lines, builder)) {
        builder.setSubcommand(QStringLiteral("purge"));
        lines.advance(2);
        return true;
    }
    if (builder.dialect() == kind && isMessage(line) && builder.linesSinceCache(lines.number()) <= 2) {
        builder.addFact(QStringLiteral("message"), line.trimmed().toString(), lines.number());
        lines.advance();
        return true;
    }
    const std::optional<int> count = countAtEnd(line);
    const QStringView next = lines.peek(lines.nextText(1)).trimmed();
    const bool entryFollows = next.startsWith(u'#') || next.startsWith(u"[0]");
    if (count && (builder.dialect() == kind || entryFollows || line.contains(u"Cached Tickets"))) {
        builder.recognise(kind);
        if (line.contains(u"KDC", Qt::CaseInsensitive) && !line.contains(u"icket")) {
            builder.setSubcommand(QStringLiteral("query_bind"));
        } else if (line.contains(u"KCD", Qt::CaseInsensitive) || line.contains(u"S4U", Qt::CaseInsensitive)) {
            builder.setSubcommand(QStringLiteral("kcd_cache"));
        } else {
            // A second table for the same logon id continues its cache.
            if (!builder.hasCache(kind) || builder.ticketsInCache() > 0)
                builder.startCache(kind);
            builder.expectTickets(*count, lines.number());
        }
        lines.advance();
        return true;
    }
    return false;
}

bool readWindowsCloudDebug(LineCursor &lines, ListingBuilder &builder)
{
    const std::optional<Labelled> labelled = splitLabel(lines.peek());
    if (!labelled || !labelled->value.isEmpty() || !labelled->label.startsWith(u"Cloud Kerberos Debug"))
        return false;
    builder.recognise(kind, QStringLiteral("cloud_debug"));
    lines.advance();
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        const std::optional<Labelled> row = splitLabel(lines.peek(ahead));
        if (!row || row->value.isEmpty() || isPrompt(lines.peek(ahead)))
            break;
        lines.advance(ahead);
        builder.addFact(row->label.toString(), row->value.toString(), lines.number());
        lines.advance();
    }
    return true;
}

} // namespace kerbscope::klist
