// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/commandoutput/sectionreaders.h"

namespace kerbscope::commands {

namespace {

QString withoutSlashes(QString name)
{
    while (name.startsWith(u'\\'))
        name.remove(0, 1);
    return name;
}

/// The block of /dsgetdc: "DC: \\DC1", "Address: \\10.0.0.1", "Dom Name: ..."; the numbers of its errors in any language.
void readLocated(const Section &section, QList<CommandOutput> &found)
{
    const bool asked = section.asks(u"nltest", u"dsgetdc");
    LocatedController *open = nullptr;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.startsWith(u"DC: \\\\")) {
            found << CommandOutput { QStringLiteral("nltest /dsgetdc"), LocatedController { withoutSlashes(line.sliced(4).toString()), {}, {}, {}, {} },
                section.lines.number(at) };
            open = &std::get<LocatedController>(found.last().report);
        } else if (line.startsWith(u"Getting DC name failed") || (asked && line.contains(u": Status = "))) {
            const auto status = numberAfter(line, u"Status = ");
            found << CommandOutput { QStringLiteral("nltest /dsgetdc"),
                LocatedController { {}, {}, {}, {}, static_cast<int>(status.value_or(1355)) }, section.lines.number(at) };
            open = nullptr;
        } else if (open != nullptr && (line.startsWith(u"Address: ") || line.startsWith(u"Adresse: "))) {
            open->address = withoutSlashes(line.sliced(9).toString());
        } else if (open != nullptr && (line.startsWith(u"Dom Name: ") || line.startsWith(u"Dom-Name: "))) {
            open->domain = line.sliced(10).toString();
        } else if (open != nullptr && line.startsWith(u"Dc Site Name: ")) {
            open->site = line.sliced(14).toString();
        }
    }
}

/// "    0: CLOUD.EXAMPLE CLOUD.EXAMPLE (MIT) (Direct Inbound) ( Attr: non-trans )"
std::optional<DomainTrust> trustOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u": ");
    bool isNumber = false;
    const int number = line.first(std::max<qsizetype>(0, colon)).toInt(&isNumber);
    if (!isNumber || number < 0)
        return std::nullopt;
    const qsizetype bracket = line.indexOf(u'(', colon);
    const QStringView names = line.sliced(colon + 2, (bracket < 0 ? line.size() : bracket) - colon - 2);
    const QList<QStringView> words = names.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || bracket < 0)
        return std::nullopt;
    const QStringView marks = line.sliced(bracket);
    DomainTrust trust;
    trust.shortName = words.first().toString();
    trust.name = words.last().toString();
    trust.inbound = marks.contains(u"Inbound") || marks.contains(u"eingehend", Qt::CaseInsensitive);
    trust.outbound = marks.contains(u"Outbound") || marks.contains(u"ausgehend", Qt::CaseInsensitive);
    trust.mit = marks.contains(u"(MIT)");
    trust.primary = marks.contains(u"Primary Domain") || marks.contains(u"Prim\u00e4re Dom\u00e4ne");
    return trust;
}

void readTrusts(const Section &section, QList<CommandOutput> &found)
{
    const bool asked = section.asks(u"nltest", u"domain_trusts");
    bool list = false;
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.startsWith(u"List of domain trusts:") || (asked && !list && line.endsWith(u':') && at + 1 < section.to && trustOf(section.lines.at(at + 1).trimmed()))) {
            found << CommandOutput { QStringLiteral("nltest /domain_trusts"), TrustList { {}, true }, section.lines.number(at) };
            list = true;
        } else if (list) {
            if (const auto trust = trustOf(line))
                std::get<TrustList>(found.last().report).trusts << *trust;
            else if (!line.isEmpty())
                list = false;
        }
    }
}

} // namespace

void readNltest(const Section &section, QList<CommandOutput> &found)
{
    readLocated(section, found);
    readTrusts(section, found);
}

void readTrustObject(const Section &section, QList<CommandOutput> &found)
{
    for (const Record &record : recordsOf(section)) {
        const bool isTrust = record.has(u"trustDirection") || record.has(u"trustType") || (record.has(u"Direction") && record.has(u"TrustType"));
        if (!isTrust)
            continue;
        DomainTrust trust;
        trust.name = record.has(u"Target") ? record.value(u"Target") : record.value(u"Name");
        trust.shortName = record.value(u"flatName");
        const QString direction = record.has(u"Direction") ? record.value(u"Direction") : record.value(u"trustDirection");
        const auto number = plainNumber(direction);
        trust.inbound = direction.contains(QLatin1String("Inbound")) || direction.startsWith(QLatin1String("BiDir")) || (number && (*number & 1) != 0);
        trust.outbound = direction.contains(QLatin1String("Outbound")) || direction.startsWith(QLatin1String("BiDir")) || (number && (*number & 2) != 0);
        const QString type = record.value(u"TrustType");
        trust.mit = type.compare(QLatin1String("MIT"), Qt::CaseInsensitive) == 0 || type == QLatin1String("3");
        if (record.has(u"msDS-SupportedEncryptionTypes"))
            trust.etypes = plainNumber(record.value(u"msDS-SupportedEncryptionTypes")).value_or(0);
        found << CommandOutput { QStringLiteral("Get-ADTrust"), TrustList { { trust }, false }, record.line };
    }
}

void readChannel(const Section &section, QList<CommandOutput> &found)
{
    QString controller;
    const auto add = [&](const char *command, quint32 status, qsizetype at) {
        found << CommandOutput { QString::fromLatin1(command), SecureChannel { status, controller }, section.lines.number(at) };
    };
    constexpr quint32 broken = 1789; // ERROR_TRUSTED_RELATIONSHIP_FAILURE
    constexpr quint32 denied = 5;
    const bool asksChannel = section.asks(u"nltest", u"/sc_");
    for (qsizetype at = section.from; at < section.to; ++at) {
        const QStringView line = section.lines.at(at).trimmed();
        if (line.startsWith(u"Trusted DC Name"))
            controller = withoutSlashes(line.sliced(15).trimmed().toString());
        else if (line.startsWith(u"Trusted DC Connection Status") || line.startsWith(u"Trust Verification Status") || line.startsWith(u"Connection Status = "))
            add("nltest /sc_query", numberAfter(line, u"Status = ").value_or(broken), at);
        else if (line.contains(u"I_NetLogonControl")) {
            const quint32 status = numberAfter(line, u"Status = ").value_or(broken);
            add("nltest /sc_query", status, at);
            std::get<SecureChannel>(found.last().report).notAsked = status == denied;
        } else if (const qsizetype name = line.indexOf(u" \\\\"); asksChannel && name > 0 && !line.contains(u'='))
            controller = withoutSlashes(line.sliced(name + 1).toString());
        else if (asksChannel && line.contains(u"Status = ")) // in other languages, with the same words in front of the number
            add("nltest /sc_query", numberAfter(line, u"Status = ").value_or(broken), at);
        else if (section.runs(u"Test-ComputerSecureChannel") && (line == u"True" || line == u"False"))
            add("Test-ComputerSecureChannel", line == u"True" ? 0 : broken, at);
        else if (line.startsWith(u"Successfully validated join"))
            add("adcli testjoin", 0, at);
        else if (line.startsWith(u"checking the trust secret for domain"))
            add("wbinfo -t", line.contains(u"succeeded") ? 0 : broken, at);
        else if (line.startsWith(u"adcli: ") && line.contains(u"machine account password"))
            add("adcli testjoin", broken, at);
    }
}

} // namespace kerbscope::commands
