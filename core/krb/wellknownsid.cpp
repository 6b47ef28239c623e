// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/wellknownsid.h"

#include "core/krb/decoders.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

struct KnownSid {
    const char *sid; ///< without "S-1-"
    const char *name;
};

constexpr std::array knownSids = {
    KnownSid { "0-0", "Nobody (NULL SID)" },
    KnownSid { "1-0", "Everyone" },
    KnownSid { "2-0", "Local" },
    KnownSid { "2-1", "Console Logon" },
    KnownSid { "3-0", "Creator Owner" },
    KnownSid { "3-1", "Creator Group" },
    KnownSid { "3-4", "Owner Rights" },
    KnownSid { "5-1", "Dialup" },
    KnownSid { "5-2", "Network" },
    KnownSid { "5-3", "Batch" },
    KnownSid { "5-4", "Interactive" },
    KnownSid { "5-6", "Service" },
    KnownSid { "5-7", "Anonymous Logon" },
    KnownSid { "5-8", "Proxy" },
    KnownSid { "5-9", "Enterprise Domain Controllers" },
    KnownSid { "5-10", "Self" },
    KnownSid { "5-11", "Authenticated Users" },
    KnownSid { "5-12", "Restricted Code" },
    KnownSid { "5-13", "Terminal Server User" },
    KnownSid { "5-14", "Remote Interactive Logon" },
    KnownSid { "5-15", "This Organization" },
    KnownSid { "5-17", "IUSR" },
    KnownSid { "5-18", "Local System" },
    KnownSid { "5-19", "Local Service" },
    KnownSid { "5-20", "Network Service" },
    KnownSid { "5-21-0-0-0-496", "Compounded Authentication" },
    KnownSid { "5-21-0-0-0-497", "Claims Valid" },
    KnownSid { "5-32-544", "Administrators" },
    KnownSid { "5-32-545", "Users" },
    KnownSid { "5-32-546", "Guests" },
    KnownSid { "5-32-547", "Power Users" },
    KnownSid { "5-32-548", "Account Operators" },
    KnownSid { "5-32-549", "Server Operators" },
    KnownSid { "5-32-550", "Print Operators" },
    KnownSid { "5-32-551", "Backup Operators" },
    KnownSid { "5-32-552", "Replicator" },
    KnownSid { "5-32-554", "Pre-Windows 2000 Compatible Access" },
    KnownSid { "5-32-555", "Remote Desktop Users" },
    KnownSid { "5-32-556", "Network Configuration Operators" },
    KnownSid { "5-32-557", "Incoming Forest Trust Builders" },
    KnownSid { "5-32-558", "Performance Monitor Users" },
    KnownSid { "5-32-559", "Performance Log Users" },
    KnownSid { "5-32-560", "Windows Authorization Access Group" },
    KnownSid { "5-32-561", "Terminal Server License Servers" },
    KnownSid { "5-32-562", "Distributed COM Users" },
    KnownSid { "5-32-568", "IIS_IUSRS" },
    KnownSid { "5-32-569", "Cryptographic Operators" },
    KnownSid { "5-32-573", "Event Log Readers" },
    KnownSid { "5-32-574", "Certificate Service DCOM Access" },
    KnownSid { "5-32-575", "RDS Remote Access Servers" },
    KnownSid { "5-32-576", "RDS Endpoint Servers" },
    KnownSid { "5-32-577", "RDS Management Servers" },
    KnownSid { "5-32-578", "Hyper-V Administrators" },
    KnownSid { "5-32-579", "Access Control Assistance Operators" },
    KnownSid { "5-32-580", "Remote Management Users" },
    KnownSid { "5-64-10", "NTLM Authentication" },
    KnownSid { "5-64-14", "SChannel Authentication" },
    KnownSid { "5-64-21", "Digest Authentication" },
    KnownSid { "5-65-1", "This Organization Certificate" },
    KnownSid { "5-80-0", "All Services" },
    KnownSid { "5-1000", "Other Organization" },
    KnownSid { "15-2-1", "All Application Packages" },
    KnownSid { "16-0", "Untrusted integrity level" },
    KnownSid { "16-4096", "Low integrity level" },
    KnownSid { "16-8192", "Medium integrity level" },
    KnownSid { "16-8448", "Medium plus integrity level" },
    KnownSid { "16-12288", "High integrity level" },
    KnownSid { "16-16384", "System integrity level" },
    KnownSid { "18-1", "Authentication Authority Asserted Identity" },
    KnownSid { "18-2", "Service Asserted Identity (protocol transition)" },
    KnownSid { "18-3", "Fresh Public Key Identity (smart card or Windows Hello)" },
    KnownSid { "18-4", "Key Property MFA" },
    KnownSid { "18-5", "Key Property Attestation" },
};

struct KnownEnd {
    quint32 id;
    const char *name;
};

constexpr std::array domainEnds = {
    KnownEnd { 498, "Enterprise Read-only Domain Controllers" },
    KnownEnd { 500, "Administrator" },
    KnownEnd { 501, "Guest" },
    KnownEnd { 502, "krbtgt" },
    KnownEnd { 512, "Domain Admins" },
    KnownEnd { 513, "Domain Users" },
    KnownEnd { 514, "Domain Guests" },
    KnownEnd { 515, "Domain Computers" },
    KnownEnd { 516, "Domain Controllers" },
    KnownEnd { 517, "Cert Publishers" },
    KnownEnd { 518, "Schema Admins" },
    KnownEnd { 519, "Enterprise Admins" },
    KnownEnd { 520, "Group Policy Creator Owners" },
    KnownEnd { 521, "Read-only Domain Controllers" },
    KnownEnd { 522, "Cloneable Domain Controllers" },
    KnownEnd { 525, "Protected Users" },
    KnownEnd { 526, "Key Admins" },
    KnownEnd { 527, "Enterprise Key Admins" },
    KnownEnd { 553, "RAS and IAS Servers" },
    KnownEnd { 571, "Allowed RODC Password Replication Group" },
    KnownEnd { 572, "Denied RODC Password Replication Group" },
};

constexpr quint64 ntAuthority = 5;
constexpr quint32 domainSubAuthority = 21;
constexpr quint32 logonSubAuthority = 5;
constexpr qsizetype domainParts = 5; ///< 21, three numbers of the domain, the end
constexpr qsizetype mostSubAuthorities = 15;

bool isDomainSid(const SidParts &sid)
{
    return sid.authority == ntAuthority && sid.subAuthorities.size() == domainParts
        && sid.subAuthorities.first() == domainSubAuthority;
}

} // namespace

std::optional<SidParts> parseSid(QStringView text)
{
    const QStringList parts = text.trimmed().toString().split(u'-');
    if (parts.size() < 4 || parts.size() > mostSubAuthorities + 3
        || parts[0].compare(QLatin1String("S"), Qt::CaseInsensitive) != 0 || parts[1] != QLatin1String("1"))
        return std::nullopt;
    SidParts sid;
    bool ok = false;
    sid.authority = parts[2].toULongLong(&ok, 0);
    if (!ok || sid.authority >> 48 != 0)
        return std::nullopt;
    for (const QString &part : parts.mid(3)) {
        const quint64 value = part.toULongLong(&ok, 10);
        if (!ok || value > 0xFFFF'FFFFULL)
            return std::nullopt;
        sid.subAuthorities << static_cast<quint32>(value);
    }
    return sid;
}

QString wellKnownSidName(const SidParts &sid)
{
    QString rest = QString::number(sid.authority);
    for (const quint32 part : sid.subAuthorities)
        rest += u'-' + QString::number(part);
    const auto known =
        std::ranges::find_if(knownSids, [&](const KnownSid &row) { return rest == QLatin1String(row.sid); });
    if (known != knownSids.end())
        return QString::fromLatin1(known->name);
    if (isDomainSid(sid)) {
        const auto end = std::ranges::find(domainEnds, sid.subAuthorities.last(), &KnownEnd::id);
        if (end != domainEnds.end())
            return QString::fromLatin1(end->name);
    }
    if (sid.authority == ntAuthority && sid.subAuthorities.size() == 3
        && sid.subAuthorities.first() == logonSubAuthority)
        return QStringLiteral("Logon session");
    return {};
}

std::optional<Decoding> decodeSid(const QString &text, bool)
{
    const std::optional<SidParts> sid = parseSid(text);
    if (!sid)
        return std::nullopt;
    const QString name = wellKnownSidName(*sid);
    Decoding decoding;
    decoding.value = text.toUpper();
    decoding.plausibility = 100;
    if (isDomainSid(*sid)) {
        QStringList domain;
        for (const quint32 part : sid->subAuthorities.mid(1, 3))
            domain << QString::number(part);
        decoding.items << DecodedItem { QStringLiteral("Domain"), QStringLiteral("S-1-5-21-") + domain.join(u'-'), {} };
        decoding.items << DecodedItem { QStringLiteral("Relative id"), QString::number(sid->subAuthorities.last()),
            {} };
        if (name.isEmpty())
            decoding.notes << QStringLiteral(
                "Users, groups and computers have relative ids from 1000; only the domain knows whose it is.");
    }
    if (!name.isEmpty())
        decoding.items.prepend({ name, {}, {} });
    decoding.summary = name.isEmpty() ? QStringLiteral("not a well-known one") : name;
    return decoding;
}

} // namespace kerbscope
