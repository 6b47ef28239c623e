// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

#include <algorithm>

namespace kerbscope::commands {

namespace {

/// Words in the description of a connection by which the makers of VPN clients name them.
constexpr QStringView tunnels[] = { u"VPN", u"AnyConnect", u"PANGP", u"GlobalProtect", u"Fortinet", u"FortiSSL", u"Juniper", u"Pulse Secure", u"Ivanti",
    u"WireGuard", u"OpenVPN", u"TAP-Windows", u"Check Point Virtual", u"SonicWall", u"Zscaler Network Adapter", u"PPP adapter", u"WAN Miniport" };

/// "   DNS Servers . . . . . . . . . . . : 10.0.0.1": label and value of ipconfig, whose labels are filled with dots.
std::optional<LabelledValue> dotted(QStringView line)
{
    qsizetype dots = line.indexOf(u" . ");
    // A long label leaves no room for dots: "   Verbindungsspezifisches DNS-Suffix: fritz.box".
    if (dots < 0 && line.startsWith(u' '))
        dots = line.indexOf(u':');
    const qsizetype colon = line.indexOf(u": ", std::max<qsizetype>(0, dots));
    const qsizetype end = line.endsWith(u':') && colon < 0 ? line.size() - 1 : colon;
    if (dots < 0 || end < 0)
        return std::nullopt;
    QStringView label = line.first(dots).trimmed();
    while (label.endsWith(u'.') || label.endsWith(u' '))
        label.chop(1);
    return LabelledValue { label.toString(), line.sliced(end + 1).trimmed().toString() };
}

} // namespace

void readIpconfig(const Section &section, QList<CommandOutput> &found)
{
    NetworkSetup setup;
    int first = 0;
    bool up = true;      // of the present connection
    bool within = false; // one was opened: what stands before belongs to the computer
    bool tunnel = false; // likewise
    QString suffix;
    QStringList *listed = nullptr;
    const auto closeConnection = [&] {
        if (up && tunnel)
            setup.tunnel = true;
        if (up && !suffix.isEmpty() && !setup.suffixes.contains(suffix))
            setup.suffixes << suffix;
        up = false;
        tunnel = false;
        suffix.clear();
        listed = nullptr;
    };
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView raw = section.lines.at(at);
        const auto pair = dotted(raw);
        if (!pair) {
            const QStringView more = raw.trimmed();
            // A second server or gateway stands alone below the first.
            if (listed != nullptr && isNumericAddress(more))
                *listed << more.toString();
            else if (!more.isEmpty() && !raw[0].isSpace() && more.endsWith(u':')) {
                closeConnection();
                within = true;
                tunnel = std::ranges::any_of(tunnels, [&](QStringView word) { return more.contains(word, Qt::CaseInsensitive); });
            }
            continue;
        }
        const QString &label = pair->label;
        const auto labelled = [&](QStringView word) { return label.contains(word, Qt::CaseInsensitive); };
        listed = nullptr;
        if (labelled(u"DNS") && isNumericAddress(pair->value)) {
            setup.dnsServers << pair->value;
            listed = &setup.dnsServers;
            first = first > 0 ? first : section.lines.number(at);
        } else if ((labelled(u"gateway") || labelled(u"passerelle") || labelled(u"puerta de enlace")) && !pair->value.isEmpty()) {
            setup.gateways << pair->value;
            listed = &setup.gateways;
        } else if (labelled(u"Primary Dns Suffix") || labelled(u"Prim\u00e4res DNS-Suffix") || labelled(u"Suffixe DNS principal")) {
            setup.primarySuffix = pair->value;
            first = first > 0 ? first : section.lines.number(at);
        } else if (labelled(u"suffix") && !pair->value.isEmpty()) {
            if (within || setup.primarySuffix.isEmpty()) // else it is the list of suffixes to search
                suffix = pair->value;
        } else if (labelled(u"IPv4") || labelled(u"IPv6") || labelled(u"IP Address") || labelled(u"IP-Adresse")) {
            up = up || !pair->value.isEmpty();
        } else if (std::ranges::any_of(tunnels, [&](QStringView word) { return pair->value.contains(word, Qt::CaseInsensitive); })) {
            tunnel = true;
        }
    }
    closeConnection();
    setup.dnsServers.removeDuplicates();
    if (first > 0)
        found << CommandOutput { QStringLiteral("ipconfig /all"), setup, first };
}

void readKsetup(const Section &section, QList<CommandOutput> &found)
{
    RealmSetup setup;
    int first = 0;
    const bool asked = section.runs(u"ksetup");
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView raw = section.lines.at(at);
        const QStringView line = raw.trimmed();
        const qsizetype equals = line.indexOf(u" = ");
        if (line.startsWith(u"Machine is not configured to log on to an external KDC")) {
            setup.workgroup = true;
            first = section.lines.number(at);
        } else if (line.startsWith(u"default realm = ") || (asked && first == 0 && equals > 0 && !raw[0].isSpace() && line.endsWith(u')'))) {
            const QStringView rest = line.sliced(equals + 3);
            setup.defaultRealm = rest.first(std::max<qsizetype>(0, rest.indexOf(u' ') < 0 ? rest.size() : rest.indexOf(u' '))).toString();
            first = section.lines.number(at);
        } else if (first > 0 && line.endsWith(u':') && !raw.isEmpty() && !raw[0].isSpace() && !line.contains(u' ')) {
            setup.realms << line.chopped(1).toString();
        } else if (first > 0 && line.startsWith(u"kdc = ")) {
            setup.kdcs << line.sliced(6).toString();
        }
    }
    if (first > 0)
        found << CommandOutput { QStringLiteral("ksetup"), setup, first };
}

} // namespace kerbscope::commands
