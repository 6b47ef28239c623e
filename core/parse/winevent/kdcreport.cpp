// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/layout.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr const char *kdcProvider = "Microsoft-Windows-Kerberos-Key-Distribution-Center";

/// What the English sentence of an event has and no other; blanks stand for any gap. The groups are fields.
struct Report {
    int id;
    const char *pattern;
};

// The first that fits counts: 40 says all that 39 says.
constexpr std::array reports = {
    Report { 35, R"(ticket-granting-ticket \(TGT\) from another KDC \((?<Kdc>[^)]+)\) that did not contain a PAC attributes)" },
    Report { 36, R"(ticket that did not contain a PAC while processing)" },
    Report { 37, R"(ticket that did not contain information about the account that requested)" },
    Report { 38, R"(ticket that contained inconsistent information about the account)" },
    Report { 40, R"(could not be mapped to a user in a secure way.*also predated the user)" },
    Report { 39, R"(could not be mapped to a user in a secure way)" },
    Report { 41, R"(contained a different SID than the user to which it mapped)" },
    Report { 42, R"(lacks strong keys for account:? (?<AccountName>\S+?)\.?(?: |$))" },
    Report { 43, R"(ticket that it could not validate the full PAC Signature)" },
    Report { 44, R"(ticket that did not contain(?:ed)? the full PAC Signature)" },
    Report { 201, R"(detected (?<Cipher>\S+) usage that will be unsupported.* is not defined.* client only supports insecure)" },
    Report { 202, R"(detected (?<Cipher>\S+) usage that will be unsupported.* is not defined.* only has insecure keys)" },
    Report { 203, R"(blocked cipher usage.* is not defined.* client only supports insecure)" },
    Report { 204, R"(blocked cipher usage.* is not defined.* only has insecure keys)" },
    Report { 205, R"(detected explicit (?:insecure )?cipher enablement in the Default ?Domain ?Supported ?Enc)" },
    Report { 206, R"(detected (?<Cipher>\S+) usage that will be unsupported.* only support AES-SHA1.* client does not adverti[sz]e)" },
    Report { 207, R"(detected (?<Cipher>\S+) usage that will be unsupported.* only support AES-SHA1.* does not have AES-SHA1 keys)" },
    Report { 208, R"(blocked cipher usage.* only support AES-SHA1.* client does not adverti[sz]e)" },
    Report { 209, R"(blocked cipher usage.* only support AES-SHA1.* does not have AES-SHA1 keys)" },
};

/// Lines below the sentence, with the names that the XML of the events has.
constexpr std::array<std::pair<const char *, const char *>, 13> labels = { {
    { "User", "AccountName" },
    { "User SID", "AccountSid" },
    { "Certificate Subject", "Subject" },
    { "Certificate Issuer", "Issuer" },
    { "Certificate Serial Number", "SerialNumber" },
    { "Certificate Thumbprint", "Thumbprint" },
    { "Certificate Issuance Time", "CertificateIssuanceTime" },
    { "Account Creation Time", "AccountCreationTime" },
    { "Certificate SID", "CertificateSid" },
    { "Ticket PAC constructed by", "Kdc" },
    { "Ticket for", "Target" },
    { "Cipher(s)", "Ciphers" },
    { "DefaultDomainSupportedEncTypes", "DefaultDomainSupportedEncTypes" },
} };

constexpr int firstWithSections = 201; ///< 205 has none

QList<QRegularExpression> compiledReports()
{
    QList<QRegularExpression> patterns;
    for (const Report &report : reports)
        patterns << QRegularExpression(QLatin1String(report.pattern), QRegularExpression::CaseInsensitiveOption);
    return patterns;
}

EventFields fieldsOfLines(QStringView text)
{
    EventFields fields;
    for (const QStringView line : text.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            continue;
        const QStringView label = line.left(colon).trimmed();
        const QString value = line.mid(colon + 1).trimmed().toString();
        if (label.compare(QLatin1String("Client"), Qt::CaseInsensitive) == 0) {
            const qsizetype backslash = value.lastIndexOf(u'\\');
            QString realm = value.left(std::max<qsizetype>(backslash, 0));
            fields.append(QStringLiteral("ClientRealm"), realm.remove(u'\\'));
            fields.append(QStringLiteral("ClientName"), value.mid(backslash + 1));
        }
        const auto known = std::ranges::find_if(labels, [&](const auto &row) { return label.compare(QLatin1String(row.first), Qt::CaseInsensitive) == 0; });
        if (known != labels.end())
            fields.append(QString::fromLatin1(known->second), value);
    }
    return fields;
}

/// Headings and lines as those of 4768, under its names.
EventFields fieldsOfSections(QString text)
{
    static const QRegularExpression bareHeading(QStringLiteral(R"(^([ \t]*Account Information)[ \t]*$)"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    text.replace(bareHeading, QStringLiteral("\\1:"));
    int like = 4768;
    return fieldsFromMessage(like, text);
}

bool isOfKdc(const QString &provider)
{
    return provider.isEmpty() || provider.contains(QLatin1String("Key-Distribution-Center"), Qt::CaseInsensitive)
        || provider.compare(QLatin1String("KDC"), Qt::CaseInsensitive) == 0 || provider.compare(QLatin1String("Kdcsvc"), Qt::CaseInsensitive) == 0;
}

} // namespace

bool readKdcReport(WindowsEvent &event, const QString &description)
{
    if (!isOfKdc(event.provider) || !description.contains(QLatin1String("Key Distribution Center"), Qt::CaseInsensitive))
        return false;
    static const QList<QRegularExpression> patterns = compiledReports();
    const QString sentence = description.simplified();
    for (qsizetype row = 0; row < patterns.size(); ++row) {
        const auto match = patterns.at(row).match(sentence);
        if (!match.hasMatch())
            continue;
        QString text = description;
        text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
        const int id = reports[static_cast<std::size_t>(row)].id;
        EventFields fields = id >= firstWithSections ? fieldsOfSections(text) : EventFields();
        if (fields.isEmpty())
            fields = fieldsOfLines(text);
        const QStringList groups = patterns.at(row).namedCaptureGroups();
        for (qsizetype i = 1; i < groups.size(); ++i) {
            if (!groups.at(i).isEmpty())
                fields.append(groups.at(i), match.captured(static_cast<int>(i)));
        }
        if (event.id == 0 && fields.isEmpty())
            return false; // the sentence alone, as manuals quote it
        if (event.id == 0)
            event.id = id;
        if (event.provider.isEmpty())
            event.provider = QLatin1String(kdcProvider);
        event.fields = fields;
        return true;
    }
    return false;
}

} // namespace kerbscope
