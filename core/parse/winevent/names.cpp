// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/layout.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

/// Names in the order of the event's XML. Later versions of an event add names at the end only.
struct FieldOrder {
    const char *source; ///< the end of the provider's classic name; empty for the security log
    int id;
    const char *names;
};

constexpr std::array orderTable = {
    FieldOrder { "", 4624,
        "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId TargetUserSid "
        "TargetUserName TargetDomainName TargetLogonId LogonType LogonProcessName "
        "AuthenticationPackageName WorkstationName LogonGuid TransmittedServices LmPackageName "
        "KeyLength ProcessId ProcessName IpAddress IpPort ImpersonationLevel RestrictedAdminMode "
        "TargetOutboundUserName TargetOutboundDomainName VirtualAccount TargetLinkedLogonId "
        "ElevatedToken" },
    FieldOrder { "", 4625,
        "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId TargetUserSid "
        "TargetUserName TargetDomainName Status FailureReason SubStatus LogonType "
        "LogonProcessName AuthenticationPackageName WorkstationName TransmittedServices "
        "LmPackageName KeyLength ProcessId ProcessName IpAddress IpPort" },
    FieldOrder { "", 4634,
        "TargetUserSid TargetUserName TargetDomainName TargetLogonId LogonType" },
    FieldOrder { "", 4648,
        "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId LogonGuid TargetUserName "
        "TargetDomainName TargetLogonGuid TargetServerName TargetInfo ProcessId ProcessName "
        "IpAddress IpPort" },
    FieldOrder { "", 4649,
        "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId TargetUserName "
        "TargetDomainName RequestType LogonProcessName AuthenticationPackage WorkstationName "
        "TransmittedServices ProcessId ProcessName" },
    FieldOrder { "", 4672,
        "SubjectUserSid SubjectUserName SubjectDomainName SubjectLogonId PrivilegeList" },
    FieldOrder { "", 4740,
        "TargetUserName TargetDomainName TargetSid SubjectUserSid SubjectUserName "
        "SubjectDomainName SubjectLogonId" },
    FieldOrder { "", 4768,
        "TargetUserName TargetDomainName TargetSid ServiceName ServiceSid TicketOptions Status "
        "TicketEncryptionType PreAuthType IpAddress IpPort CertIssuerName CertSerialNumber "
        "CertThumbprint ResponseTicket AccountSupportedEncryptionTypes AccountAvailableKeys "
        "ServiceSupportedEncryptionTypes ServiceAvailableKeys DCSupportedEncryptionTypes "
        "DCAvailableKeys ClientAdvertizedEncryptionTypes SessionKeyEncryptionType "
        "PreAuthEncryptionType" },
    FieldOrder { "", 4769,
        "TargetUserName TargetDomainName ServiceName ServiceSid TicketOptions "
        "TicketEncryptionType IpAddress IpPort Status LogonGuid TransmittedServices "
        "RequestTicketHash ResponseTicketHash AccountSupportedEncryptionTypes "
        "AccountAvailableKeys ServiceSupportedEncryptionTypes ServiceAvailableKeys "
        "DCSupportedEncryptionTypes DCAvailableKeys ClientAdvertizedEncryptionTypes "
        "SessionKeyEncryptionType" },
    FieldOrder { "", 4770,
        "TargetUserName TargetDomainName ServiceName ServiceSid TicketOptions "
        "TicketEncryptionType IpAddress IpPort" },
    FieldOrder { "", 4771,
        "TargetUserName TargetSid ServiceName TicketOptions Status PreAuthType IpAddress IpPort "
        "CertIssuerName CertSerialNumber CertThumbprint" },
    FieldOrder { "", 4772,
        "TargetUserName TargetDomainName ServiceName TicketOptions FailureCode IpAddress IpPort" },
    FieldOrder { "", 4773,
        "TargetUserName TargetDomainName ServiceName TicketOptions FailureCode IpAddress IpPort" },
    FieldOrder { "", 4774,
        "MappingBy ClientUserName MappedName" },
    FieldOrder { "", 4775,
        "ClientUserName MappingBy" },
    FieldOrder { "", 4776,
        "PackageName TargetUserName Workstation Status" },
    FieldOrder { "", 4777,
        "ClientUserName TargetUserName Workstation Status" },
    FieldOrder { "", 4820,
        "TargetUserName TargetDomainName TargetSid DeviceName ServiceName ServiceSid "
        "TicketOptions Status TicketEncryptionType PreAuthType IpAddress IpPort CertIssuerName "
        "CertSerialNumber CertThumbprint SiloName PolicyName TGTLifetime" },
    FieldOrder { "", 4821,
        "TargetUserName TargetDomainName DeviceName ServiceName ServiceSid TicketOptions "
        "TicketEncryptionType IpAddress IpPort Status LogonGuid TransitedServices SiloName "
        "PolicyName" },
    FieldOrder { "", 4822,
        "AccountName DeviceName Status" },
    FieldOrder { "", 4823,
        "AccountName DeviceName Status SiloName PolicyName" },
    FieldOrder { "", 4824,
        "TargetUserName TargetSid ServiceName TicketOptions Status PreAuthType IpAddress IpPort "
        "CertIssuerName CertSerialNumber CertThumbprint" },
    FieldOrder { "KDC", 11,
        "Name Type" },
    FieldOrder { "KDC", 14,
        "Target Account ID RequestedEtypes AvailableEtypes AccountToReset" },
    FieldOrder { "KDC", 16,
        "Target Account ID RequestedEtypes AvailableEtypes AccountToReset" },
    FieldOrder { "KDC", 26,
        "Target Account ID RequestedEtypes AvailableEtypes AccountToReset" },
    FieldOrder { "KDC", 27,
        "Target Account ID RequestedEtypes AvailableEtypes AccountToReset" },
    FieldOrder { "Kerberos", 3,
        "LogonSession ClientTime ServerTime ErrorCode ErrorMessage ExtendedError ClientRealm "
        "ClientName ServerRealm ServerName TargetName ErrorText File Line" },
    FieldOrder { "Kerberos", 4,
        "Server TargetRealm Targetname ClientRealm" },
    FieldOrder { "Kerberos", 5,
        "Server KDCRealm" },
    FieldOrder { "NETLOGON", 5719,
        "DomainName Error" },
};

bool isFrom(const FieldOrder &row, const QString &provider)
{
    const QLatin1String source(row.source);
    if (source.isEmpty())
        return provider.isEmpty() || provider.contains(QLatin1String("Security-Auditing"), Qt::CaseInsensitive)
            || provider.compare(QLatin1String("Security"), Qt::CaseInsensitive) == 0;
    if (source == QLatin1String("KDC"))
        return provider.contains(QLatin1String("Key-Distribution-Center"), Qt::CaseInsensitive) || provider.startsWith(source, Qt::CaseInsensitive);
    if (source == QLatin1String("Kerberos"))
        return provider.contains(QLatin1String("Security-Kerberos"), Qt::CaseInsensitive) || provider.compare(source, Qt::CaseInsensitive) == 0;
    return provider.contains(source, Qt::CaseInsensitive);
}

} // namespace

QStringList eventFieldOrder(const QString &provider, int id)
{
    const auto row = std::ranges::find_if(orderTable, [&](const FieldOrder &order) { return order.id == id && isFrom(order, provider); });
    return row != orderTable.end() ? QString::fromLatin1(row->names).split(u' ') : QStringList();
}

QStringList eventFieldNames(const QString &provider, int id, qsizetype count)
{
    const QStringList names = eventFieldOrder(provider, id);
    return count <= names.size() ? names.first(count) : QStringList();
}

} // namespace kerbscope
