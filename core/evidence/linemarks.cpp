// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/linemarks.h"

#include "core/parse/commandoutput/programerror.h"
#include "core/parse/tracereaders.h"

#include <algorithm>

namespace kerbscope {

namespace {

template<typename Words>
bool startsWithAny(QStringView line, const Words &words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return line.startsWith(word, Qt::CaseInsensitive); });
}

constexpr QStringView pageHeads[] = { u"<!DOCTYPE html", u"<html", u"<head>", u"<body" };

/// What a mail puts in front of the lines that it quotes.
QStringView withoutMailQuotes(QStringView line)
{
    QStringView body = line.trimmed();
    while (body.startsWith(u"> ") || body.startsWith(u">> ") || body.startsWith(u"| ") || body == u">")
        body = body.sliced(1).trimmed();
    return body;
}

bool isListingHead(QStringView line)
{
    static constexpr QStringView heads[] = { u"Ticket cache:", u"Credentials cache:", u"Keytab name:", u"Current LogonId is" };
    return startsWithAny(line, heads);
}

/// "#0>" of Windows, the heads of MIT and Heimdal, "0:0x3e7" of a logon session.
bool isListingLine(QStringView line)
{
    static constexpr QStringView heads[] = { u"Ticket cache:", u"Credentials cache:", u"Keytab name:", u"Default principal:", u"Current LogonId is", u"klist: ", u"klist failed with",
        u"Error calling API LsaCallAuthenticationPackage", u"Valid starting" };
    if (startsWithAny(line, heads))
        return true;
    if (line.startsWith(u'#')) {
        qsizetype i = 1;
        while (i < line.size() && line[i].isDigit())
            ++i;
        return i > 1 && i < line.size() && line[i] == u'>';
    }
    // A row of MIT's table: a date in front, a ticket-granting ticket behind.
    return line.contains(u"krbtgt/") && !line.isEmpty() && line[0].isDigit();
}

bool isEventLine(QStringView line)
{
    static constexpr QStringView heads[] = { u"<Events", u"<?xml ", u"Log Name:", u"Protokollname:", u"Nom du journal", u"Nombre de registro:" };
    return startsWithAny(line, heads);
}

bool isConfigurationLine(QStringView line)
{
    static constexpr QStringView sections[] = { u"[libdefaults]", u"[realms]", u"[domain_realm]", u"[capaths]", u"[appdefaults]" };
    return startsWithAny(line, sections);
}

bool isHttpLine(QStringView line)
{
    QStringView body = line;
    if (body.startsWith(u"< ") || body.startsWith(u"> "))
        body = body.sliced(2);
    static constexpr QStringView heads[] = { u"HTTP/1.", u"HTTP/2 ", u"Proxy-Authenticate:", u"Proxy-Authorization:", u"WWW-Authenticate:", u"Authorization: ", u"* Connected to ",
        u"* gss_init_sec_context" };
    return startsWithAny(body, heads);
}

/// The first lines of outputs that can be told without the command.
bool isCommandLine(QStringView line)
{
    static constexpr QStringView heads[] = { u"DC: \\\\", u"Getting DC name failed", u"List of domain trusts:", u"Trusted DC Name", u"HKEY_", u"Checking domain DC=",
        u"USER INFORMATION", u"Windows IP Configuration", u"Windows-IP-Konfiguration", u"DNS Effective Name Resolution", u"Current WinHTTP proxy", u"Aktuelle WinHTTP-Proxyeinstellungen", u"Leap Indicator:", u"Sprungindikator:", u"Registered ServicePrincipalNames for ", u"Standardbereich = ",
        u"TcpTestSucceeded", u"AzureAdJoined :", u"; <<>> DiG", u"Reference ID    :", u"default realm = ", u"Microsoft (R) Windows (R) Operating System Group Policy" };
    return startsWithAny(line, heads) || line.endsWith(u":123].");
}

bool isFirefoxLine(QStringView line)
{
    static constexpr QStringView words[] = { u"/negotiateauth ", u"nsHttpNegotiateAuth::", u"nsAuthGSSAPI::", u"nsAuthSSPI::" };
    return std::ranges::any_of(words, [&](QStringView word) { return line.contains(word); });
}

LineMark markOfCommand(const QString &command, bool &shows)
{
    QString rest = command.trimmed();
    while (rest.startsWith(QLatin1String("sudo ")) || rest.section(u' ', 0, 0).contains(u'='))
        rest = rest.section(u' ', 1).trimmed();
    const QString program = rest.section(u' ', 0, 0).section(u'/', -1).section(u'\\', -1).toLower();
    shows = program.isEmpty() || program == QLatin1String("cat") || program == QLatin1String("type") || program == QLatin1String("export") || program == QLatin1String("more")
        || program == QLatin1String("less") || program == QLatin1String("get-content") || program == QLatin1String("cd") || program == QLatin1String("echo");
    if (shows)
        return LineMark::None;
    if (program == QLatin1String("klist") || program == QLatin1String("klist.exe"))
        return LineMark::Listing;
    return program == QLatin1String("curl") ? LineMark::Http : LineMark::Command;
}

bool isWordLike(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isLetter() || c == u'\'' || c == u'-' || c == u',' || c == u'.' || c == u'?' || c == u'!'; });
}

} // namespace

/// In the middle of an element or a body in braces: a line that can only stand outside, because the end is missing.
LineMark MarkReader::strayMark(QStringView line)
{
    if (m_block == LineMark::Event && (line.contains(u'<') || line.contains(u'>')))
        return LineMark::None;
    if (const auto command = commandOf(line)) {
        m_isPrompt = true;
        m_command = markOfCommand(*command, m_isShown);
        return m_command;
    }
    return isListingHead(line) ? LineMark::Listing : LineMark::None;
}

bool MarkReader::opensBlock(QStringView line)
{
    if (line.startsWith(u"<Event ") || line.startsWith(u"<Event>"))
        m_block = LineMark::Event;
    else if (startsWithAny(line, pageHeads))
        m_block = LineMark::Page;
    else if (line.startsWith(u"function") && line.contains(u"FindProxyForURL"))
        m_block = LineMark::Script;
    else if (line.startsWith(u"{\"") || line == u"{" || line == u"[" || line.startsWith(u"[{"))
        m_block = LineMark::Data;
    else
        return false;
    m_depth = 0;
    return true;
}

/// Closes the block where the line that was just read ends it.
void MarkReader::followBlock(QStringView line)
{
    bool ends = false;
    if (m_block == LineMark::Event) {
        ends = line.contains(u"</Event>");
    } else if (m_block == LineMark::Page) {
        ends = line.contains(u"</html>", Qt::CaseInsensitive);
    } else {
        bool quoted = false;
        bool opened = m_depth > 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line[i];
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                quoted = !quoted;
            else if (!quoted && (c == u'{' || c == u'[')) {
                ++m_depth;
                opened = true;
            } else if (!quoted && (c == u'}' || c == u']'))
                --m_depth;
        }
        ends = opened && m_depth <= 0;
    }
    if (ends)
        m_block = LineMark::None;
}

LineMark MarkReader::markOf(QStringView line)
{
    m_isPrompt = false;
    m_isMessage = false;
    m_isOfWebProgram = false;
    if (m_block != LineMark::None) {
        if (const LineMark stray = strayMark(line); stray != LineMark::None) {
            m_block = LineMark::None;
            return stray;
        }
        const LineMark block = m_block;
        followBlock(line);
        return block;
    }
    if (line.isEmpty())
        return LineMark::None;
    if (opensBlock(line)) {
        const LineMark block = m_block;
        followBlock(line);
        return block;
    }
    if (isEventLine(line))
        return LineMark::Event;
    if (const auto command = commandOf(line)) {
        m_isPrompt = true;
        m_command = markOfCommand(*command, m_isShown);
        return m_command;
    }
    if (!trace::mitMessage(line).isEmpty() || !trace::heimdalMessage(line).isEmpty() || trace::isJavaLine(line) || isFirefoxLine(line))
        return LineMark::Trace;
    if (isConfigurationLine(line))
        return LineMark::Configuration;
    if (isListingLine(line))
        return LineMark::Listing;
    if (isHttpLine(line))
        return LineMark::Http;
    if (isCommandLine(line))
        return LineMark::Command;
    if (const QString program = reportingProgram(line); !program.isEmpty()) {
        m_isMessage = true;
        m_isOfWebProgram = program == QLatin1String("curl");
        return LineMark::Command;
    }
    return LineMark::None;
}

LineMark MarkReader::read(QStringView line)
{
    return markOf(withoutMailQuotes(line));
}

bool MarkReader::goesWith(LineMark run) const
{
    return m_isMessage && (run == LineMark::Trace || (run == LineMark::Http && m_isOfWebProgram) || (run == LineMark::Listing && m_command == LineMark::Listing));
}

bool mayBeProse(QStringView line)
{
    const QStringView body = withoutMailQuotes(line);
    if (body.isEmpty() || line.startsWith(u"    ") || line.startsWith(u'\t'))
        return false;
    if (QStringView(u"#<>[{*|=+-").contains(body.front()) || body.contains(u'\t') || body.contains(u"   ") || body.contains(u" = ") || body.contains(u" : "))
        return false;
    const qsizetype colon = body.indexOf(u": ");
    return colon < 0 || colon > 40 || body.first(colon).contains(u' ') || body.size() > 60 || colon + 2 == body.size() || body.sliced(colon + 2).contains(u' ');
}

bool isSentence(QStringView line)
{
    int words = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts))
        words += isWordLike(word) ? 1 : 0;
    return words >= 3;
}

bool isGreeting(QStringView line)
{
    const QStringView body = withoutMailQuotes(line);
    const QList<QStringView> words = body.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 4 && !body.isEmpty() && QStringView(u",!.").contains(body.back()) && std::ranges::all_of(words, isWordLike);
}

bool mentionsSomething(QStringView line)
{
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        const auto digits = std::ranges::count_if(word, [](QChar c) { return c.isDigit(); });
        const auto capitals = std::ranges::count_if(word, [](QChar c) { return c.isUpper(); });
        if (digits >= 4 || (word.startsWith(u"0x") && digits >= 2) || (word.contains(u'_') && capitals >= 6))
            return true;
    }
    return false;
}

} // namespace kerbscope
