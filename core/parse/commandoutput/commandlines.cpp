// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/commandlines.h"

#include "core/base/limits.h"
#include "core/parse/klist/cleantext.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Mail quoting: ">", "> >" and "| " at the beginning. A '#' stays: it may be a root's prompt or a comment.
QStringView withoutMailQuotes(QStringView line)
{
    QStringView body = line;
    while (body.startsWith(u"> ") || body.startsWith(u"| ") || body == u">")
        body = body.sliced(std::min<qsizetype>(2, body.size()));
    return body;
}

bool isKnownCommand(QStringView command)
{
    static constexpr QStringView known[] = { u"kinit", u"klist", u"kvno", u"kdestroy", u"kgetcred", u"curl", u"ssh", u"ldapsearch", u"dig",
        u"nslookup", u"host", u"cat", u"nc", u"chronyc", u"timedatectl", u"realm", u"adcli", u"sssctl", u"getent", u"sudo", u"KRB5_TRACE", u"export",
        u"env", u"id", u"whoami", u"ntpdate", u"sntp", u"ntpq", u"grep" };
    const QStringView word = command.trimmed();
    return std::ranges::any_of(known, [&](QStringView name) {
        return word.startsWith(name) && (word.size() == name.size() || !word[name.size()].isLetterOrNumber());
    });
}

/// Where the command begins behind a Windows prompt, "C:\Users\x>" or "PS C:\>"; -1 where there is none.
qsizetype afterWindowsPrompt(QStringView line)
{
    qsizetype at = line.startsWith(u"PS ") ? 3 : 0;
    const bool drive = line.size() > at + 2 && line[at].isLetter() && line[at + 1] == u':' && line[at + 2] == u'\\';
    const bool share = line.size() > at + 2 && line[at] == u'\\' && line[at + 1] == u'\\';
    if (line.startsWith(u"PS>"))
        return 3;
    if (!drive && !share)
        return -1;
    const qsizetype end = line.indexOf(u'>', at);
    return end < 0 ? -1 : end + 1;
}

/// Where the command begins behind a shell's prompt: "$ ", "# ", "user@host:~$ ", "[root@host ~]# ", "host% ".
qsizetype afterShellPrompt(QStringView line)
{
    if (line.startsWith(u"$ ") || line.startsWith(u"% ") || line == u"$")
        return 1;
    // "# kinit" may be a root's prompt, "# default_realm" is a comment.
    if (line.startsWith(u"# "))
        return isKnownCommand(line.sliced(2)) ? 1 : -1;
    const qsizetype firstBlank = line.indexOf(u' ');
    for (qsizetype i = 1; i < std::min<qsizetype>(line.size(), 120); ++i) {
        const QChar c = line[i];
        if (c != u'$' && c != u'#' && c != u'%')
            continue;
        if (i + 1 < line.size() && line[i + 1] != u' ')
            continue;
        const QStringView prompt = line.first(i);
        const bool named = prompt.contains(u'@') && (firstBlank < 0 || firstBlank >= i || prompt.startsWith(u'['));
        const bool bracketed = prompt.startsWith(u'[') && prompt.endsWith(u']');
        if (named || bracketed)
            return i + 1;
    }
    return -1;
}

} // namespace

Result<CommandLines> CommandLines::of(QStringView raw)
{
    if (raw.size() > limits::maxTextBytes)
        return Error { ErrorKind::TooLarge, QStringLiteral("the text has more than %1 characters").arg(limits::maxTextBytes) };
    CommandLines made;
    made.text = klist::cleanText(raw);
    Result<QList<TextLine>> lines = splitLines(made.text);
    if (!lines)
        return lines.error();
    made.lines = std::move(*lines);
    for (TextLine &line : made.lines)
        line.text = withoutMailQuotes(line.text);
    return made;
}

std::optional<QString> commandOf(QStringView line)
{
    const QStringView body = line.trimmed();
    qsizetype at = afterWindowsPrompt(body);
    if (at < 0)
        at = afterShellPrompt(body);
    if (at < 0)
        return std::nullopt;
    return body.sliced(at).trimmed().toString();
}

std::optional<LabelledValue> labelledValue(QStringView line)
{
    qsizetype at = -1;
    for (qsizetype i = 0; i < line.size() && at < 0; ++i) {
        const bool assigns = line[i] == u'=' || line[i] == u':';
        // A colon inside a path or an address is followed by something other than a blank.
        if (assigns && (line[i] == u'=' || i + 1 == line.size() || line[i + 1].isSpace() || (i > 0 && line[i - 1].isSpace())))
            at = i;
    }
    if (at <= 0)
        return std::nullopt;
    QStringView label = line.first(at).trimmed();
    while (!label.isEmpty() && (label.back() == u'.' || label.back().isSpace()))
        label.chop(1);
    if (label.isEmpty())
        return std::nullopt;
    return LabelledValue { label.toString(), line.sliced(at + 1).trimmed().toString() };
}

bool isNumericAddress(QStringView text)
{
    const qsizetype scope = text.indexOf(u'%');
    const QStringView bare = scope < 0 ? text : text.first(scope);
    if (bare.contains(u':')) {
        const auto fits = [](QChar c) { return c == u':' || c == u'.' || (c.unicode() < 0x80 && c.isDigit()) || QStringView(u"abcdefABCDEF").contains(c); };
        return bare.count(u':') >= 2 && std::ranges::all_of(bare, fits);
    }
    const QList<QStringView> parts = bare.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](QStringView part) {
        bool ok = false;
        return !part.isEmpty() && part.size() <= 3 && part.toUInt(&ok) <= 255 && ok;
    });
}

} // namespace kerbscope
