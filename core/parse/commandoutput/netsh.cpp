// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

/// "DNS Effective Name Resolution Policy Table Settings" and its entries: "Settings for .corp.example.com", a rule of dashes,
/// then labels of which those of DirectAccess are never translated.
void readNamePolicy(const Section &section, QList<CommandOutput> &found)
{
    NamePolicy policy;
    int line = section.runs(u"effectivepolicy") ? section.lines.number(section.from) : 0;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView text = section.lines.at(at).trimmed();
        if (text.contains(u"Effective Name Resolution Policy") || text.contains(u"DirectAccess settings")) {
            line = line > 0 ? line : section.lines.number(at);
            continue;
        }
        const QStringView next = section.lines.at(at + 1).trimmed();
        const bool ruled = next.size() > 10 && std::ranges::all_of(next, [](QChar c) { return c == u'-'; });
        if (ruled && at + 1 < section.to && !text.isEmpty())
            policy.suffixes << text.sliced(text.lastIndexOf(u' ') + 1).toString();
        else if (text.startsWith(u"DirectAccess (") && labelledValue(text) && !labelledValue(text)->value.isEmpty())
            policy.directAccess = policy.directAccess || text.startsWith(u"DirectAccess (DNS");
    }
    if (line > 0)
        found << CommandOutput { QStringLiteral("netsh name show effectivepolicy"), policy, line };
}

/// "Current WinHTTP proxy settings:" with "Direct access (no proxy server)." or "Proxy Server(s) :  host:port".
void readWinHttp(const Section &section, QList<CommandOutput> &found)
{
    bool inside = section.runs(u"winhttp");
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.contains(u"WinHTTP")) {
            inside = true;
            continue;
        }
        if (!inside || line.isEmpty())
            continue;
        const auto pair = labelledValue(line);
        ProxySetting setting;
        if (line.startsWith(u"Direct access") || (line.endsWith(u").") && !pair))
            setting.direct = true;
        else if (pair && pair->label.contains(QLatin1String("roxy")) && !pair->value.isEmpty())
            setting.server = pair->value;
        else
            continue;
        found << CommandOutput { QStringLiteral("netsh winhttp show proxy"), setting, section.lines.number(at) };
        inside = false;
    }
}

} // namespace

void readNetsh(const Section &section, QList<CommandOutput> &found)
{
    readNamePolicy(section, found);
    readWinHttp(section, found);
}

void readProxyVariables(const Section &section, QList<CommandOutput> &found)
{
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        ProxySetting setting;
        for (const QStringView name : { QStringView(u"http_proxy="), QStringView(u"https_proxy="), QStringView(u"all_proxy=") }) {
            if (line.startsWith(name, Qt::CaseInsensitive))
                setting.server = line.sliced(name.size()).toString();
        }
        if (line.startsWith(u"HTTPProxy : ") || line.startsWith(u"HTTPSProxy : "))
            setting.server = line.sliced(line.indexOf(u':') + 2).toString();
        else if (line.startsWith(u"ProxyAutoConfigURLString : "))
            setting.pacUrl = line.sliced(27).toString();
        if (!setting.server.isEmpty() || !setting.pacUrl.isEmpty())
            found << CommandOutput { QStringLiteral("proxy settings"), setting, section.lines.number(at) };
    }
}

} // namespace kerbscope::commands
