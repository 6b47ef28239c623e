// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/cleantext.h"

#include <array>

namespace kerbscope::klist {

namespace {

constexpr char16_t escapeChar = 0x1B;
constexpr char16_t bell = 0x07;

/// The end of the escape sequence that begins at `i` (ECMA-48: CSI, OSC and the two-character ones).
qsizetype skipEscape(QStringView text, qsizetype i)
{
    if (i + 1 >= text.size())
        return text.size();
    const char16_t kind = text[i + 1].unicode();
    qsizetype at = i + 2;
    if (kind == u'[') {
        while (at < text.size() && text[at].unicode() >= 0x20 && text[at].unicode() < 0x40)
            ++at;
        return std::min(at + 1, text.size());
    }
    if (kind == u']') {
        while (at < text.size() && text[at] != u'\n') {
            if (text[at] == QChar(bell))
                return at + 1;
            if (text[at] == QChar(escapeChar))
                return std::min(at + 2, text.size());
            ++at;
        }
        return at;
    }
    return at;
}

bool isPlain(char16_t code)
{
    return (code >= 0x20 && code < 0x7F && code != u'&') || code == u'\n' || code == u'\r' || code == u'\t';
}

struct Entity {
    QStringView name;
    char16_t meaning;
};

constexpr std::array<Entity, 7> entities = { {
    { u"&gt;", u'>' },
    { u"&lt;", u'<' },
    { u"&amp;", u'&' },
    { u"&quot;", u'"' },
    { u"&#39;", u'\'' },
    { u"&nbsp;", u' ' },
    { u"&#64;", u'@' },
} };

/// Appends the ASCII form of a character beyond ASCII; most letters stay as they are.
void appendPlain(QString &out, QChar c)
{
    const char16_t code = c.unicode();
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
        out += u'\'';
        return;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2033:
        out += u'"';
        return;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
        out += u'-';
        return;
    case 0x2192:
    case 0xF0E0: // the arrow that word processors put for "->"
        out += QLatin1String("->");
        return;
    case 0x2026:
        out += QLatin1String("...");
        return;
    case 0x3000:
        out += u' ';
        return;
    default:
        break;
    }
    if (code >= 0xFF01 && code <= 0xFF5E) {
        out += QChar(static_cast<char16_t>(code - 0xFEE0));
        return;
    }
    switch (c.category()) {
    case QChar::Separator_Space:
        out += u' ';
        return;
    case QChar::Other_Format:
        return;
    case QChar::Number_DecimalDigit:
        out += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
        return;
    default:
        out += c;
    }
}

/// The part after one quoting mark at the beginning, or the line itself when there is none.
QStringView withoutOneMark(QStringView line)
{
    const QStringView body = line.trimmed();
    const auto after = [&](qsizetype length) {
        const QStringView rest = body.sliced(length);
        return rest.startsWith(u' ') ? rest.sliced(1) : rest;
    };
    if (body.startsWith(u">>>") && body.size() > 3 && body[3].isLetter())
        return line;
    if (body.startsWith(u'>') || body.startsWith(u'|'))
        return after(1);
    if (body.startsWith(u"# ") || body == u"#" || body.startsWith(u"#\t"))
        return after(1);
    if (body.startsWith(u"// "))
        return after(2);
    if (body.startsWith(u"* "))
        return after(1);
    // What tools of testers put before each line.
    if (body.startsWith(u"[*] ") || body.startsWith(u"[+] "))
        return after(3);
    if (body.startsWith(u"**") && body.endsWith(u"**") && body.size() > 4)
        return body.sliced(2, body.size() - 4);
    return line;
}

/// The inside of a line that is one string of a JSON array; null for other lines, such as "name": "value".
QStringView jsonString(QStringView body)
{
    const bool comma = body.endsWith(u',');
    if (body.size() < (comma ? 4 : 3) || !body.startsWith(u'"') || !(comma ? body.chopped(1) : body).endsWith(u'"'))
        return {};
    const QStringView inside = body.sliced(1, body.size() - (comma ? 3 : 2));
    for (qsizetype quote = inside.indexOf(u'"'); quote >= 0; quote = inside.indexOf(u'"', quote + 1)) {
        if (quote == 0 || inside[quote - 1] != u'\\')
            return {};
    }
    return inside;
}

} // namespace

QString cleanText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        qsizetype run = i; // most of a text needs nothing
        while (run < text.size() && isPlain(text[run].unicode()))
            ++run;
        if (run > i) {
            out += text.sliced(i, run - i);
            i = run - 1;
            continue;
        }
        const QChar c = text[i];
        const char16_t code = c.unicode();
        if (code == u'&') {
            const auto entity =
                std::ranges::find_if(entities, [&](const Entity &row) { return text.sliced(i).startsWith(row.name); });
            if (entity == entities.end()) {
                out += c;
            } else {
                out += entity->meaning;
                i += entity->name.size() - 1;
            }
        } else if (code == 0x2028 || code == 0x2029) {
            out += c;
        } else if (code == escapeChar) {
            i = skipEscape(text, i) - 1;
        } else if (code == u'\b') {
            if (!out.isEmpty() && !out.back().isSpace())
                out.chop(1);
        } else if (code == u'\f' || code == u'\v') {
            out += u' ';
        } else if (code >= 0x80) {
            appendPlain(out, c);
        }
    }
    return out;
}

QStringView withoutQuoting(QStringView line)
{
    for (int depth = 0; depth < 16; ++depth) {
        const QStringView body = line.trimmed();
        const QStringView string = jsonString(body);
        const QStringView inner = string.isNull() ? withoutOneMark(line) : string;
        if (inner.data() == line.data() && inner.size() == line.size())
            break;
        line = inner;
    }
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

bool isPrompt(QStringView line)
{
    const QStringView body = line.trimmed();
    if (body.isEmpty())
        return false;
    if (body.startsWith(u"PS ") || body.startsWith(u"*Evil-WinRM*") || body.contains(u"]: PS ")
        || body.contains(u" PS C:\\"))
        return true;
    if (body.size() > 2 && body[0].isLetter() && body[1] == u':' && body[2] == u'\\' && body.contains(u'>'))
        return true;
    if (body.startsWith(u"ktutil:  ") || body == u"ktutil:")
        return true;
    if (body.startsWith(u"$ ") || body == u"$" || body.startsWith(u"% ") || body == u"%")
        return true;
    // "[user@host dir]$", "user@host:~$", "shell%", "host:~ #", "-sh-5.1$": a sign that ends a word, early in the line.
    qsizetype sign = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(body.size(), 80); ++i) {
        const QChar c = body[i];
        if ((c == u'$' || c == u'#' || c == u'%') && i > 0 && (i + 1 == body.size() || body[i + 1] == u' ')) {
            sign = i;
            break;
        }
    }
    if (sign < 0)
        return false;
    // A machine account ("HOST$ @ REALM") and "#n>" are no prompts.
    const QStringView after = body.sliced(sign + 1).trimmed();
    if (after.startsWith(u'@'))
        return false;
    const QStringView before = body.first(sign);
    return !before.contains(u": ") && !before.contains(u"0x");
}

} // namespace kerbscope::klist
