// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/errorcodes.h"
#include "core/parse/klist/readers.h"

#include <algorithm>

namespace kerbscope::klist {

namespace {

constexpr QLatin1String windows("klist-windows");
constexpr QLatin1String mit("klist-mit");
constexpr QLatin1String heimdal("klist-heimdal");

/// The text after the name of a program that reports by "name: what went wrong"; absent for other lines.
std::optional<QStringView> reportOf(QStringView line)
{
    const QStringView body = line.trimmed();
    if (!body.startsWith(u'k'))
        return std::nullopt;
    for (const QStringView program : { QStringView(u"klist"), QStringView(u"kinit"), QStringView(u"kvno"),
             QStringView(u"ktutil"), QStringView(u"kdestroy"), QStringView(u"kgetcred") }) {
        if (!body.startsWith(program))
            continue;
        QStringView rest = body.sliced(program.size());
        if (rest.startsWith(u".exe"))
            rest = rest.sliced(4);
        // "ktutil:  " with two blanks is a prompt.
        if (rest.startsWith(u": ") && rest.size() > 3 && !(program == u"ktutil" && rest.startsWith(u":  ")))
            return rest.sliced(2).trimmed();
    }
    return std::nullopt;
}

/// "klist failed with 0x8009030e/-2146893042: ..." and the line of the substatus, in any language: the name of the API
/// and the pair of numbers are never translated.
bool isWindowsError(QStringView line)
{
    if (line.contains(u"LsaC"))
        return line.contains(u"LsaCallAuthenticationPackage") || line.contains(u"LsaConnectUntrusted");
    qsizetype end = 0;
    return line.contains(u"/-") && findHex(line, 0, &end).has_value() && line.sliced(end).startsWith(u"/-");
}

QStringView withoutArrow(QStringView line)
{
    QStringView body = line.trimmed();
    while (body.startsWith(u'-') || body.startsWith(u'>') || body.startsWith(u' '))
        body = body.sliced(1);
    return body;
}

bool readUsage(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView line = lines.peek().trimmed();
    // "Usage:" in any language, then the name of the program.
    const std::optional<Labelled> labelled = splitLabel(line);
    const QStringView program = labelled ? labelled->value.split(u' ').first() : QStringView();
    const bool isUsage = program == u"klist" || program == u"klist.exe" || program == u"kinit" || program == u"kvno";
    const bool isVersion = line.startsWith(u"Kerberos 5 version ") || line.startsWith(u"klist (Heimdal ");
    if (!isUsage && !isVersion)
        return false;
    const bool isHeimdal = line.contains(u"[--") || line.contains(u"Heimdal") || lines.peek(1).contains(u"[--");
    const bool isWindows = line.contains(u"[-lh ");
    builder.recognise(isHeimdal ? heimdal
            : isWindows         ? windows
                                : mit,
        isUsage ? QStringLiteral("help") : QStringLiteral("version"));
    if (isVersion)
        builder.addFact(QStringLiteral("version"), line.toString(), lines.number());
    lines.advance();
    while (isUsage && !lines.atEnd() && !lines.peek().trimmed().isEmpty() && !isPrompt(lines.peek()))
        lines.advance();
    return true;
}

/// What kinit asks and reports while it works.
bool readDialogue(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView line = lines.peek().trimmed();
    const bool asks = (line.startsWith(u"Password for ") && line.contains(u'@')) || line.contains(u"'s Password:");
    const bool reports = line.startsWith(u"Authenticated to Kerberos v5") || line.startsWith(u"Using default cache: ")
        || line.startsWith(u"Using existing cache: ") || line.startsWith(u"Using new cache: ")
        || line.startsWith(u"Using specified cache: ") || line.startsWith(u"Using principal: ");
    if (!asks && !reports)
        return false;
    builder.recognise(line.contains(u"'s Password:") ? heimdal : mit, QStringLiteral("kinit"));
    const std::optional<Labelled> labelled = reports ? splitLabel(line) : std::nullopt;
    if (labelled)
        builder.addFact(labelled->label.toString(), labelled->value.toString(), lines.number());
    lines.advance();
    return true;
}

/// "HTTP/web@R: kvno = 3" of kvno(1).
bool readKvno(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView line = lines.peek().trimmed();
    const qsizetype at = line.indexOf(u": kvno = ");
    if (at <= 0)
        return false;
    builder.recognise(mit, QStringLiteral("kvno"));
    builder.addFact(joinLines(u"kvno", line.first(at)), line.sliced(at + 9).toString(), lines.number());
    lines.advance();
    return true;
}

} // namespace

bool readError(LineCursor &lines, ListingBuilder &builder)
{
    if (readUsage(lines, builder) || readKvno(lines, builder) || readDialogue(lines, builder))
        return true;
    const QStringView line = lines.peek();
    if (isWindowsError(line)) {
        builder.recognise(windows);
        const QStringView text = withoutArrow(line);
        builder.addError(text.toString(), codesOfError(text));
        lines.advance();
        return true;
    }
    if (const std::optional<QStringView> report = reportOf(line)) {
        const bool isHeimdal = report->startsWith(u"No ticket file") || report->startsWith(u"krb5_")
            || line.trimmed().startsWith(u"ktutil: krb5_");
        builder.recognise(isHeimdal ? heimdal : mit);
        QString text = report->toString();
        lines.advance();
        // A long message is wrapped at its blanks; its rest has neither label nor date.
        if (text.count(u'(') > text.count(u')') && !lines.peek().trimmed().isEmpty()) {
            text = joinLines(text, lines.peek());
            lines.advance();
        }
        builder.addError(text, codesOfError(text));
        return true;
    }
    const QStringView body = line.trimmed();
    const bool java =
        (body.startsWith(u"Credentials cache ") || body.startsWith(u"KeyTab ")) && body.endsWith(u" not found.");
    if (java) {
        builder.recognise(mit);
        builder.addError(body.toString(), { QStringLiteral("mit:KRB5_FCC_NOFILE") });
        lines.advance();
        return true;
    }
    return false;
}

bool readCommand(LineCursor &lines, ListingBuilder &builder)
{
    const QStringView line = lines.peek().trimmed();
    // The command begins the line or follows the sign of a prompt.
    qsizetype at = -1;
    for (qsizetype from = line.indexOf(u"klist"); from >= 0 && at < 0; from = line.indexOf(u"klist", from + 5)) {
        const QChar before = from == 0 ? QChar(u' ') : line[from - 1];
        const qsizetype after = from + 5;
        const bool ends = after == line.size() || line[after] == u' ' || line.sliced(after).startsWith(u".exe");
        if (ends && (before == u' ' || before == u'>' || before == u'/' || before == u'\\' || before == u'`'))
            at = from;
    }
    const bool prompt = isPrompt(line);
    if (at < 0) {
        if (!prompt)
            return false;
        lines.advance();
        return true;
    }
    const QStringView before = line.first(at).trimmed();
    if (!prompt && !before.isEmpty() && before != u"sudo" && before != u"`" && !before.endsWith(u'>')
        && !before.endsWith(u'/'))
        return false;
    QString rest = line.sliced(at + 5).toString();
    rest.remove(QLatin1String(".exe"));
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    const QString first = words.isEmpty() ? QString() : words.first().toLower();
    static const QStringList named { QStringLiteral("tickets"), QStringLiteral("tgt"), QStringLiteral("purge"),
        QStringLiteral("sessions"), QStringLiteral("kcd_cache"), QStringLiteral("get"), QStringLiteral("add_bind"),
        QStringLiteral("query_bind"), QStringLiteral("purge_bind"), QStringLiteral("cloud_debug") };
    for (const QString &word : words) {
        if (named.contains(word.toLower()))
            builder.setSubcommand(word.toLower());
    }
    if (first == QLatin1String("-l") || first == QLatin1String("--list-all"))
        builder.setSubcommand(QStringLiteral("list-caches"));
    lines.advance();
    return true;
}

} // namespace kerbscope::klist
