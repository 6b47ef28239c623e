// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/unpack.h"

#include "core/parse/klist/datetext.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

/// What every listing has somewhere, in whatever language.
bool speaksOfTickets(QStringView text)
{
    for (const QStringView mark : { QStringView(u"#0>"), QStringView(u"KerbTicket"), QStringView(u"Ticket cache:"), QStringView(u"Default principal:"),
             QStringView(u"Credentials cache: "), QStringView(u"krbtgt/") }) {
        if (text.contains(mark))
            return true;
    }
    return false;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'F' ? c.unicode() - u'A' + 10 : -1;
}

bool isQuotedByte(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && hexValue(text[at + 1]) >= 0 && hexValue(text[at + 2]) >= 0;
}

std::optional<QString> fromQuotedPrintable(QStringView text)
{
    int softBreaks = 0;
    int bytes = 0;
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', at + 1)) {
        if (at + 1 < text.size() && (text[at + 1] == u'\n' || text[at + 1] == u'\r'))
            ++softBreaks;
        else if (isQuotedByte(text, at))
            ++bytes;
    }
    if (bytes == 0 || bytes + softBreaks < 3)
        return std::nullopt;
    QByteArray decoded;
    decoded.reserve(text.size());
    qsizetype plainFrom = 0;
    for (qsizetype at = text.indexOf(u'='); at >= 0; at = text.indexOf(u'=', std::max(at + 1, plainFrom))) {
        qsizetype skip = 0;
        QByteArray byte;
        if (isQuotedByte(text, at)) {
            byte = QByteArray(1, static_cast<char>(hexValue(text[at + 1]) * 16 + hexValue(text[at + 2])));
            skip = 3;
        } else if (at + 1 < text.size() && text[at + 1] == u'\n') {
            skip = 2;
        } else if (at + 2 < text.size() && text[at + 1] == u'\r' && text[at + 2] == u'\n') {
            skip = 3;
        }
        if (skip == 0)
            continue;
        decoded += text.sliced(plainFrom, at - plainFrom).toUtf8() + byte;
        plainFrom = at + skip;
    }
    decoded += text.sliced(plainFrom).toUtf8();
    return QString::fromUtf8(decoded);
}

/// The character that an escape behind a backslash stands for; `used` receives its length. Null: no escape.
QString unescaped(QStringView rest, qsizetype &used)
{
    used = 1;
    switch (rest.front().unicode()) {
    case u'n':
        return QStringLiteral("\n");
    case u'r':
        return QStringLiteral("");
    case u't':
        return QStringLiteral("\t");
    case u'"':
    case u'/':
    case u'\\':
        return QString(rest.front());
    case u'u': {
        bool ok = false;
        const ushort code = rest.size() >= 5 ? rest.sliced(1, 4).toUShort(&ok, 16) : 0;
        used = 5;
        return ok ? QString(QChar(code)) : QString();
    }
    default:
        return {};
    }
}

std::optional<QString> fromEscapes(QStringView text)
{
    const qsizetype lines = text.count(u'\n');
    const bool json = text.trimmed().startsWith(u'{') || text.trimmed().startsWith(u'[') || text.trimmed().startsWith(u'"');
    const qsizetype breaks = text.count(u"\\n");
    const bool oneString = breaks >= 4 && lines <= breaks / 4;
    const bool listOfStrings = json && (text.count(u"\\t") >= 2 || text.contains(u"\\u0"));
    if (!oneString && !listOfStrings)
        return std::nullopt;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) {
            qsizetype used = 0;
            const QString character = unescaped(text.sliced(at + 1), used);
            if (!character.isNull()) {
                plain += character;
                at += used;
                continue;
            }
        }
        plain += text[at];
    }
    return plain;
}

/// "#0> Client: ... Server: ... KerbTicket Encryption Type: ..." on one line: cut before each label. The labels are those of
/// an English Windows; other languages would need words that nobody wrote down.
std::optional<QString> fromOneLine(QStringView text)
{
    static constexpr QStringView labels[] = { u"Cached Tickets:", u"Client:", u"Server:", u"KerbTicket Encryption Type:", u"Ticket Flags ",
        u"Start Time:", u"End Time:", u"Renew Time:", u"Session Key Type:", u"Cache Flags:", u"Kdc Called:" };
    if (text.trimmed().count(u'\n') > 1 || !text.contains(u"#0>") || !text.contains(u"KerbTicket Encryption Type:"))
        return std::nullopt;
    QString cut;
    cut.reserve(text.size() + text.size() / 16);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool atWord = at > 0 && text[at - 1].isSpace();
        const QStringView rest = text.sliced(at);
        const auto begins = [rest](QStringView label) { return rest.startsWith(label); };
        const bool numbered = rest.startsWith(u'#') && rest.size() > 2 && rest[1].isDigit() && rest.first(std::min<qsizetype>(8, rest.size())).contains(u'>');
        // The client stays behind its number.
        const bool ownLine = std::ranges::any_of(labels, begins) && !(begins(u"Client:") && cut.trimmed().endsWith(u'>'));
        if (atWord && (numbered || ownLine))
            cut += u'\n';
        cut += text[at];
    }
    return cut;
}

/// Tags of web pages: a break where the text has no lines of its own, else nothing.
std::optional<QString> withoutTags(QStringView text)
{
    static constexpr QStringView tags[] = { u"br", u"br/", u"br /", u"p", u"/p", u"pre", u"/pre", u"code", u"/code", u"div", u"/div", u"span", u"/span", u"li", u"/li" };
    const bool ownLines = text.count(u'\n') >= 6;
    QString plain;
    bool any = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'<') {
            const qsizetype end = text.sliced(at, std::min<qsizetype>(text.size() - at, 80)).indexOf(u'>');
            const QStringView inside = end > 0 ? text.sliced(at + 1, end - 1) : QStringView();
            const QStringView name = inside.first(std::max<qsizetype>(inside.indexOf(u' '), 0));
            const auto isTag = [&](QStringView tag) { return inside.compare(tag, Qt::CaseInsensitive) == 0 || (!name.isEmpty() && name.compare(tag, Qt::CaseInsensitive) == 0); };
            if (end > 0 && std::ranges::any_of(tags, isTag)) {
                any = true;
                if (!ownLines && (inside.startsWith(u"br", Qt::CaseInsensitive) || inside.startsWith(u"/p", Qt::CaseInsensitive) || inside.startsWith(u"/div", Qt::CaseInsensitive)))
                    plain += u'\n';
                at += end;
                continue;
            }
        }
        plain += text[at];
    }
    return any ? std::optional(plain) : std::nullopt;
}

/// What mail programs and Markdown make of names with an '@', and bold words: "[a@R](mailto:a@R)", "a@R <mailto:a@R>", "**a@R**".
std::optional<QString> withoutLinks(QStringView text)
{
    const bool links = text.contains(u"mailto:");
    const bool bold = text.contains(u"**");
    if (!links && !bold)
        return std::nullopt;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView rest = text.sliced(at);
        const bool inAngles = links && rest.startsWith(u"<mailto:");
        const bool markdown = links && rest.startsWith(u"](mailto:");
        if (inAngles || markdown) {
            const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), 200)).indexOf(inAngles ? u'>' : u')');
            const qsizetype open = plain.lastIndexOf(u'[');
            if (end > 0 && (inAngles || open >= 0)) {
                if (markdown)
                    plain.remove(open, 1);
                while (inAngles && plain.endsWith(u' '))
                    plain.chop(1);
                at += end;
                continue;
            }
        }
        if (bold && rest.startsWith(u"**")) {
            qsizetype run = 2;
            while (run < rest.size() && rest[run] == u'*')
                ++run;
            if (run > 2) // a name that somebody made unreadable
                plain += rest.first(run);
            at += run - 1;
            continue;
        }
        plain += text[at];
    }
    return plain;
}

/// "web_1  | " of programs that mix the outputs of several others: the same words before every line.
qsizetype namedPrefix(const QList<TextLine> &lines)
{
    QStringView shared;
    qsizetype texts = 0;
    for (const TextLine &line : lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        if (++texts == 1) {
            const qsizetype bar = line.text.first(std::min<qsizetype>(line.text.size(), 40)).indexOf(u'|');
            if (bar <= 0)
                return -1;
            shared = line.text.first(bar + 1);
        }
        if (!line.text.startsWith(shared))
            return -1;
    }
    return texts >= 4 ? shared.size() : -1;
}

/// Digits as '9', so that lines with different times look alike.
QString shapeOf(QStringView line)
{
    QString shape;
    shape.reserve(line.size());
    for (const QChar c : line)
        shape += c.isDigit() ? QChar(u'9') : c;
    return shape;
}

constexpr QStringView clockShape = u"99:99:99";
constexpr qsizetype longestPrefix = 120;
constexpr qsizetype sampled = 60; ///< lines after which it is clear that this is no log

/// "  12  " or "12: ": a number that counts the lines.
qsizetype numberedPrefix(const QList<TextLine> &lines)
{
    qsizetype prefix = -1;
    int last = -1;
    int seen = 0;
    for (const TextLine &line : lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        qsizetype at = 0;
        while (at < line.text.size() && line.text[at] == u' ')
            ++at;
        const qsizetype digits = at;
        while (at < line.text.size() && at - digits < 7 && line.text[at].isDigit())
            ++at;
        bool ok = false;
        const int number = line.text.sliced(digits, at - digits).toInt(&ok);
        if (!ok || (last >= 0 && (number <= last || number > last + 3)))
            return -1;
        last = number;
        ++seen;
        if (at < line.text.size() && (line.text[at] == u':' || line.text[at] == u'|' || line.text[at] == u')' || line.text[at] == u'.'))
            ++at;
        if (at < line.text.size() && line.text[at] != u' ' && line.text[at] != u'\t')
            return -1;
        prefix = std::max(prefix, at);
    }
    return seen >= 4 ? prefix : -1;
}

} // namespace

std::optional<QString> unpacked(QStringView text)
{
    if (!speaksOfTickets(text))
        return std::nullopt;
    std::optional<QString> plain;
    if (text.contains(u'='))
        plain = fromQuotedPrintable(text);
    if (const auto next = text.contains(u'\\') ? fromEscapes(plain ? QStringView(*plain) : text) : std::nullopt)
        plain = next;
    if (const auto next = text.contains(u'<') ? withoutTags(plain ? QStringView(*plain) : text) : std::nullopt)
        plain = next;
    if (const auto next = withoutLinks(plain ? QStringView(*plain) : text))
        plain = next;
    if (const auto next = fromOneLine(plain ? QStringView(*plain) : text))
        plain = next;
    return plain;
}

void stripLogPrefix(QList<TextLine> &lines)
{
    if (const qsizetype numbers = std::max(numberedPrefix(lines), namedPrefix(lines)); numbers > 0) {
        for (TextLine &line : lines)
            line.text = line.text.sliced(std::min(numbers, line.text.size()));
        return;
    }
    // The beginning that most lines with a time near their beginning share, digits aside.
    QString shared;
    bool underHeadings = false; // of a table, whose rows hold the times
    qsizetype texts = 0;
    qsizetype stamped = 0;
    for (const TextLine &line : std::as_const(lines)) {
        if (line.text.trimmed().isEmpty())
            continue;
        if (++texts > sampled && stamped * 2 < texts)
            return; // no log, and a listing may have a million lines
        const QString shape = shapeOf(line.text.first(std::min(line.text.size(), longestPrefix)));
        const qsizetype clock = shape.indexOf(clockShape);
        if (clock < 0 || clock > 40) {
            underHeadings = underHeadings || (stamped == 0 && (shape.trimmed().startsWith(u"----") || shape.contains(u"rincipal")));
            continue;
        }
        ++stamped;
        if (stamped == 1) {
            shared = shape;
            continue;
        }
        qsizetype same = 0;
        while (same < shared.size() && same < shape.size() && shared[same] == shape[same])
            ++same;
        // A line without text ends in the middle of the prefix, its blanks trimmed.
        if (same < shape.size() || same < clock + clockShape.size())
            shared.truncate(same);
    }
    // A row of a keytab begins with the version of its key.
    const QString firstWord = shared.trimmed().section(u' ', 0, 0);
    underHeadings = underHeadings || (!firstWord.isEmpty() && firstWord.count(u'9') == firstWord.size());
    if (underHeadings || stamped < 4 || stamped * 10 < texts * 8 || shared.count(clockShape) != 1)
        return;
    // Whole words only: what lines share behind the last blank belongs to them.
    while (!shared.isEmpty() && !shared.back().isSpace())
        shared.chop(1);
    if (shared.count(clockShape) != 1)
        return;
    while (shared.endsWith(u'\t')) // the indent of an entry
        shared.chop(1);
    const auto hasPrefix = [&](const TextLine &line) {
        const QString shape = shapeOf(line.text.first(std::min(line.text.size(), shared.size())));
        return shape == shared || (!shape.isEmpty() && shape == shared.trimmed());
    };
    // Rows of a table begin with a time too: then another one follows.
    qsizetype rows = 0;
    for (const TextLine &line : std::as_const(lines)) {
        const QStringView rest = line.text.sliced(std::min(line.text.size(), shared.size()));
        rows += hasPrefix(line) && (readTimeAt(rest) || rest.trimmed().startsWith(u">>>")) ? 1 : 0;
    }
    if (rows * 3 > stamped)
        return;
    for (TextLine &line : lines) {
        if (hasPrefix(line))
            line.text = line.text.sliced(std::min(shared.size(), line.text.size()));
    }
}

} // namespace kerbscope::klist
