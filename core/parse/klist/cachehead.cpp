// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String mit("klist-mit");
constexpr QLatin1String heimdal("klist-heimdal");

bool isKeytabLabel(QStringView label)
{
    return label.contains(u"keytab", Qt::CaseInsensitive) || label.contains(u"key tab", Qt::CaseInsensitive)
        || label.contains(u"Schlüsseltab", Qt::CaseInsensitive);
}

/// Whether a table of keys follows, whatever the label's language.
bool keysFollow(const LineCursor &lines)
{
    qsizetype ahead = 1;
    for (int n = 0; n < 3; ++n) {
        ahead = lines.nextText(ahead);
        const QStringView line = lines.peek(ahead).trimmed();
        if (line.startsWith(u"---- ") || line.contains(u"KVNO") || line.startsWith(u"Vno "))
            return true;
        ++ahead;
    }
    return false;
}

/// Java prints "Default principal: alice@R, 1 entry found.", and "Key tab: /x, 8 entries found.".
QStringView withoutCount(QStringView value, std::optional<int> *count = nullptr)
{
    const qsizetype comma = value.lastIndexOf(u',');
    if (comma < 0 || !value.contains(u" found"))
        return value;
    bool ok = false;
    const QStringView words = value.sliced(comma + 1).trimmed();
    const int number = words.first(std::max<qsizetype>(words.indexOf(u' '), 0)).toInt(&ok);
    if (!ok)
        return value;
    if (count != nullptr)
        *count = number;
    return value.first(comma);
}

bool isColumnHeader(const LineCursor &lines)
{
    const QStringView line = lines.peek().trimmed();
    const bool english = (line.startsWith(u"Valid starting") && line.contains(u"rincipal"))
        || (line.startsWith(u"Issued") && line.contains(u"Principal"));
    if (english)
        return !line.contains(u'@'); // a row in the same line is not to be lost
    // In another language: words in columns, directly above a row.
    if (line.contains(u':') || !line.contains(u"  ") || std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
        return false;
    return readTimeAt(lines.peek(lines.nextText(1))).has_value();
}

} // namespace

bool looksLikeCacheHead(QStringView line)
{
    const std::optional<Labelled> labelled = splitLabel(line);
    return labelled && looksLikeCacheName(labelled->value) && !labelled->label.startsWith(u"klist");
}

bool readCacheHead(LineCursor &lines, ListingBuilder &builder)
{
    if (isColumnHeader(lines)) {
        builder.recognise(lines.peek().trimmed().startsWith(u"Issued") ? heimdal : mit);
        builder.table = Table::Tickets;
        lines.advance();
        return true;
    }
    // "FILE:/etc/krb5.keytab:" above the table of Heimdal's ktutil.
    const QStringView body = lines.peek().trimmed();
    if (body.endsWith(u':') && !body.contains(u' ') && lines.peek(lines.nextText(1)).trimmed().startsWith(u"Vno ")) {
        builder.recognise(QLatin1String("keytab"), QStringLiteral("keytab"));
        builder.startKeytab(body.chopped(1).toString());
        lines.advance();
        return true;
    }
    const std::optional<Labelled> labelled = splitLabel(lines.peek());
    if (!labelled)
        return false;
    const QStringView label = labelled->label;
    const bool isName = looksLikeCacheName(labelled->value) && !label.startsWith(u"klist");
    if (isKeytabLabel(label) || (isName && keysFollow(lines))) {
        std::optional<int> count;
        builder.recognise(QLatin1String("keytab"), QStringLiteral("keytab"));
        builder.startKeytab(withoutCount(labelled->value, &count).toString());
        builder.table = Table::Keys;
        lines.advance();
        return true;
    }
    const bool credentials = label.compare(u"Credentials cache", Qt::CaseInsensitive) == 0;
    const bool known = credentials || label.compare(u"Ticket cache", Qt::CaseInsensitive) == 0;
    if (isName || (known && !labelled->value.isEmpty())) {
        // Java says "Credentials cache" like Heimdal, but shows a bare path.
        const bool typed = labelled->value.contains(u':') && !labelled->value.contains(u":\\");
        const QLatin1String kind = credentials && typed ? heimdal : mit;
        if (!known && lines.remaining() > 1 && !splitLabel(lines.peek(lines.nextText(1))))
            return false;
        builder.recognise(kind);
        builder.startCache(kind, labelled->value.toString());
        builder.markCacheLine(lines.number());
        builder.table = Table::Tickets;
        lines.advance();
        return true;
    }

    // The principal of the cache: known by its label, or by standing right below the cache's name.
    const bool saysPrincipal = label.compare(u"Default principal", Qt::CaseInsensitive) == 0
        || label.compare(u"Principal", Qt::CaseInsensitive) == 0;
    const QLatin1String kind = builder.hasCache(heimdal) ? heimdal : mit;
    const bool below = builder.hasCache(kind) && !builder.cache(kind).client && builder.ticketsInCache() == 0
        && builder.linesSinceCache(lines.number()) <= 4;
    if (below && label.startsWith(u"Cache version")) {
        lines.advance();
        return true;
    }
    if (!(saysPrincipal && !labelled->value.isEmpty()) && !(below && labelled->value.contains(u'@')))
        return false;
    if (saysPrincipal && !below && builder.hasCache(kind) && !builder.cache(kind).client
        && builder.ticketsInCache() > 0)
        return false;
    builder.recognise(kind);
    std::optional<int> count;
    const QStringView name = withoutCount(labelled->value, &count);
    TicketCache &cache = below ? builder.cache(kind) : builder.startCache(kind);
    cache.client = principalOf(name);
    if (count)
        builder.expectTickets(*count, lines.number());
    lines.advance();
    // Heimdal -v: "Cache version: 4" and the like stand between the principal and the tickets.
    while (kind == heimdal && !lines.atEnd()) {
        const std::optional<Labelled> more = splitLabel(lines.peek());
        if (!more || !lines.peek().startsWith(u' ') || more->value.contains(u'@'))
            break;
        builder.addFact(more->label.toString(), more->value.toString(), lines.number());
        lines.advance();
    }
    return true;
}

bool readCacheList(LineCursor &lines, ListingBuilder &builder)
{
    const auto isRuler = [](QStringView line) {
        const QStringView body = line.trimmed();
        return body.startsWith(u"--------") && body.contains(u' ')
            && std::ranges::all_of(body, [](QChar c) { return c == u'-' || c == u' ' || c == u'\t'; });
    };
    const QStringView head = lines.peek().trimmed();
    const bool mitHead = isRuler(lines.peek(1)) && !splitLabel(head);
    const bool heimdalHead = head.startsWith(u"Name ") && head.contains(u"Cache name");
    if (!mitHead && !heimdalHead)
        return false;
    const QLatin1String kind = heimdalHead ? heimdal : mit;
    builder.recognise(kind, QStringLiteral("list-caches"));
    builder.table = Table::Caches;
    lines.advance(mitHead ? 2 : 1);
    while (!lines.atEnd()) {
        QStringView row = lines.peek().trimmed();
        if (row.startsWith(u'*'))
            row = row.sliced(1).trimmed();
        // The name of the cache begins at the first word that has a cache's type in front of a colon.
        qsizetype begin = -1;
        for (qsizetype i = 1; i < row.size() && begin < 0; ++i) {
            if (row[i - 1].isSpace() && !row[i].isSpace() && looksLikeCacheName(row.sliced(i)))
                begin = i;
        }
        if (begin < 0 || isPrompt(row))
            break;
        QStringView name = row.sliced(begin);
        bool expired = false;
        if (const qsizetype gap = name.indexOf(u"  "); gap > 0) {
            qsizetype unused = 0;
            const QStringView rest = name.sliced(gap);
            expired = rest.contains(u"Expired", Qt::CaseInsensitive);
            if (expired || findTime(rest, 0, &unused))
                name = name.first(gap);
        }
        if (name.endsWith(u')') && name.contains(u" (")) { // MIT marks expired caches in words
            expired = true;
            name = name.first(name.lastIndexOf(u" ("));
        }
        if (expired)
            builder.addFact(QStringLiteral("expired cache"), name.trimmed().toString(), lines.number());
        if (!builder.hasCacheNamed(name.trimmed().toString()))
            builder.startCache(kind, name.trimmed().toString()).client = principalOf(row.first(begin));
        lines.advance();
    }
    return true;
}

} // namespace kerbscope::klist
