// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/curltext.h"

#include <algorithm>

namespace kerbscope {

namespace {

QString withoutQuotes(QString word)
{
    while (word.startsWith(u'"') || word.startsWith(u'\''))
        word.remove(0, 1);
    while (word.endsWith(u'"') || word.endsWith(u'\''))
        word.chop(1);
    return word;
}

void setProxy(const QString &address, CurlText &text)
{
    const auto [host, port] = hostAndPort(withoutQuotes(address));
    if (!host.isEmpty() && !text.proxy)
        text.proxy = CurlProxy { host, port, ConnectionEnd::Unknown, false };
}

/// "connect to 10.0.0.1 port 8800 from ...", "Failed to connect to proxy.example port 8800 after 3 ms": without its arguments the
/// port tells that curl turns to a proxy.
void noteProxy(QStringView line, CurlText &text)
{
    const qsizetype at = line.indexOf(u"onnect to ");
    const qsizetype port = at >= 0 ? line.indexOf(u" port ", at) : -1;
    if (port < 0 || (text.proxy && (!text.proxy->guessed || !isNumericAddress(text.proxy->host))))
        return;
    const QString host = line.sliced(at + 10, port - at - 10).trimmed().toString();
    const QStringView rest = line.sliced(port + 6);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return !c.isDigit(); });
    const int number = rest.first(end - rest.begin()).toInt();
    if (number == 8800 || number == 3128 || number == 8080)
        text.proxy = CurlProxy { host, number, ConnectionEnd::Unknown, true };
}

/// The connection that a line is about is the one to the proxy, when there is one: curl opens no other by itself.
void setEnd(ConnectionEnd end, CurlText &text)
{
    if (text.proxy)
        text.proxy->end = end;
}

} // namespace

std::pair<QString, int> hostAndPort(const QString &address)
{
    QString rest = address;
    if (const qsizetype scheme = rest.indexOf(QLatin1String("://")); scheme >= 0)
        rest = rest.mid(scheme + 3);
    rest = rest.section(u'/', 0, 0);
    if (const qsizetype user = rest.lastIndexOf(u'@'); user >= 0)
        rest = rest.mid(user + 1);
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        return { rest.mid(1, end - 1), end > 0 ? rest.mid(end + 2).toInt() : 0 };
    }
    if (rest.count(u':') > 1)
        return { rest, 0 };
    return { rest.section(u':', 0, 0), rest.section(u':', 1).toInt() };
}

void readCurlCommand(const QString &command, CurlText &text)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if ((word == QLatin1String("-x") || word == QLatin1String("--proxy")) && i + 1 < words.size())
            setProxy(words[++i], text);
        else if (word.startsWith(QLatin1String("--proxy=")))
            setProxy(word.mid(8), text);
        else if (word.contains(QLatin1String("://")) && text.targetHost.isEmpty())
            text.targetHost = hostAndPort(withoutQuotes(word)).first;
    }
}

bool readCurlLine(QStringView line, CurlText &text)
{
    const bool verbose = line.startsWith(u"* ");
    const bool final = line.startsWith(u"curl: (");
    if (!verbose && !final)
        return false;
    text.seen = true;
    const QStringView body = line.sliced(2);
    if (const qsizetype at = body.indexOf(u"proxy env variable"); at >= 0) {
        const qsizetype equals = body.indexOf(u"==", at);
        if (equals > 0)
            setProxy(body.sliced(equals + 2).trimmed().toString(), text);
    } else if (body.contains(u"Connection refused") || final) {
        noteProxy(line, text);
        // 5 and 6: a name that does not resolve; 7: no connection; 28: too late.
        if (final && (line.startsWith(u"curl: (5)") || line.startsWith(u"curl: (6)")))
            setEnd(ConnectionEnd::NameUnknown, text);
        else if (line.contains(u"refused") || (line.startsWith(u"curl: (7)") && !line.contains(u"imed out")))
            setEnd(ConnectionEnd::Refused, text);
        else if (line.contains(u"imed out") && text.proxy && text.proxy->end == ConnectionEnd::Unknown)
            setEnd(ConnectionEnd::TimedOut, text);
    } else if (body.contains(u"Could not resolve proxy") || body.contains(u"Could not resolve host")) {
        setEnd(ConnectionEnd::NameUnknown, text);
    } else if (body.contains(u"timed out") || body.contains(u"Timeout was reached")) {
        if (text.proxy && text.proxy->end == ConnectionEnd::Unknown)
            setEnd(ConnectionEnd::TimedOut, text);
    } else if (body.contains(u"Connected to ") || body.contains(u"Established connection to ")) {
        setEnd(ConnectionEnd::Connected, text);
    }
    return true;
}

} // namespace kerbscope
