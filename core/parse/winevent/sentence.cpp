// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/layout.h"

#include <QRegularExpression>

#include <array>

namespace kerbscope {

namespace {

constexpr const char *clientProvider = "Microsoft-Windows-Security-Kerberos";
constexpr const char *kdcProvider = "Microsoft-Windows-Kerberos-Key-Distribution-Center";

/// A sentence with its values. The names are those of the groups of the pattern, which are the names in the XML.
struct Sentence {
    const char *provider;
    int id;
    const char *pattern;
};

// `.` also matches line ends here. A number that stands for two events (14 and 26, 16 and 27 have the same words) is only a
// guess; an event that states its number keeps it.
constexpr std::array sentences = {
    Sentence { clientProvider, 4, R"(KRB_AP_ERR_MODIFIED\b.*?(?:from the server|server)\s+(?<Server>\S+?)\.\s.*?target name used was\s+(?<Targetname>\S+?)\.\s)" },
    Sentence { clientProvider, 4, R"(KRB_AP_ERR_MODIFIED\b)" },
    Sentence { clientProvider, 5, R"(KRB_AP_ERR_TKT_NYV\b.*?from the server\s+(?<Server>\S+?)\.\s)" },
    Sentence { clientProvider, 5, R"(KRB_AP_ERR_TKT_NYV\b)" },
    Sentence { kdcProvider, 14,
        R"(\bAS request for target service\s+(?<Target>\S+?),\s+the account\s+(?<Account>\S+)\s+did not have a suitable key.*?ID of\s+(?<ID>-?\d+).*?requested etypes\s*(?:were|:)\s*(?<RequestedEtypes>[-\d ,]+?)\s*\..*?available etypes\s*(?:were|:)\s*(?<AvailableEtypes>[-\d ,]+))" },
    Sentence { kdcProvider, 16,
        R"(\bTGS request for the target server\s+(?<Target>\S+?),\s+the account\s+(?<Account>\S+)\s+did not have a suitable key.*?ID of\s+(?<ID>-?\d+).*?requested etypes\s*(?:were|:)\s*(?<RequestedEtypes>[-\d ,]+?)\s*\..*?available etypes\s*(?:were|:)\s*(?<AvailableEtypes>[-\d ,]+))" },
    Sentence { kdcProvider, 11, R"(duplicate names while processing a Kerberos authentication request.*?duplicate name is\s+(?<Name>\S+)\s+\(of type\s+(?<Type>[^)\s]+)\))" },
    Sentence { clientProvider, 100, R"(\(SPN\)\s+(?<SPN>\S+)\s+is not registered,\s+which caused Kerberos authentication to fail:\s*(?<ErrorCode>0x[0-9a-f]+))" },
    Sentence { clientProvider, 101, R"(\(SPN\)\s+(?<SPN>\S+)\s+is registered on multiple accounts\s+which caused Kerberos authentication to fail:\s*(?<ErrorCode>0x[0-9a-f]+))" },
    Sentence { clientProvider, 200, R"(Kerberos client could not locate a domain controller for domain\s+(?<TargetDomain>\S+?):\s*(?<ErrorCode>0x[0-9a-f]+))" },
    Sentence { "NETLOGON", 5719, R"(not able to set up a secure session with a domain controller in domain\s+(?<DomainName>\S+?)\s)" },
    Sentence { "NETLOGON", 5719, R"(No Domain Controller is available for domain\s+(?<DomainName>\S+?)\s)" },
};

/// Event 3 of the client is a list of labels, with the code and its symbol behind "Error Code".
constexpr std::array<std::pair<const char *, const char *>, 11> errorReport = { {
    { "Client Time", "ClientTime" },
    { "Server Time", "ServerTime" },
    { "Error Code", "ErrorCode" },
    { "Extended Error", "ExtendedError" },
    { "Client Realm", "ClientRealm" },
    { "Client Name", "ClientName" },
    { "Server Realm", "ServerRealm" },
    { "Server Name", "ServerName" },
    { "Target Name", "TargetName" },
    { "Error Text", "ErrorText" },
    { "File", "File" },
} };

bool readErrorReport(WindowsEvent &event, const QString &text)
{
    static const QRegularExpression hasCode(QStringLiteral(R"(Error Code:[ \t]*0x[0-9a-fA-F]+[ \t]+K[A-Z0-9_]+)"));
    if (!hasCode.match(text).hasMatch())
        return false;
    EventFields fields;
    for (const auto &[label, name] : errorReport) {
        const QRegularExpression line(QStringLiteral(R"((?:^|\s)%1:[ \t]*([^\n\r]*?)[ \t]*(?:$|[\n\r]))").arg(QLatin1String(label)),
            QRegularExpression::MultilineOption);
        const auto match = line.match(text);
        if (match.hasMatch())
            fields.append(QLatin1String(name), match.captured(1));
    }
    if (event.id == 0)
        event.id = 3;
    if (event.provider.isEmpty())
        event.provider = QLatin1String(clientProvider);
    event.fields = fields;
    return true;
}

/// In the order of `sentences`.
QList<QRegularExpression> compiledSentences()
{
    QList<QRegularExpression> patterns;
    for (const Sentence &sentence : sentences)
        patterns << QRegularExpression(QLatin1String(sentence.pattern),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return patterns;
}

} // namespace

bool readSentence(WindowsEvent &event, const QString &description)
{
    const QString text = description + u'\n';
    if (readErrorReport(event, text))
        return true;
    static const QList<QRegularExpression> patterns = compiledSentences();
    for (qsizetype row = 0; row < patterns.size(); ++row) {
        const QRegularExpression &pattern = patterns.at(row);
        const Sentence &sentence = sentences[static_cast<std::size_t>(row)];
        const auto match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        if (event.id == 0)
            event.id = sentence.id;
        if (event.provider.isEmpty())
            event.provider = QLatin1String(sentence.provider);
        const QStringList groups = pattern.namedCaptureGroups();
        for (qsizetype i = 1; i < groups.size(); ++i) {
            if (!groups.at(i).isEmpty())
                event.fields.append(groups.at(i), match.captured(static_cast<int>(i)).trimmed());
        }
        return true;
    }
    return false;
}

} // namespace kerbscope
