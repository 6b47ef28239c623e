// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

enum class List { None, Applied, Filtered };

/// The headings of gpresult /r in the languages of Windows that are met most; a rule of dashes follows them.
List headingOf(QStringView line)
{
    static constexpr QStringView filtered[] = { u"were not applied", u"filtered out", u"nicht angewendet", u"herausgefiltert", u"n'ont pas \u00e9t\u00e9 appliqu", u"no se aplicaron",
        u"non sono stati applicati", u"n\u00e3o foram aplicados", u"niet toegepast" };
    static constexpr QStringView applied[] = { u"Applied Group Policy Objects", u"Angewendete Gruppenrichtlinienobjekte", u"Objets Strat\u00e9gie de groupe appliqu",
        u"Objetos de directiva de grupo aplicados", u"Oggetti Criteri di gruppo applicati", u"Objetos de Pol\u00edtica de Grupo aplicados", u"Toegepaste groepsbeleidsobjecten" };
    const auto within = [&](QStringView words) { return line.contains(words, Qt::CaseInsensitive); };
    if (std::ranges::any_of(filtered, within))
        return List::Filtered;
    return std::ranges::any_of(applied, within) ? List::Applied : List::None;
}

bool isRule(QStringView line)
{
    return line.size() >= 5 && std::ranges::all_of(line, [](QChar c) { return c == u'-'; });
}

} // namespace

void readPolicy(const Section &section, QList<CommandOutput> &found)
{
    PolicyResult result;
    int first = 0;
    List list = List::None;
    const bool asked = section.runs(u"gpresult");
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.isEmpty() && list == List::Applied)
            list = List::None;
        if (line.isEmpty() || isRule(line))
            continue;
        if (const List heading = headingOf(line); heading != List::None) {
            list = heading;
            first = first > 0 ? first : section.lines.number(at);
            continue;
        }
        // A heading of another list: the next line is a rule.
        if (isRule(section.lines.at(at + 1).trimmed()) && at + 1 < section.to) {
            list = List::None;
            continue;
        }
        const bool noData = asked && line.startsWith(u"INFO") && line.contains(u"RSOP", Qt::CaseInsensitive);
        const bool cannot = noData || line.contains(u"keine RSOP-Daten", Qt::CaseInsensitive) || line.contains(u"lack of network connectivity to a domain controller") || line.contains(u"does not have RSoP data")
            || line.contains(u"does not have RSOP data") || line.contains(u"could not be updated successfully")
            || line.contains(u"konnte nicht erfolgreich aktualisiert werden") || line.contains(u"fehlender Netzwerkkonnektivit");
        if (cannot) {
            result.failed = true;
            first = first > 0 ? first : section.lines.number(at);
        } else if (list == List::Applied) {
            result.applied << line.toString();
        } else if (list == List::Filtered && !line.contains(u": ") && !line.contains(u":  ")) {
            result.filtered << line.toString();
        }
    }
    if (first > 0)
        found << CommandOutput { QStringLiteral("gpresult /r"), result, first };
}

} // namespace kerbscope::commands
