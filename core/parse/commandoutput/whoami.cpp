// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

/// The SID in a line, "S-1-5-21-...": empty where there is none.
QString sidIn(QStringView line)
{
    const qsizetype at = line.indexOf(u"S-1-");
    if (at < 0 || (at > 0 && line[at - 1].isLetterOrNumber()))
        return {};
    qsizetype end = at + 4;
    while (end < line.size() && (line[end].isDigit() || line[end] == u'-'))
        ++end;
    while (line[end - 1] == u'-')
        --end;
    return line.sliced(at, end - at).toString();
}

bool isRule(QStringView line)
{
    return line.size() > 8 && std::ranges::all_of(line, [](QChar c) { return c == u'=' || c == u' '; });
}

/// The tables of /all: each row has a name, perhaps a type, and a SID; the first row of the first table is the user.
void readTables(const Section &section, UserReport &report, int &first)
{
    bool table = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (isRule(line)) {
            table = true;
            continue;
        }
        if (line.isEmpty())
            continue;
        const QString sid = sidIn(line);
        if (!table || sid.isEmpty()) {
            // A group's attributes may be wrapped below its row.
            continue;
        }
        first = first > 0 ? first : section.lines.number(at);
        if (report.sid.isEmpty() && report.groupSids.isEmpty() && line.contains(u'\\')) {
            report.sid = sid;
            report.name = line.first(line.indexOf(u"S-1-")).trimmed().toString();
        } else if (report.groupSids.size() < 5'000) {
            report.groupSids << sid;
        }
    }
}

bool isAccountName(QStringView line)
{
    const qsizetype slash = line.indexOf(u'\\');
    return slash > 0 && slash + 1 < line.size() && line.count(u'\\') == 1 && !line.contains(u':') && line.count(u' ') < 3;
}

bool isUpn(QStringView line)
{
    return line.count(u'@') == 1 && !line.contains(u' ') && line.indexOf(u'@') > 0 && line.sliced(line.indexOf(u'@')).contains(u'.');
}

/// "LOGONSERVER=\\DC01" and its like, of `set`.
void readVariables(const Section &section, UserReport &report, int &first)
{
    const auto take = [&](QStringView line, QStringView name, QString &into, int number) {
        if (!line.startsWith(name, Qt::CaseInsensitive) || line.size() <= name.size() || line[name.size()] != u'=')
            return;
        into = line.sliced(name.size() + 1).trimmed().toString();
        while (into.startsWith(u'\\'))
            into.remove(0, 1);
        first = first > 0 ? first : number;
    };
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        const int number = section.lines.number(at);
        take(line, u"COMPUTERNAME", report.computer, number);
        take(line, u"LOGONSERVER", report.logonServer, number);
        take(line, u"USERDOMAIN", report.domain, number);
        take(line, u"USERDNSDOMAIN", report.dnsDomain, number);
    }
}

} // namespace

void readWhoami(const Section &section, QList<CommandOutput> &found)
{
    UserReport report;
    int first = 0;
    readTables(section, report, first);
    readVariables(section, report, first);
    if (section.runs(u"whoami")) {
        for (qsizetype at = section.from; at < section.to; ++at) {
            const QStringView line = section.lines.at(at).trimmed();
            if (report.upn.isEmpty() && section.command.contains(QLatin1String("upn"), Qt::CaseInsensitive) && isUpn(line))
                report.upn = line.toString();
            else if (report.name.isEmpty() && report.groupSids.isEmpty() && isAccountName(line))
                report.name = line.toString();
            else
                continue;
            first = first > 0 ? first : section.lines.number(at);
        }
    }
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at);
        if (line.contains(u"Unable to get User Principal Name") || line.contains(u"is not a domain user")) {
            report.noUpn = true;
            first = first > 0 ? first : section.lines.number(at);
        }
    }
    if (first > 0)
        found << CommandOutput { QStringLiteral("whoami"), report, first };
}

void readJoinState(const Section &section, QList<CommandOutput> &found)
{
    JoinState state;
    int first = 0;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const auto pair = labelledValue(section.lines.at(at).trimmed());
        if (!pair)
            continue;
        const auto answer = yesOrNo(pair->value);
        if (pair->label == QLatin1String("DomainJoined") && answer)
            state.domainJoined = answer;
        else if (pair->label == QLatin1String("AzureAdJoined") && answer)
            state.cloudJoined = answer;
        else if (pair->label == QLatin1String("OnPremTgt") && answer)
            state.onPremisesTicket = answer;
        else if (pair->label == QLatin1String("configured") && (pair->value == QLatin1String("kerberos-member") || pair->value == QLatin1String("no")))
            state.domainJoined = pair->value != QLatin1String("no");
        else
            continue;
        first = first > 0 ? first : section.lines.number(at);
    }
    if (first > 0)
        found << CommandOutput { QStringLiteral("dsregcmd /status"), state, first };
}

} // namespace kerbscope::commands
