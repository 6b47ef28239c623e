// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

bool isDistinguishedName(QStringView line)
{
    return line.startsWith(u"CN=", Qt::CaseInsensitive) && line.contains(u"DC=", Qt::CaseInsensitive);
}

bool looksLikeSpn(QStringView line)
{
    const qsizetype slash = line.indexOf(u'/');
    return slash > 0 && slash + 1 < line.size() && !line.contains(u' ') && !line.contains(u'=') && !line.contains(u'\\') && line[0].isLetter();
}

/// What was asked for: the word behind -Q.
QString askedBy(const QString &command)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i].compare(QLatin1String("-q"), Qt::CaseInsensitive) == 0)
            return words[i + 1];
    }
    return {};
}

bool hasOption(const QString &command, QStringView option)
{
    return command.split(u' ', Qt::SkipEmptyParts).contains(option, Qt::CaseInsensitive);
}

/// "HTTP/web.corp.example.com is registered on these accounts:" in any language: a name, more words, and accounts below.
bool opensDuplicate(const Section &section, qsizetype at)
{
    const QStringView text = section.lines.at(at).trimmed();
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && text.endsWith(u':') && looksLikeSpn(text.first(blank)) && at + 1 < section.to && isDistinguishedName(section.lines.at(at + 1).trimmed());
}

/// setspn -L: "Registered ServicePrincipalNames for CN=websvc,...:" and the names below, indented.
bool readNamesOfAccount(const Section &section, QList<CommandOutput> &found)
{
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView text = section.lines.at(at).trimmed();
        const qsizetype account = text.indexOf(u" CN=");
        const bool heads = text.startsWith(u"Registered ServicePrincipalNames for") || (section.runs(u"setspn") && hasOption(section.command, u"-L"));
        if (!heads || account < 0 || !text.endsWith(u':'))
            continue;
        SpnAnswer answer;
        answer.listed = true;
        answer.holders << text.sliced(account + 1).chopped(1).toString();
        found << CommandOutput { QStringLiteral("setspn -L"), answer, section.lines.number(at) };
        return true;
    }
    return false;
}

/// Accounts, each with the names it holds below it, indented.
struct Holder {
    QString account;
    QStringList names;
};

QList<Holder> holdersIn(const Section &section)
{
    QList<Holder> holders;
    bool open = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (isDistinguishedName(line)) {
            holders << Holder { line.toString(), {} };
            open = true;
        } else if (open && looksLikeSpn(line)) {
            holders.last().names << line.toString();
        } else if (!line.isEmpty()) {
            open = false;
        }
    }
    return holders;
}

} // namespace

void readSetspn(const Section &section, QList<CommandOutput> &found)
{
    if (readNamesOfAccount(section, found))
        return;
    SpnAnswer answer;
    answer.asked = askedBy(section.command);
    int line = 0;
    int duplicates = 0;
    const bool asksAll = section.runs(u"setspn") && hasOption(section.command, u"-X");
    bool end = false; // one of setspn's closing words was seen
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView text = section.lines.at(at).trimmed();
        if (text.startsWith(u"Existing SPN found") || text.startsWith(u"No such SPN found")) {
            answer.none = answer.none || text.startsWith(u"No such");
            end = true;
            line = section.lines.number(at);
        } else if (text.startsWith(u"Duplicate SPN found")) {
            answer.duplicates = 1;
            line = section.lines.number(at);
        } else if (text.startsWith(u"found ") && text.contains(u"of duplicate SPN")) {
            answer.duplicates = static_cast<int>(plainNumber(text.sliced(6)).value_or(0));
            line = section.lines.number(at);
        } else if (text.contains(u"is registered on these accounts") || opensDuplicate(section, at)) {
            line = section.lines.number(at);
            ++duplicates;
        }
    }
    // The closing words differ by language, the list does not.
    if (answer.duplicates < 0 && (duplicates > 0 || (asksAll && section.to - section.from > 1))) {
        answer.duplicates = duplicates;
        line = line > 0 ? line : section.lines.number(section.from);
    }
    const bool asks = section.runs(u"setspn") && !answer.asked.isEmpty();
    if (line == 0 && !asks)
        return;
    const bool wildcard = answer.asked.contains(u'*');
    for (const Holder &holder : holdersIn(section)) {
        const bool holds = answer.asked.isEmpty() || wildcard || holder.names.isEmpty() || holder.names.contains(answer.asked, Qt::CaseInsensitive);
        if (holds && !answer.holders.contains(holder.account))
            answer.holders << holder.account;
    }
    // In other languages the closing words differ: a query whose answer names no account found none.
    if (asks && !end && answer.holders.isEmpty() && section.to - section.from > 1)
        answer.none = true;
    if (wildcard && answer.holders.size() > 1)
        return; // several accounts, but for several names
    if (line == 0 && answer.holders.isEmpty() && !answer.none)
        return;
    found << CommandOutput { answer.duplicates >= 0 ? QStringLiteral("setspn -X") : QStringLiteral("setspn -Q"), answer,
        line > 0 ? line : section.lines.number(section.from) };
}

} // namespace kerbscope::commands
