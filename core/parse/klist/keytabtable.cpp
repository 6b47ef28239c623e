// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

QStringView takeWord(QStringView &text)
{
    text = text.trimmed();
    qsizetype end = 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    const QStringView word = text.first(end);
    text = text.sliced(end);
    return word;
}

std::optional<quint32> takeKvno(QStringView &text)
{
    QStringView rest = text;
    bool ok = false;
    const quint32 number = takeWord(rest).toUInt(&ok);
    if (!ok)
        return std::nullopt;
    text = rest;
    return number;
}

struct KeyRow {
    KeytabEntry key;
    std::optional<WrittenTime> timestamp;
    bool showsEtype = false;
};

/// MIT: "   2 11/22/26 08:53:43 host/x@R (aes256-cts-hmac-sha1-96)  (0x...)"; ktutil puts a slot in front.
/// Heimdal: " 28  aes128-cts-hmac-sha1-96  host/x@R  2026-11-22  aliases".
std::optional<KeyRow> keyRowOf(QStringView line, bool slots)
{
    QStringView rest = line.trimmed();
    std::optional<quint32> kvno = takeKvno(rest);
    if (kvno && slots)
        kvno = takeKvno(rest);
    if (!kvno)
        return std::nullopt;
    KeyRow row;
    row.key.kvno = *kvno;
    if (const std::optional<TimeMatch> time = readTimeAt(rest)) {
        row.timestamp = time->time;
        rest = rest.sliced(time->end);
    }
    QStringView afterEtype = rest;
    if (const std::optional<EncryptionType> etype = etypeOf(takeWord(afterEtype)); etype && !row.timestamp) {
        row.key.etype = etype;
        row.showsEtype = true;
        rest = afterEtype;
        const QStringView name = takeWord(rest);
        if (!name.contains(u'@'))
            return std::nullopt;
        row.key.principal = principalOf(name);
        return row;
    }
    rest = rest.trimmed();
    const qsizetype open = rest.indexOf(u" (");
    const QStringView name = (open < 0 ? rest : rest.first(open)).trimmed();
    if (name.isEmpty() || name.contains(u' ') || !(name.contains(u'@') || name.contains(u'/')))
        return std::nullopt;
    row.key.principal = principalOf(name);
    if (open >= 0) {
        // Only the first parenthesis is read: the second one would be the key.
        const qsizetype close = rest.indexOf(u')', open);
        row.key.etype = etypeOf(rest.sliced(open + 2, (close < 0 ? rest.size() : close) - open - 2));
        row.showsEtype = true;
    }
    return row;
}

bool isHeader(QStringView line)
{
    const QStringView body = line.trimmed();
    return body.startsWith(u"KVNO ") || body.startsWith(u"Vno ") || body.startsWith(u"slot KVNO")
        || body.startsWith(u"---- -");
}

} // namespace

bool readKeytabTable(LineCursor &lines, ListingBuilder &builder)
{
    bool slots = false;
    bool header = false;
    while (isHeader(lines.peek())) {
        header = true;
        slots =
            slots || lines.peek().trimmed().startsWith(u"slot") || lines.peek().trimmed().startsWith(u"---- ---- ---");
        lines.advance();
    }
    if (header) {
        builder.recognise(QLatin1String("keytab"), QStringLiteral("keytab"));
        builder.table = Table::Keys;
    }
    bool any = false;
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        std::optional<KeyRow> row = keyRowOf(lines.peek(ahead), slots);
        if (!row && ahead == 0 && builder.table == Table::Keys) {
            // A mail program cut the row before the principal or before the encryption type.
            const QString joined = joinLines(lines.peek(), lines.peek(1));
            const bool startsLikeRow = lines.peek().trimmed().size() > 0 && lines.peek().trimmed()[0].isDigit();
            row = startsLikeRow ? keyRowOf(joined, slots) : std::nullopt;
            if (row)
                lines.advance();
        } else if (row && !row->showsEtype && lines.peek(ahead + 1).trimmed().startsWith(u'(')) {
            const QString joined = joinLines(lines.peek(ahead), lines.peek(ahead + 1));
            if (const std::optional<KeyRow> whole = keyRowOf(joined, slots)) {
                row = whole;
                lines.advance();
            }
        }
        if (!row || (builder.table != Table::Keys && !row->showsEtype))
            break;
        builder.recognise(QLatin1String("keytab"), QStringLiteral("keytab"));
        builder.table = Table::Keys;
        lines.advance(ahead);
        if (row->showsEtype && !row->key.etype)
            builder.warn(
                QStringLiteral("unknown encryption type in \"%1\"").arg(quotable(lines.peek())), lines.number());
        builder.addKey(row->key, row->timestamp);
        lines.advance();
        any = true;
    }
    return header || any;
}

bool readConfigEntry(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView line = lines.peek().trimmed();
    if (!line.startsWith(u"config: "))
        return false;
    builder.recognise(QLatin1String("klist-mit"));
    const QStringView entry = line.sliced(8);
    const qsizetype equals = entry.indexOf(u" = ");
    builder.addFact(line.first(8 + std::max<qsizetype>(equals, 0)).toString(),
        equals < 0 ? entry.toString() : entry.sliced(equals + 3).toString(), lines.number());
    lines.advance();
    if (lines.peek().trimmed().startsWith(u"Addresses: ")) // of -a: an entry of the configuration has none
        lines.advance();
    return true;
}

} // namespace kerbscope::klist
