// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/layout.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

// The headings and labels are those of the event descriptions in Windows Server 2008 to 2025.
constexpr const char *account = "Account Information";
constexpr const char *service = "Service Information";
constexpr const char *network = "Network Information";
constexpr const char *additional = "Additional Information";
constexpr const char *certificate = "Certificate Information";
constexpr const char *controller = "Domain Controller Information";
constexpr const char *hashes = "Ticket information";
constexpr const char *subject = "Subject";
constexpr const char *process = "Process Information";
constexpr const char *details = "Detailed Authentication Information";
constexpr const char *policy = "Authentication Policy Information";
constexpr const char *device = "Device Information";

constexpr std::array layoutTable = {
    LayoutRow { 4624, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4624, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4624, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4624, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4624, 0, "Logon Information", "Logon Type", "LogonType" },
    LayoutRow { 4624, 2, "Logon Information", "Restricted Admin Mode", "RestrictedAdminMode" },
    LayoutRow { 4624, 3, "Logon Information", "Remote Credential Guard", "RemoteCredentialGuard" },
    LayoutRow { 4624, 2, "Logon Information", "Virtual Account", "VirtualAccount" },
    LayoutRow { 4624, 2, "Logon Information", "Elevated Token", "ElevatedToken" },
    LayoutRow { 4624, 1, "", "Impersonation Level", "ImpersonationLevel" },
    LayoutRow { 4624, 0, "New Logon", "Security ID", "TargetUserSid" },
    LayoutRow { 4624, 0, "New Logon", "Account Name", "TargetUserName" },
    LayoutRow { 4624, 0, "New Logon", "Account Domain", "TargetDomainName" },
    LayoutRow { 4624, 0, "New Logon", "Logon ID", "TargetLogonId" },
    LayoutRow { 4624, 2, "New Logon", "Linked Logon ID", "TargetLinkedLogonId" },
    LayoutRow { 4624, 2, "New Logon", "Network Account Name", "TargetOutboundUserName" },
    LayoutRow { 4624, 2, "New Logon", "Network Account Domain", "TargetOutboundDomainName" },
    LayoutRow { 4624, 0, "New Logon", "Logon GUID", "LogonGuid" },
    LayoutRow { 4624, 0, process, "Process ID", "ProcessId" },
    LayoutRow { 4624, 0, process, "Process Name", "ProcessName" },
    LayoutRow { 4624, 0, network, "Workstation Name", "WorkstationName" },
    LayoutRow { 4624, 0, network, "Source Network Address", "IpAddress" },
    LayoutRow { 4624, 0, network, "Source Port", "IpPort" },
    LayoutRow { 4624, 0, details, "Logon Process", "LogonProcessName" },
    LayoutRow { 4624, 0, details, "Authentication Package", "AuthenticationPackageName" },
    LayoutRow { 4624, 0, details, "Transited Services", "TransmittedServices" },
    LayoutRow { 4624, 0, details, "Package Name (NTLM only)", "LmPackageName" },
    LayoutRow { 4624, 0, details, "Key Length", "KeyLength" },

    LayoutRow { 4625, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4625, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4625, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4625, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4625, 0, "", "Logon Type", "LogonType" },
    LayoutRow { 4625, 0, "Account For Which Logon Failed", "Security ID", "TargetUserSid" },
    LayoutRow { 4625, 0, "Account For Which Logon Failed", "Account Name", "TargetUserName" },
    LayoutRow { 4625, 0, "Account For Which Logon Failed", "Account Domain", "TargetDomainName" },
    LayoutRow { 4625, 0, "Failure Information", "Failure Reason", "FailureReason" },
    LayoutRow { 4625, 0, "Failure Information", "Status", "Status" },
    LayoutRow { 4625, 0, "Failure Information", "Sub Status", "SubStatus" },
    LayoutRow { 4625, 0, process, "Caller Process ID", "ProcessId" },
    LayoutRow { 4625, 0, process, "Caller Process Name", "ProcessName" },
    LayoutRow { 4625, 0, network, "Workstation Name", "WorkstationName" },
    LayoutRow { 4625, 0, network, "Source Network Address", "IpAddress" },
    LayoutRow { 4625, 0, network, "Source Port", "IpPort" },
    LayoutRow { 4625, 0, details, "Logon Process", "LogonProcessName" },
    LayoutRow { 4625, 0, details, "Authentication Package", "AuthenticationPackageName" },
    LayoutRow { 4625, 0, details, "Transited Services", "TransmittedServices" },
    LayoutRow { 4625, 0, details, "Package Name (NTLM only)", "LmPackageName" },
    LayoutRow { 4625, 0, details, "Key Length", "KeyLength" },

    LayoutRow { 4634, 0, subject, "Security ID", "TargetUserSid" },
    LayoutRow { 4634, 0, subject, "Account Name", "TargetUserName" },
    LayoutRow { 4634, 0, subject, "Account Domain", "TargetDomainName" },
    LayoutRow { 4634, 0, subject, "Logon ID", "TargetLogonId" },
    LayoutRow { 4634, 0, "", "Logon Type", "LogonType" },

    LayoutRow { 4648, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4648, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4648, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4648, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4648, 0, subject, "Logon GUID", "LogonGuid" },
    LayoutRow { 4648, 0, "Account Whose Credentials Were Used", "Account Name", "TargetUserName" },
    LayoutRow { 4648, 0, "Account Whose Credentials Were Used", "Account Domain", "TargetDomainName" },
    LayoutRow { 4648, 0, "Account Whose Credentials Were Used", "Logon GUID", "TargetLogonGuid" },
    LayoutRow { 4648, 0, "Target Server", "Target Server Name", "TargetServerName" },
    LayoutRow { 4648, 0, "Target Server", "Additional Information", "TargetInfo" },
    LayoutRow { 4648, 0, process, "Process ID", "ProcessId" },
    LayoutRow { 4648, 0, process, "Process Name", "ProcessName" },
    LayoutRow { 4648, 0, network, "Network Address", "IpAddress" },
    LayoutRow { 4648, 0, network, "Port", "IpPort" },

    LayoutRow { 4649, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4649, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4649, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4649, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4649, 0, "Credentials Which Were Replayed", "Account Name", "TargetUserName" },
    LayoutRow { 4649, 0, "Credentials Which Were Replayed", "Account Domain", "TargetDomainName" },
    LayoutRow { 4649, 0, process, "Process ID", "ProcessId" },
    LayoutRow { 4649, 0, process, "Process Name", "ProcessName" },
    LayoutRow { 4649, 0, network, "Workstation Name", "WorkstationName" },
    LayoutRow { 4649, 0, details, "Request Type", "RequestType" },
    LayoutRow { 4649, 0, details, "Logon Process", "LogonProcessName" },
    LayoutRow { 4649, 0, details, "Authentication Package", "AuthenticationPackage" },
    LayoutRow { 4649, 0, details, "Transited Services", "TransmittedServices" },

    LayoutRow { 4672, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4672, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4672, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4672, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4672, 0, "", "Privileges", "PrivilegeList" },

    LayoutRow { 4740, 0, subject, "Security ID", "SubjectUserSid" },
    LayoutRow { 4740, 0, subject, "Account Name", "SubjectUserName" },
    LayoutRow { 4740, 0, subject, "Account Domain", "SubjectDomainName" },
    LayoutRow { 4740, 0, subject, "Logon ID", "SubjectLogonId" },
    LayoutRow { 4740, 0, "Account That Was Locked Out", "Security ID", "TargetSid" },
    LayoutRow { 4740, 0, "Account That Was Locked Out", "Account Name", "TargetUserName" },
    LayoutRow { 4740, 0, additional, "Caller Computer Name", "TargetDomainName" },

    LayoutRow { 4768, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4768, 0, account, "Supplied Realm Name", "TargetDomainName" },
    LayoutRow { 4768, 0, account, "User ID", "TargetSid" },
    LayoutRow { 4768, 2, account, "MSDS-SupportedEncryptionTypes", "AccountSupportedEncryptionTypes" },
    LayoutRow { 4768, 2, account, "Available Keys", "AccountAvailableKeys" },
    LayoutRow { 4768, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4768, 0, service, "Service ID", "ServiceSid" },
    LayoutRow { 4768, 2, service, "MSDS-SupportedEncryptionTypes", "ServiceSupportedEncryptionTypes" },
    LayoutRow { 4768, 2, service, "Available Keys", "ServiceAvailableKeys" },
    LayoutRow { 4768, 2, controller, "MSDS-SupportedEncryptionTypes", "DCSupportedEncryptionTypes" },
    LayoutRow { 4768, 2, controller, "Available Keys", "DCAvailableKeys" },
    LayoutRow { 4768, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4768, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4768, 2, network, "Advertized Etypes", "ClientAdvertizedEncryptionTypes" },
    LayoutRow { 4768, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4768, 0, additional, "Result Code", "Status" },
    LayoutRow { 4768, 0, additional, "Ticket Encryption Type", "TicketEncryptionType" },
    LayoutRow { 4768, 2, additional, "Session Encryption Type", "SessionKeyEncryptionType" },
    LayoutRow { 4768, 0, additional, "Pre-Authentication Type", "PreAuthType" },
    LayoutRow { 4768, 2, additional, "Pre-Authentication EncryptionType", "PreAuthEncryptionType" },
    LayoutRow { 4768, 0, certificate, "Certificate Issuer Name", "CertIssuerName" },
    LayoutRow { 4768, 0, certificate, "Certificate Serial Number", "CertSerialNumber" },
    LayoutRow { 4768, 0, certificate, "Certificate Thumbprint", "CertThumbprint" },
    LayoutRow { 4768, 2, hashes, "Response ticket hash", "ResponseTicket" },

    LayoutRow { 4769, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4769, 0, account, "Account Domain", "TargetDomainName" },
    LayoutRow { 4769, 0, account, "Logon GUID", "LogonGuid" },
    LayoutRow { 4769, 2, account, "MSDS-SupportedEncryptionTypes", "AccountSupportedEncryptionTypes" },
    LayoutRow { 4769, 2, account, "Available Keys", "AccountAvailableKeys" },
    LayoutRow { 4769, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4769, 0, service, "Service ID", "ServiceSid" },
    LayoutRow { 4769, 2, service, "MSDS-SupportedEncryptionTypes", "ServiceSupportedEncryptionTypes" },
    LayoutRow { 4769, 2, service, "Available Keys", "ServiceAvailableKeys" },
    LayoutRow { 4769, 2, controller, "MSDS-SupportedEncryptionTypes", "DCSupportedEncryptionTypes" },
    LayoutRow { 4769, 2, controller, "Available Keys", "DCAvailableKeys" },
    LayoutRow { 4769, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4769, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4769, 2, network, "Advertized Etypes", "ClientAdvertizedEncryptionTypes" },
    LayoutRow { 4769, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4769, 0, additional, "Ticket Encryption Type", "TicketEncryptionType" },
    LayoutRow { 4769, 2, additional, "Session Encryption Type", "SessionKeyEncryptionType" },
    LayoutRow { 4769, 0, additional, "Failure Code", "Status" },
    LayoutRow { 4769, 0, additional, "Transited Services", "TransmittedServices" },
    LayoutRow { 4769, 2, hashes, "Request ticket hash", "RequestTicketHash" },
    LayoutRow { 4769, 2, hashes, "Response ticket hash", "ResponseTicketHash" },

    LayoutRow { 4770, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4770, 0, account, "Account Domain", "TargetDomainName" },
    LayoutRow { 4770, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4770, 0, service, "Service ID", "ServiceSid" },
    LayoutRow { 4770, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4770, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4770, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4770, 0, additional, "Ticket Encryption Type", "TicketEncryptionType" },

    LayoutRow { 4771, 0, account, "Security ID", "TargetSid" },
    LayoutRow { 4771, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4771, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4771, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4771, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4771, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4771, 0, additional, "Failure Code", "Status" },
    LayoutRow { 4771, 0, additional, "Pre-Authentication Type", "PreAuthType" },
    LayoutRow { 4771, 0, certificate, "Certificate Issuer Name", "CertIssuerName" },
    LayoutRow { 4771, 0, certificate, "Certificate Serial Number", "CertSerialNumber" },
    LayoutRow { 4771, 0, certificate, "Certificate Thumbprint", "CertThumbprint" },

    LayoutRow { 4772, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4772, 0, account, "Supplied Realm Name", "TargetDomainName" },
    LayoutRow { 4772, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4772, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4772, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4772, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4772, 0, additional, "Failure Code", "FailureCode" },

    LayoutRow { 4773, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4773, 0, account, "Account Domain", "TargetDomainName" },
    LayoutRow { 4773, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4773, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4773, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4773, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4773, 0, additional, "Failure Code", "FailureCode" },

    LayoutRow { 4776, 0, "", "Authentication Package", "PackageName" },
    LayoutRow { 4776, 0, "", "Logon Account", "TargetUserName" },
    LayoutRow { 4776, 0, "", "Source Workstation", "Workstation" },
    LayoutRow { 4776, 0, "", "Error Code", "Status" },

    LayoutRow { 4820, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4820, 0, account, "Supplied Realm Name", "TargetDomainName" },
    LayoutRow { 4820, 0, account, "User ID", "TargetSid" },
    LayoutRow { 4820, 0, policy, "Silo Name", "SiloName" },
    LayoutRow { 4820, 0, policy, "Policy Name", "PolicyName" },
    LayoutRow { 4820, 0, policy, "TGT Lifetime", "TGTLifetime" },
    LayoutRow { 4820, 0, device, "Device Name", "DeviceName" },
    LayoutRow { 4820, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4820, 0, service, "Service ID", "ServiceSid" },
    LayoutRow { 4820, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4820, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4820, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4820, 0, additional, "Result Code", "Status" },
    LayoutRow { 4820, 0, additional, "Ticket Encryption Type", "TicketEncryptionType" },
    LayoutRow { 4820, 0, additional, "Pre-Authentication Type", "PreAuthType" },
    LayoutRow { 4820, 0, certificate, "Certificate Issuer Name", "CertIssuerName" },
    LayoutRow { 4820, 0, certificate, "Certificate Serial Number", "CertSerialNumber" },
    LayoutRow { 4820, 0, certificate, "Certificate Thumbprint", "CertThumbprint" },

    LayoutRow { 4821, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4821, 0, account, "Account Domain", "TargetDomainName" },
    LayoutRow { 4821, 0, account, "Logon GUID", "LogonGuid" },
    LayoutRow { 4821, 0, policy, "Silo Name", "SiloName" },
    LayoutRow { 4821, 0, policy, "Policy Name", "PolicyName" },
    LayoutRow { 4821, 0, device, "Device Name", "DeviceName" },
    LayoutRow { 4821, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4821, 0, service, "Service ID", "ServiceSid" },
    LayoutRow { 4821, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4821, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4821, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4821, 0, additional, "Ticket Encryption Type", "TicketEncryptionType" },
    LayoutRow { 4821, 0, additional, "Failure Code", "Status" },
    LayoutRow { 4821, 0, additional, "Transited Services", "TransitedServices" },

    LayoutRow { 4822, 0, "", "Account Name", "AccountName" },
    LayoutRow { 4822, 0, "", "Device Name", "DeviceName" },
    LayoutRow { 4822, 0, "", "Error Code", "Status" },

    LayoutRow { 4823, 0, "", "Account Name", "AccountName" },
    LayoutRow { 4823, 0, "", "Device Name", "DeviceName" },
    LayoutRow { 4823, 0, "", "Error Code", "Status" },
    LayoutRow { 4823, 0, policy, "Silo Name", "SiloName" },
    LayoutRow { 4823, 0, policy, "Policy Name", "PolicyName" },

    LayoutRow { 4824, 0, account, "Security ID", "TargetSid" },
    LayoutRow { 4824, 0, account, "Account Name", "TargetUserName" },
    LayoutRow { 4824, 0, service, "Service Name", "ServiceName" },
    LayoutRow { 4824, 0, network, "Client Address", "IpAddress" },
    LayoutRow { 4824, 0, network, "Client Port", "IpPort" },
    LayoutRow { 4824, 0, additional, "Ticket Options", "TicketOptions" },
    LayoutRow { 4824, 0, additional, "Failure Code", "Status" },
    LayoutRow { 4824, 0, additional, "Pre-Authentication Type", "PreAuthType" },
    LayoutRow { 4824, 0, certificate, "Certificate Issuer Name", "CertIssuerName" },
    LayoutRow { 4824, 0, certificate, "Certificate Serial Number", "CertSerialNumber" },
    LayoutRow { 4824, 0, certificate, "Certificate Thumbprint", "CertThumbprint" },
};

static_assert(std::ranges::is_sorted(layoutTable, {}, &LayoutRow::id));

struct EventTitle {
    int id;
    const char *begins;
};

// The sentence is the whole description's first; longer ones that begin alike stand first.
constexpr std::array titleTable = {
    EventTitle { 4624, "An account was successfully logged on" },
    EventTitle { 4625, "An account failed to log on" },
    EventTitle { 4634, "An account was logged off" },
    EventTitle { 4648, "A logon was attempted using explicit credentials" },
    EventTitle { 4649, "A replay attack was detected" },
    EventTitle { 4672, "Special privileges assigned to new logon" },
    EventTitle { 4740, "A user account was locked out" },
    EventTitle { 4768, "A Kerberos authentication ticket (TGT) was requested" },
    EventTitle { 4769, "A Kerberos service ticket was requested" },
    EventTitle { 4770, "A Kerberos service ticket was renewed" },
    EventTitle { 4771, "Kerberos pre-authentication failed" },
    EventTitle { 4772, "A Kerberos authentication ticket request failed" },
    EventTitle { 4773, "A Kerberos service ticket request failed" },
    EventTitle { 4776, "The computer attempted to validate the credentials for an account" },
    EventTitle { 4776, "The domain controller attempted to validate the credentials for an account" },
    EventTitle { 4820, "A Kerberos Ticket-granting-ticket (TGT) was denied" },
    EventTitle { 4821, "A Kerberos service ticket was denied" },
    EventTitle { 4822, "NTLM authentication failed because the account was a member of the Protected User group" },
    EventTitle { 4823, "NTLM authentication failed because access control restrictions are required" },
    EventTitle { 4824, "Kerberos preauthentication by using DES or RC4 failed" },
};

} // namespace

std::span<const LayoutRow> eventLayouts()
{
    return layoutTable;
}

std::span<const LayoutRow> eventLayout(int id)
{
    const auto first = std::ranges::lower_bound(layoutTable, id, {}, &LayoutRow::id);
    const auto end = std::ranges::upper_bound(layoutTable, id, {}, &LayoutRow::id);
    return { first, end };
}

int eventByTitle(QStringView description)
{
    description = description.trimmed();
    for (const EventTitle &title : titleTable) {
        if (description.startsWith(QLatin1String(title.begins), Qt::CaseInsensitive))
            return title.id;
    }
    return 0;
}

} // namespace kerbscope
