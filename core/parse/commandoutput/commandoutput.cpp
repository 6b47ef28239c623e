// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/commandoutput.h"

#include "core/base/typednumber.h"
#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype maxReports = 20'000;

/// Programs of Windows whose name at the beginning of a line is a command even without a prompt.
constexpr QStringView windowsPrograms[] = { u"nltest", u"w32tm", u"netsh", u"setspn", u"gpresult", u"gpupdate", u"reg query", u"whoami",
    u"dsregcmd", u"ipconfig", u"nslookup", u"ksetup", u"net user", u"Test-NetConnection", u"tnc ", u"Resolve-DnsName", u"Get-ADUser",
    u"Get-ItemProperty", u"Test-ComputerSecureChannel", u"dig ", u"portqry" };

std::optional<QString> commandAt(QStringView line)
{
    if (std::optional<QString> command = commandOf(line))
        return command;
    const QStringView body = line.trimmed();
    for (const QStringView program : windowsPrograms) {
        if (!body.startsWith(program, Qt::CaseInsensitive) || body.size() == program.size() || body.endsWith(u':'))
            continue;
        const QStringView rest = body.sliced(program.size());
        const bool argument = rest.trimmed().startsWith(u'/') || rest.trimmed().startsWith(u'-') || rest.startsWith(u' ') || rest.startsWith(u".exe");
        if (argument && !rest.contains(u" : ") && !rest.startsWith(u" : "))
            return body.toString();
    }
    return std::nullopt;
}

} // namespace

namespace commands {

bool Section::runs(QStringView program) const
{
    const qsizetype at = QStringView(command).indexOf(program, 0, Qt::CaseInsensitive);
    return at == 0 || (at > 0 && !command[at - 1].isLetterOrNumber());
}

bool Section::asks(QStringView program, QStringView option) const { return runs(program) && command.contains(option, Qt::CaseInsensitive); }

std::optional<quint32> plainNumber(QStringView text)
{
    const qsizetype blank = text.trimmed().indexOf(u' ');
    const auto number = typedNumber(blank < 0 ? text.trimmed() : text.trimmed().first(blank));
    return number ? number->asUnsigned32() : std::nullopt;
}

std::optional<quint32> numberAfter(QStringView line, QStringView words)
{
    const qsizetype at = line.indexOf(words, 0, Qt::CaseInsensitive);
    return at < 0 ? std::nullopt : plainNumber(line.sliced(at + words.size()));
}

std::optional<bool> yesOrNo(QStringView text)
{
    const QStringView word = text.trimmed();
    for (const QStringView yes : { QStringView(u"yes"), QStringView(u"true"), QStringView(u"ja"), QStringView(u"oui"), QStringView(u"s\u00ed"), QStringView(u"1") }) {
        if (word.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QStringView no : { QStringView(u"no"), QStringView(u"false"), QStringView(u"nein"), QStringView(u"non"), QStringView(u"0") }) {
        if (word.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

QString Record::value(QStringView name) const
{
    const auto field = std::ranges::find_if(fields, [&](const LabelledValue &one) { return one.label.compare(name, Qt::CaseInsensitive) == 0; });
    return field != fields.end() ? field->value : QString();
}

bool Record::has(QStringView name) const
{
    return std::ranges::any_of(fields, [&](const LabelledValue &one) { return one.label.compare(name, Qt::CaseInsensitive) == 0; });
}

QList<Record> recordsOf(const Section &section)
{
    QList<Record> records;
    bool open = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at);
        const qsizetype colon = line.indexOf(u" : ");
        const bool empty = colon < 0 && line.trimmed().endsWith(u" :");
        if (colon <= 0 && !empty) {
            open = open && !line.trimmed().isEmpty();
            continue;
        }
        if (!open)
            records << Record { {}, section.lines.number(at) };
        open = true;
        const QStringView label = empty ? line.trimmed().chopped(2) : line.first(colon);
        records.last().fields << LabelledValue { label.trimmed().toString(), empty ? QString() : line.sliced(colon + 3).trimmed().toString() };
    }
    return records;
}

} // namespace commands

namespace {

/// A command with its output, of which no reader knew anything.
struct UnreadSection {
    QString command;
    int firstLine = 0; ///< of the command
    int lastLine = 0;
};

bool isBlank(const CommandLines &lines, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < to; ++at) {
        if (!lines.at(at).trimmed().isEmpty())
            return false;
    }
    return true;
}

/// Messages of Kerberos programs are read over all sections at once.
bool holdsMessages(const UnreadSection &section, const ProgramErrors &errors)
{
    const auto within = [&](int line) { return line >= section.firstLine && line <= section.lastLine; };
    return std::ranges::any_of(errors.errors, within, &ProgramError::line) || std::ranges::any_of(errors.issued, within, &IssuedTicket::line)
        || std::ranges::any_of(errors.signedOn, within, &IssuedTicket::line) || (errors.curl.seen && section.command.contains(QLatin1String("curl")))
        || section.command.contains(QLatin1String("klist")) || section.command.contains(QLatin1String("kinit"));
}

} // namespace

QList<CommandOutput> readCommandOutputs(const CommandLines &lines, QStringList *notUnderstood)
{
    using namespace commands;
    static constexpr auto readers = { readNltest, readTrustObject, readChannel, readClocks, readNetsh, readProxyVariables, readSetspn, readPolicy,
        readRegistry, readWhoami, readJoinState, readIpconfig, readNameTools, readResolveDnsName, readPortTests, readKsetup, readAccount };
    QList<CommandOutput> found;
    Section section { lines, {}, 0, 0 };
    QList<UnreadSection> unread;
    const auto close = [&](qsizetype at) {
        section.to = at;
        const qsizetype before = found.size();
        for (const auto reader : readers) {
            if (found.size() < maxReports && section.to > section.from)
                reader(section, found);
        }
        if (found.size() == before && !section.command.isEmpty() && !isBlank(lines, section.from, section.to))
            unread << UnreadSection { section.command, lines.number(section.from - 1), lines.number(section.to - 1) };
    };
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (std::optional<QString> command = commandAt(lines.at(at))) {
            close(at);
            section.command = *command;
            section.from = at + 1;
        }
    }
    close(lines.size());
    // A command that printed nothing may still tell: "dig +short" without an answer.
    std::ranges::stable_sort(found, {}, &CommandOutput::line);
    ProgramErrors errors = readProgramErrors(lines, 0, lines.size());
    for (const UnreadSection &one : std::as_const(unread)) {
        if (notUnderstood != nullptr && !holdsMessages(one, errors))
            *notUnderstood << QStringLiteral("line %1: %2").arg(one.firstLine).arg(one.command.left(200));
    }
    if (!errors.isEmpty()) {
        const int line = errors.errors.isEmpty() ? 0 : errors.errors.first().line;
        found << CommandOutput { QStringLiteral("messages"), std::move(errors), line };
    }
    return found;
}

} // namespace kerbscope
