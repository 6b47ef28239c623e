// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

int portOf(QStringView text)
{
    const auto number = plainNumber(text);
    return number && *number > 0 && *number < 65'536 ? static_cast<int>(*number) : 0;
}

/// "ComputerName : dc1", "RemotePort : 88", "TcpTestSucceeded : False": PowerShell does not translate them.
void readTestNetConnection(const Section &section, QList<CommandOutput> &found)
{
    for (const Record &record : recordsOf(section)) {
        if (!record.has(u"TcpTestSucceeded") && record.has(u"ComputerName") && record.has(u"RemoteAddress") && record.value(u"RemoteAddress").isEmpty()) {
            const QStringList words = section.command.split(u' ', Qt::SkipEmptyParts);
            const auto option = std::ranges::find_if(words, [](const QString &word) { return word.startsWith(QLatin1String("-p"), Qt::CaseInsensitive); });
            PortTest unknown;
            unknown.host = record.value(u"ComputerName");
            unknown.port = option != words.end() && option + 1 != words.end() ? portOf(*(option + 1)) : 0;
            unknown.unknownName = true;
            found << CommandOutput { QStringLiteral("Test-NetConnection"), unknown, record.line };
            continue;
        }
        if (!record.has(u"TcpTestSucceeded"))
            continue;
        PortTest test;
        test.host = record.value(u"ComputerName");
        test.port = portOf(record.value(u"RemotePort"));
        test.open = yesOrNo(record.value(u"TcpTestSucceeded")).value_or(false);
        test.pinged = yesOrNo(record.value(u"PingSucceeded"));
        found << CommandOutput { QStringLiteral("Test-NetConnection"), test, record.line };
    }
}

/// nc's many ways to say it, "telnet", portqry.
std::optional<PortTest> lineTest(QStringView line, const Section &section)
{
    PortTest test;
    const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
    const auto after = [&](QStringView word) {
        const qsizetype at = words.indexOf(word);
        return at >= 0 && at + 1 < words.size() ? words[at + 1] : QStringView();
    };
    const bool refused = line.contains(u"refused", Qt::CaseInsensitive);
    if (line.startsWith(u"Connection to ") && line.contains(u" port ")) { // OpenBSD: "Connection to dc1 (10.0.0.1) 88 port [tcp/kerberos] succeeded!"
        const qsizetype port = words.indexOf(u"port");
        test.host = after(u"to").toString();
        test.port = port > 0 ? portOf(words[port - 1]) : 0;
        test.open = line.contains(u"succeeded");
    } else if (line.startsWith(u"nc: connect to ")) { // "nc: connect to dc1 (10.0.0.1) port 88 (tcp) failed: Connection refused"
        test.host = after(u"to").toString();
        test.port = portOf(after(u"port"));
    } else if (line.startsWith(u"Ncat: Connected to ")) {
        QString address = after(u"to").toString();
        while (address.endsWith(u'.'))
            address.chop(1);
        test.host = address.section(u':', 0, -2);
        test.port = portOf(address.section(u':', -1));
        test.open = true;
    } else if (line.startsWith(u"Ncat: ") && (refused || line.contains(u"imed out", Qt::CaseInsensitive) || line.contains(u"TIMEOUT"))) {
        const QStringList command = section.command.split(u' ', Qt::SkipEmptyParts);
        test.host = command.size() >= 3 ? command[command.size() - 2] : QString();
        test.port = command.size() >= 3 ? portOf(command.last()) : 0;
    } else if (words.size() >= 4 && words[1].startsWith(u'[') && line.contains(u'(') && (line.endsWith(u"open") || line.contains(u" : Connection "))) {
        test.host = words[0].toString(); // traditional: "dc1 [10.0.0.1] 88 (kerberos) open"
        test.port = portOf(words[2]);
        test.open = line.endsWith(u"open");
    } else if (line.startsWith(u"TCP port ") && line.contains(u"service)")) { // portqry
        const QStringList command = section.command.split(u' ', Qt::SkipEmptyParts);
        const qsizetype n = command.indexOf(QStringLiteral("-n"));
        test.host = n >= 0 && n + 1 < command.size() ? command[n + 1] : QString();
        test.port = portOf(words[2]);
        test.open = line.endsWith(u": LISTENING");
        test.refused = line.endsWith(u"NOT LISTENING");
        return test;
    } else {
        return std::nullopt;
    }
    test.refused = refused && !test.open;
    return test.port > 0 ? std::optional(test) : std::nullopt;
}

} // namespace

void readPortTests(const Section &section, QList<CommandOutput> &found)
{
    readTestNetConnection(section, found);
    for (qsizetype at = section.from; at < section.to; ++at) {
        if (const auto test = lineTest(section.lines.at(at).trimmed(), section))
            found << CommandOutput { QStringLiteral("port test"), *test, section.lines.number(at) };
    }
}

} // namespace kerbscope::commands
