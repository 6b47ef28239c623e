// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

constexpr QStringView hives[][2] = {
    { u"HKEY_LOCAL_MACHINE", u"HKEY_LOCAL_MACHINE" },
    { u"HKEY_CURRENT_USER", u"HKEY_CURRENT_USER" },
    { u"HKLM:", u"HKEY_LOCAL_MACHINE" },
    { u"HKCU:", u"HKEY_CURRENT_USER" },
    { u"HKLM", u"HKEY_LOCAL_MACHINE" },
    { u"HKCU", u"HKEY_CURRENT_USER" },
};

/// A path with the long name of its hive; empty where it is none.
QString pathOf(QStringView text)
{
    QStringView path = text.trimmed();
    while (path.startsWith(u'"') || path.startsWith(u'\''))
        path = path.sliced(1);
    if (const qsizetype mark = path.indexOf(u"Registry::"); mark >= 0)
        path = path.sliced(mark + 10);
    for (const auto &hive : hives) {
        if (!path.startsWith(hive[0], Qt::CaseInsensitive) || path.size() <= hive[0].size() || path[hive[0].size()] != u'\\')
            continue;
        QString whole = hive[1].toString() + path.sliced(hive[0].size()).toString();
        while (whole.endsWith(u'"') || whole.endsWith(u'\'') || whole.endsWith(u'\\'))
            whole.chop(1);
        return whole;
    }
    return {};
}

/// "    MitRealms_Enabled    REG_DWORD    0x1" of reg.exe.
std::optional<RegistryValue> valueOf(QStringView line)
{
    const qsizetype type = line.indexOf(u"REG_");
    if (type <= 0 || !line[type - 1].isSpace() || !line[0].isSpace())
        return std::nullopt;
    qsizetype end = type;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return RegistryValue { line.first(type).trimmed().toString(), line.sliced(type, end - type).toString(), line.sliced(end).trimmed().toString() };
}

/// "\"name\"=\"data\"" and "\"name\"=dword:0000001c" of .reg files.
std::optional<RegistryValue> exportedValueOf(QStringView line)
{
    const qsizetype middle = line.indexOf(u"\"=");
    if (!line.startsWith(u'"') || middle <= 0)
        return std::nullopt;
    QString data = line.sliced(middle + 2).toString();
    QString type = QStringLiteral("REG_SZ");
    if (data.startsWith(QLatin1String("dword:"))) {
        type = QStringLiteral("REG_DWORD");
        data = QStringLiteral("0x") + data.mid(6);
    } else if (data.startsWith(u'"') && data.endsWith(u'"') && data.size() >= 2) {
        data = data.mid(1, data.size() - 2);
    }
    return RegistryValue { line.sliced(1, middle - 1).toString(), type, data };
}

/// The key that a command asks for, and its /v value behind a backslash.
QString askedBy(const QString &command)
{
    const qsizetype at = command.indexOf(QLatin1String("HK"), 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    const bool quoted = at > 0 && (command[at - 1] == u'"' || command[at - 1] == u'\'');
    qsizetype end = quoted ? command.indexOf(command[at - 1], at) : command.indexOf(u' ', at);
    if (end < 0)
        end = command.size();
    QString path = pathOf(QStringView(command).sliced(at, end - at));
    for (const QLatin1String option : { QLatin1String(" /v "), QLatin1String(" -Name ") }) {
        if (const qsizetype value = command.indexOf(option, end - 1, Qt::CaseInsensitive); value >= 0)
            path += u'\\' + command.mid(value + option.size()).trimmed().section(u' ', 0, 0);
    }
    return path;
}

/// "ERROR: The system was unable to find the specified registry key or value." in any language: reg.exe's errors are one line
/// that begins with a word in capitals and a colon.
bool isRegError(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView word = line.first(std::max<qsizetype>(0, colon)).trimmed();
    return colon > 2 && colon < 12 && line.size() > colon + 12
        && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || !c.isLetter(); });
}

/// "Get-ItemProperty : Cannot find path 'HKLM:\...' because it does not exist." and the property that does not exist at a path.
QString missingPath(QStringView line)
{
    if (!line.contains(u"does not exist") && !line.contains(u"ObjectNotFound"))
        return {};
    const qsizetype at = line.indexOf(u"HK");
    if (at < 0)
        return {};
    // "HKLM:\..." up to the closing quote or the next colon.
    qsizetype end = line.sliced(at).startsWith(u"HKLM:") || line.sliced(at).startsWith(u"HKCU:") ? at + 5 : at;
    while (end < line.size() && line[end] != u'\'' && line[end] != u':' && line[end] != u'"')
        ++end;
    return pathOf(line.sliced(at, end - at));
}

/// Records of Get-ItemProperty name their key as PSPath.
void readPowerShell(const Section &section, RegistryListing &listing, int &first)
{
    for (const Record &record : recordsOf(section)) {
        const QString path = pathOf(record.value(u"PSPath"));
        if (path.isEmpty())
            continue;
        first = first > 0 ? first : record.line;
        RegistryKey key { path, {} };
        for (const LabelledValue &field : record.fields) {
            if (!field.label.startsWith(QLatin1String("PS")))
                key.values << RegistryValue { field.label, {}, field.value };
        }
        listing.keys << key;
    }
}

} // namespace

void readRegistry(const Section &section, QList<CommandOutput> &found)
{
    RegistryListing listing;
    int first = 0;
    bool inKey = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView raw = section.lines.at(at);
        QStringView line = raw.trimmed();
        if (line.startsWith(u'[') && line.endsWith(u']'))
            line = line.sliced(1, line.size() - 2);
        if (line.startsWith(u"HKEY_")) {
            if (const QString path = pathOf(line); !path.isEmpty()) {
                listing.keys << RegistryKey { path, {} };
                first = first > 0 ? first : section.lines.number(at);
                inKey = true;
                continue;
            }
        }
        std::optional<RegistryValue> value = raw.isEmpty() ? std::nullopt : valueOf(raw);
        if (!value)
            value = exportedValueOf(line);
        if (value && inKey) {
            listing.keys.last().values << *value;
            continue;
        }
        const QString lost = missingPath(line);
        const QString asked = section.runs(u"reg") ? askedBy(section.command) : QString();
        if (!lost.isEmpty())
            listing.missing << lost;
        else if (!asked.isEmpty() && isRegError(line))
            listing.missing << asked;
        else
            continue;
        first = first > 0 ? first : section.lines.number(at);
    }
    readPowerShell(section, listing, first);
    if (first > 0)
        found << CommandOutput { QStringLiteral("reg query"), listing, first };
}

} // namespace kerbscope::commands
