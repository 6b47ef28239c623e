// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klisttext.h"

#include "core/base/limits.h"
#include "core/parse/klist/cleantext.h"
#include "core/parse/klist/lastline.h"
#include "core/parse/klist/readers.h"
#include "core/parse/klist/unpack.h"

namespace kerbscope {

namespace {

using namespace klist;
using Reader = bool (*)(LineCursor &, ListingBuilder &);

// The order matters where two constructs begin alike; the more certain one comes first.
constexpr Reader readers[] = {
    readHeimdalJson,
    readColumnTable,
    readError,
    readWindowsHead,
    readWindowsTgt,
    readWindowsCloudDebug,
    readCacheHead,
    readCacheList,
    readKeytabTable,
    readTicketRow,
    readScapy,
    readWindowsEntry,
    readRecord,
    readConfigEntry,
    readCommand,
};

constexpr qsizetype longestCheckedTwice = 20'000; ///< lines

struct UnreadLine {
    QStringView text;
    int number = 0;
};

bool isDecoration(QStringView line)
{
    const QStringView body = line.trimmed();
    // A heading says nothing by itself: "CCache tickets:".
    const bool heading = body.endsWith(u':') && body.indexOf(u':') == body.size() - 1;
    return heading || body.startsWith(u"```")
        || std::ranges::all_of(body, [](QChar c) { return !c.isLetterOrNumber(); });
}

/// Text around a listing (a mail, a log) is named once; inside a listing each line is quoted.
void reportUnread(const QList<UnreadLine> &unread, int firstRead, int lastRead, ListingBuilder &builder)
{
    int around = 0;
    UnreadLine firstAround;
    for (const UnreadLine &line : unread) {
        if (line.number > firstRead && line.number < lastRead) {
            builder.notUnderstood(line.text, line.number);
        } else if (around++ == 0) {
            firstAround = line;
        }
    }
    if (around == 1) {
        builder.notUnderstood(firstAround.text, firstAround.number);
    } else if (around > 1) {
        builder.warn(QStringLiteral("%1 lines around the listing were not read; the first: \"%2\"")
                         .arg(around)
                         .arg(quotable(firstAround.text)),
            firstAround.number);
    }
}

/// A text that ends inside a line is read once more without it, to see what that line brought.
void checkLastLine(const QList<TextLine> &lines, const KlistOptions &options, TicketListing &listing)
{
    if (lines.size() > longestCheckedTwice || !listing.warnings.isEmpty())
        return;
    QString shorter;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        shorter += lines[i].text.toString() + u'\n';
    const Result<TicketListing> before = parseKlist(shorter, options);
    if (lastLineMayBeCut(lines, listing, before ? *before : TicketListing {}))
        listing.warnings << ReadWarning { QStringLiteral("the text ends inside a line; the last entry may be incomplete"), { {}, {}, lines.last().number, {} } };
}

} // namespace

Result<TicketListing> parseKlist(QStringView text, const KlistOptions &options)
{
    if (text.trimmed().isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("there is nothing to read"), {},
            QStringLiteral("Copy the output of klist again and paste it whole.") };
    if (text.size() > limits::maxListingBytes)
        return Error { ErrorKind::TooLarge,
            QStringLiteral("the text has %1 characters, more than the %2 that are read")
                .arg(text.size())
                .arg(limits::maxListingBytes),
            {}, QStringLiteral("Cut out the listing and paste that.") };

    const std::optional<QString> plain = unpacked(text);
    const QString cleaned = cleanText(plain ? QStringView(*plain) : text);
    Result<QList<TextLine>> split = splitLines(cleaned);
    if (!split)
        return split.error();
    QList<TextLine> lines = *std::move(split);
    stripLogPrefix(lines);
    for (TextLine &line : lines)
        line.text = withoutQuoting(line.text);

    LineCursor cursor(lines);
    ListingBuilder builder(options);
    QList<UnreadLine> unread;
    int firstRead = 0;
    int lastRead = 0;
    while (!cursor.atEnd()) {
        if (cursor.peek().trimmed().isEmpty()) {
            cursor.advance();
            continue;
        }
        const int number = cursor.number();
        const bool before = builder.recognisedAnything();
        const bool read = std::ranges::any_of(readers, [&](Reader reader) { return reader(cursor, builder); });
        if (!read) {
            if (!isDecoration(cursor.peek()) && unread.size() <= limits::maxWarnings * 2)
                unread << UnreadLine { cursor.peek(), number };
            cursor.advance();
        } else if (builder.recognisedAnything()) {
            if (!before)
                firstRead = number;
            lastRead = number;
        }
    }
    if (!builder.recognisedAnything())
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no listing of klist that is known here"), {},
            QStringLiteral("Paste the whole output of \"klist\", from the first line to the last.") };
    if (!text.back().isSpace())
        builder.textEndsAbruptly(lines.last().number);
    reportUnread(unread, firstRead, lastRead, builder);
    TicketListing listing = builder.finish();
    if (text.back() != u'\n' && text.back() != u'\r')
        checkLastLine(lines, options, listing);
    return listing;
}

} // namespace kerbscope
