// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String kind("klist-windows");

/// What one line of an entry says, by its value; the label is only asked where the value could be two things.
struct EntryLine {
    QString text;
    int number = 0;
};

bool isEntryStart(QStringView line, QStringView *rest)
{
    QStringView body = line.trimmed();
    // Inside a log line the entry may follow other text: look for "#n>" anywhere.
    const qsizetype hash = body.indexOf(u'#');
    qsizetype i = hash >= 0 ? hash + 1 : 0;
    const bool bracket = hash < 0 && body.startsWith(u'[');
    if (bracket)
        i = 1;
    const qsizetype digits = i;
    while (i < body.size() && body[i] >= u'0' && body[i] <= u'9')
        ++i;
    if (i == digits || i - digits > 6 || i >= body.size())
        return false;
    if (bracket ? body[i] != u']' : body[i] != u'>')
        return false;
    const QStringView after = body.sliced(i + 1);
    // "[0] Session 1 0:0x3e7 ..." and Java's "[1]  Service Principal: ..." are something else.
    if (bracket && !after.contains(u" @ "))
        return false;
    if (hash < 0 && !bracket && !splitLabel(after))
        return false;
    *rest = after.trimmed();
    return true;
}

/// The flags that the words name, divided by blanks or commas; absent when one of them is no flag.
std::optional<TicketFlags> flagsOfWords(QStringView text)
{
    TicketFlags flags;
    bool any = false;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u','))
            word.chop(1);
        const bool reserved = word == u"reserved" || word == u"reserved1";
        const std::optional<quint32> mask = TicketFlags::maskOfWord(word);
        if (!reserved && !mask)
            return std::nullopt;
        flags.value |= mask.value_or(0);
        any = true;
    }
    return any ? std::optional(flags) : std::nullopt;
}

bool areFlagWords(QStringView text) { return flagsOfWords(text).has_value(); }

bool isLabelledLine(QStringView line)
{
    const std::optional<Labelled> labelled = splitLabel(line);
    return labelled.has_value() || line.contains(u"->") || (findHex(line) && line.trimmed().front().isLetter());
}

/// Reads the value of one entry from its lines. Lines come in the order client, server, ticket encryption, flags,
/// start, end, renew, session key, cache flags, KDC, in every language; what a value looks like tells which of them it
/// is.
class EntryReader {
public:
    EntryReader(ListingBuilder &builder, bool topCut)
        : m_builder(builder)
        , m_topCut(topCut)
    {
    }

    void read(const QList<EntryLine> &lines)
    {
        m_ticket.line = lines.isEmpty() ? 0 : lines.first().number;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_nextIsName = i + 1 < lines.size() && valueOf(lines[i + 1].text).contains(u'@');
            readLine(lines[i]);
        }
        finish(lines);
    }

private:
    static QStringView valueOf(QStringView line)
    {
        const std::optional<Labelled> labelled = splitLabel(line);
        return labelled ? labelled->value : line.trimmed();
    }

    void readLine(const EntryLine &line)
    {
        const std::optional<Labelled> labelled = splitLabel(line.text);
        const QStringView label = labelled ? labelled->label : QStringView();
        const QStringView value = labelled ? labelled->value : QStringView(line.text).trimmed();
        qsizetype afterHex = 0;
        if (value.contains(u'@') && !findHex(value))
            return takeName(label, value);
        if (const std::optional<quint64> hex = findHex(line.text, 0, &afterHex))
            return takeHex(label, *hex, QStringView(line.text).sliced(afterHex), line);
        if (const std::optional<TimeMatch> time = findTime(value))
            return takeTime(label, time->time);
        if (labelled && value == u"0") {
            if (m_timesSeen >= 2 && !m_renewSeen && !m_sessionSeen)
                m_renewSeen = true;
            else
                m_cacheFlagsSeen = true;
            return;
        }
        if (const std::optional<EncryptionType> etype = etypeOf(value))
            return takeEtype(*etype);
        if (const std::optional<TicketFlags> flags = flagsOfWords(value); flags && !m_flagsSeen) {
            m_ticket.flags = flags;
            m_flagsSeen = true;
            return;
        }
        if (labelled && label.contains(u"cache", Qt::CaseInsensitive) && !m_cacheFlagsSeen)
            return takeCacheFlags(value);
        if (labelled && !m_kdcSeen && (label.contains(u"KDC", Qt::CaseInsensitive) || m_cacheFlagsSeen)) {
            m_ticket.kdc = value.toString();
            m_kdcSeen = true;
            return;
        }
        if (labelled && value.isEmpty())
            return;
        if (labelled && m_serverSeen && !m_flagsSeen && m_timesSeen == 0) {
            m_builder.warn(QStringLiteral("unknown encryption type \"%1\"").arg(value), line.number);
            return;
        }
        m_unread << line;
    }

    void takeName(QStringView label, QStringView value)
    {
        const bool saysServer = label.startsWith(u"Server", Qt::CaseInsensitive);
        // A single name is the server's: the client's line was cut off or left out.
        const bool service = m_topCut || value.contains(u'/');
        const bool lonely = service && !m_clientSeen && !m_nextIsName;
        if (!m_clientSeen && !m_serverSeen && !saysServer && !lonely) {
            m_ticket.client = windowsPrincipalOf(value);
            m_clientSeen = true;
        } else if (!m_serverSeen) {
            m_ticket.server = windowsPrincipalOf(value);
            m_serverSeen = true;
        }
    }

    void takeHex(QStringView label, quint64 hex, QStringView after, const EntryLine &line)
    {
        const qsizetype arrow = after.indexOf(u"->");
        const QStringView words = arrow >= 0 ? after.sliced(arrow + 2).trimmed() : QStringView();
        const bool ticketFlags = !m_flagsSeen && !label.contains(u"cache", Qt::CaseInsensitive)
            && (m_timesSeen == 0 || areFlagWords(words) || hex > 0xFFFF);
        if (ticketFlags) {
            m_ticket.flags = TicketFlags { static_cast<quint32>(hex) };
            m_flagsSeen = true;
        } else if (!m_cacheFlagsSeen) {
            takeCacheFlags(words);
        } else {
            m_unread << line;
        }
    }

    void takeCacheFlags(QStringView words)
    {
        m_cacheFlagsSeen = true;
        for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
            m_ticket.cacheFlags << word.toString().toLower();
    }

    void takeTime(QStringView label, const WrittenTime &time)
    {
        std::optional<WrittenTime> *slots[] = { &m_times.start, &m_times.end, &m_times.renew };
        if (label.startsWith(u"End ", Qt::CaseInsensitive))
            m_timesSeen = std::max(m_timesSeen, 1);
        else if (label.startsWith(u"Renew", Qt::CaseInsensitive))
            m_timesSeen = std::max(m_timesSeen, 2);
        if (m_timesSeen > 2)
            return;
        *slots[m_timesSeen] = time;
        m_renewSeen = m_timesSeen == 2;
        ++m_timesSeen;
    }

    void takeEtype(EncryptionType etype)
    {
        if (m_timesSeen == 0 && !m_ticket.ticketEtype) {
            m_ticket.ticketEtype = etype;
        } else {
            m_ticket.sessionKeyEtype = etype;
            m_sessionSeen = true;
        }
    }

    void finish(const QList<EntryLine> &lines)
    {
        const bool isTicket = m_serverSeen || (m_clientSeen && m_timesSeen > 0);
        if (!isTicket) {
            // Entries of query_bind and kcd_cache name realms and KDCs, no principals.
            for (const EntryLine &line : lines) {
                const std::optional<Labelled> labelled = splitLabel(line.text);
                if (labelled)
                    m_builder.addFact(labelled->label.toString(), labelled->value.toString(), line.number);
                else
                    m_builder.notUnderstood(line.text, line.number);
            }
            if (m_clientSeen || m_timesSeen > 0)
                m_builder.warn(QStringLiteral("the entry is cut off before its server"), m_ticket.line);
            return;
        }
        for (const EntryLine &line : m_unread)
            m_builder.notUnderstood(line.text, line.number);
        if (!m_times.end)
            m_builder.warn(QStringLiteral("the entry is cut off: it shows no end time"), m_ticket.line);
        else if ((!m_flagsSeen && m_sessionSeen) || !m_ticket.ticketEtype) // Windows Server 2003 shows neither
            m_builder.warn(QStringLiteral("the entry is not whole: it shows no %1").arg(m_flagsSeen ? QStringLiteral("encryption type") : QStringLiteral("flags")),
                m_ticket.line);
        TicketCache &cache = m_builder.cache(kind);
        const bool isOwn = m_clientSeen && !m_ticket.client.isEmpty();
        if (isOwn && !cache.client)
            cache.client = m_ticket.client;
        m_builder.addTicket(kind, m_ticket, m_times);
    }

    ListingBuilder &m_builder;
    bool m_topCut;
    Ticket m_ticket;
    WrittenTimes m_times;
    int m_timesSeen = 0;
    bool m_clientSeen = false;
    bool m_serverSeen = false;
    bool m_flagsSeen = false;
    bool m_renewSeen = false;
    bool m_sessionSeen = false;
    bool m_cacheFlagsSeen = false;
    bool m_kdcSeen = false;
    bool m_nextIsName = false;
    QList<EntryLine> m_unread;
};

/// The last line of an entry so far is incomplete: a name that ends in "@", a label without its value, a date without
/// its time, so that a line without a label belongs to it.
void appendContinuation(QList<EntryLine> &lines, QStringView text)
{
    lines.last().text = joinLines(lines.last().text, text);
}

/// Whether a line can stand inside an entry after the lines before it. `blankBefore` asks for more certainty.
bool belongsToEntry(QStringView line, bool blankBefore)
{
    if (!isLabelledLine(line))
        return false;
    const std::optional<Labelled> labelled = splitLabel(line);
    if (labelled && labelled->label.contains(u"LogonId", Qt::CaseInsensitive))
        return false;
    const QStringView value = labelled ? labelled->value : line.trimmed();
    // "(n)" at the end heads the next table.
    if (labelled && value.startsWith(u'(') && value.endsWith(u')'))
        return false;
    if (!blankBefore)
        return true;
    return value.contains(u" @ ") || findHex(line).has_value() || findTime(value).has_value()
        || etypeOf(value).has_value() || value == u"0"
        || (labelled && labelled->label.contains(u"KDC", Qt::CaseInsensitive));
}

/// A line without "#n>" that still begins an entry: its top was cut off, or Windows Server 2003 printed it.
bool isCutEntry(const LineCursor &lines)
{
    const std::optional<Labelled> labelled = splitLabel(lines.peek());
    if (!labelled || !labelled->value.contains(u'@'))
        return false;
    const bool wrapped = labelled->value.endsWith(u'@');
    const QStringView next = lines.peek(lines.nextText(wrapped ? 2 : 1));
    const std::optional<Labelled> nextLabelled = splitLabel(next);
    const bool spaced = labelled->value.contains(u" @");
    const bool nextFits = (nextLabelled && etypeOf(nextLabelled->value)) || (findHex(next) && next.contains(u"->"))
        || (nextLabelled && nextLabelled->value.contains(u" @ "));
    return spaced ? nextFits : nextFits && nextLabelled && nextLabelled->label.startsWith(u"KerbTicket");
}

} // namespace

bool readWindowsEntry(LineCursor &lines, ListingBuilder &builder)
{
    QStringView first;
    const bool numbered = isEntryStart(lines.peek(), &first);
    if (!numbered && !isCutEntry(lines))
        return false;
    if (!numbered)
        first = lines.peek().trimmed();
    builder.recognise(kind);

    QList<EntryLine> entry;
    entry << EntryLine { first.toString(), lines.number() };
    lines.advance();
    int names = first.contains(u'@') ? 1 : 0;
    while (!lines.atEnd()) {
        const qsizetype ahead = lines.nextText();
        const QStringView line = lines.peek(ahead);
        QStringView ignored;
        if (line.isEmpty() || isEntryStart(line, &ignored))
            break;
        const bool blankBefore = ahead > 0;
        if (belongsToEntry(line, blankBefore)) {
            const bool isName = line.contains(u" @ ");
            if (isName && names == 2)
                break; // the client of another entry whose number is missing
            names += isName ? 1 : 0;
            lines.advance(ahead);
            entry << EntryLine { line.trimmed().toString(), lines.number() };
        } else {
            const QString &last = entry.last().text;
            const std::optional<Labelled> labelled = splitLabel(last);
            const bool open = last.endsWith(u'@') || last.endsWith(u"->") || (labelled && labelled->value.isEmpty())
                || areFlagWords(line) || line.trimmed().startsWith(u'(')
                || (last.count(u'(') > last.count(u')') && line.contains(u')'))
                || (findTime(last) && !last.endsWith(u')') && line.endsWith(u')') && line.size() < 24) // "PM (local)"
                || (labelled && !etypeOf(labelled->value) && etypeOf(joinLines(labelled->value, line)))
                || (labelled && line.front().isSpace() && !blankBefore)
                || (labelled && !findTime(last) && findTime(joinLines(last, line)));
            const bool hasWord = std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber(); });
            if (!open || !hasWord || (blankBefore && !areFlagWords(line)) || entry.size() > 32)
                break;
            lines.advance(ahead);
            appendContinuation(entry, line);
        }
        lines.advance();
        if (entry.size() > 64)
            break;
    }
    EntryReader(builder, !numbered).read(entry);
    return true;
}

} // namespace kerbscope::klist
