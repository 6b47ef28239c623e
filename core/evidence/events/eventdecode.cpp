// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventdecode.h"

#include "core/evidence/events/eventcode.h"
#include "core/krb/errorcode.h"
#include "core/krb/ntstatus.h"
#include "core/krb/wellknownsid.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

/// A value that is there; Windows marks an absent one by "-", PowerShell by "N/A".
QString stated(const QString &value)
{
    return value == QLatin1String("-") || value == QLatin1String("N/A") ? QString() : value;
}

QString fieldOf(const WindowsEvent &event, std::initializer_list<const char *> names)
{
    return stated(event.field(names));
}

std::optional<int> numberOf(const QString &text)
{
    const auto number = eventNumber(text);
    return number && *number <= 0x7FFF'FFFFU ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<EncryptionType> etypeOf(const QString &text)
{
    constexpr quint32 none = 0xFFFF'FFFF; // failures have no ticket
    const auto number = eventNumber(text);
    if (number)
        return *number != none ? std::optional(EncryptionType { static_cast<qint32>(*number) }) : std::nullopt;
    return text.isEmpty() ? std::nullopt : EncryptionType::fromName(text);
}

/// "0x1F (DES, RC4, ...)": the number before the words.
std::optional<quint32> bitsOf(const QString &text)
{
    return eventNumber(QStringView(text).left(text.indexOf(u' ') < 0 ? text.size() : text.indexOf(u' ')));
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral(R"([,;\s]+)"));
    return text.split(separators, Qt::SkipEmptyParts);
}

QList<EncryptionType> etypesOf(const QString &text)
{
    QList<EncryptionType> etypes;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        if (const auto etype = EncryptionType::fromName(word))
            etypes << *etype;
    }
    return etypes;
}

std::optional<EventStatus> statusOf(EventStatus::Family family, const QString &text)
{
    // "0x7 KDC_ERR_S_PRINCIPAL_UNKNOWN", "0xc0000035 KLIN(0)"
    const auto number = bitsOf(text.trimmed());
    return number ? std::optional(EventStatus { family, *number }) : std::nullopt;
}

EventStatus::Family familyOf(const DecodedEvent &event)
{
    switch (event.securityId) {
    case 4624:
    case 4625:
    case 4776:
    case 4777:
    case 4822:
    case 4823:
        return EventStatus::Family::NtStatus;
    default:
        return EventStatus::Family::Kerberos;
    }
}

/// "user@REALM", "DOMAIN\user" and plain names.
void setUser(DecodedEvent &decoded, const QString &name, const QString &domain)
{
    decoded.user = name;
    decoded.realm = domain;
    const qsizetype at = name.lastIndexOf(u'@');
    const qsizetype backslash = name.indexOf(u'\\');
    if (at > 0) {
        decoded.user = name.left(at);
        if (decoded.realm.isEmpty())
            decoded.realm = name.mid(at + 1);
    } else if (backslash > 0) {
        decoded.user = name.mid(backslash + 1);
        if (decoded.realm.isEmpty())
            decoded.realm = name.left(backslash);
    }
}

/// Where a request came from, with which certificate, and which keys and etypes all sides had: alike in both logs.
void decodeRequest(const WindowsEvent &event, DecodedEvent &decoded)
{
    decoded.clientAddress = clientAddress(event.field({ "IpAddress", "ClientAddress" }));
    decoded.clientPort = numberOf(fieldOf(event, { "IpPort", "ClientPort" }));
    decoded.certIssuer = fieldOf(event, { "CertIssuerName", "Issuer" });
    decoded.certSerial = fieldOf(event, { "CertSerialNumber", "SerialNumber" });
    decoded.certThumbprint = fieldOf(event, { "CertThumbprint", "Thumbprint" });
    decoded.clientEtypes = etypesOf(fieldOf(event, { "ClientAdvertizedEncryptionTypes" }));
    decoded.accountEtypes = bitsOf(fieldOf(event, { "AccountSupportedEncryptionTypes" }));
    decoded.serviceEtypes = bitsOf(fieldOf(event, { "ServiceSupportedEncryptionTypes" }));
    decoded.controllerEtypes = bitsOf(fieldOf(event, { "DCSupportedEncryptionTypes" }));
    decoded.accountKeys = wordsOf(fieldOf(event, { "AccountAvailableKeys" }));
    decoded.serviceKeys = wordsOf(fieldOf(event, { "ServiceAvailableKeys" }));
    decoded.controllerKeys = wordsOf(fieldOf(event, { "DCAvailableKeys" }));
}

void decodeSecurity(const WindowsEvent &event, DecodedEvent &decoded)
{
    const QString sid = fieldOf(event, { "TargetSid", "TargetUserSid" });
    decoded.userSid = parseSid(sid) ? sid : QString();
    const bool aboutSubject = decoded.securityId == 4672;
    if (aboutSubject)
        setUser(decoded, fieldOf(event, { "SubjectUserName" }), fieldOf(event, { "SubjectDomainName" }));
    else
        setUser(decoded, fieldOf(event, { "TargetUserName", "AccountName", "ClientUserName" }),
            decoded.securityId == 4740 ? QString() : fieldOf(event, { "TargetDomainName" }));
    if (decoded.securityId == 4740)
        decoded.workstation = fieldOf(event, { "TargetDomainName" }); // it holds the calling computer, whatever its name
    else
        decoded.workstation = fieldOf(event, { "WorkstationName", "Workstation", "DeviceName" });
    while (decoded.workstation.startsWith(u'\\'))
        decoded.workstation.remove(0, 1);
    decoded.service = fieldOf(event, { "ServiceName", "TargetServerName" });
    decoded.package = fieldOf(event, { "AuthenticationPackageName", "AuthenticationPackage", "PackageName" });
    decoded.logonType = numberOf(fieldOf(event, { "LogonType" }));

    const auto family = familyOf(decoded);
    decoded.status = statusOf(family, fieldOf(event, { "Status", "FailureCode" }));
    if (decoded.securityId == 4625)
        decoded.subStatus = statusOf(family, fieldOf(event, { "SubStatus" }));

    if (const auto options = eventNumber(fieldOf(event, { "TicketOptions" })))
        decoded.ticketOptions = KdcOptions { *options };
    decoded.ticketEtype = etypeOf(fieldOf(event, { "TicketEncryptionType" }));
    decoded.sessionKeyEtype = etypeOf(fieldOf(event, { "SessionKeyEncryptionType" }));
    decoded.preAuthEtype = etypeOf(fieldOf(event, { "PreAuthEncryptionType" }));
    decoded.preAuthType = numberOf(fieldOf(event, { "PreAuthType" }));
    decoded.delegated = !fieldOf(event, { "TransmittedServices", "TransitedServices" }).isEmpty();
}

/// Codes that the text of an event without fields for them names: "%%1311", "(0xc0000234)".
std::optional<EventStatus> statusIn(const WindowsEvent &event)
{
    static const QRegularExpression messageNumber(QStringLiteral(R"(%%(\d{1,5})\b)"));
    static const QRegularExpression ntStatus(QStringLiteral(R"(\b0x([cC][0-9a-fA-F]{7})\b)"));
    QString text = event.message;
    for (qsizetype i = 0; i < event.fields.size(); ++i)
        text += u' ' + event.fields.value(i);
    if (const auto match = ntStatus.match(text); match.hasMatch())
        return EventStatus { EventStatus::Family::NtStatus, match.captured(1).toUInt(nullptr, 16) };
    if (const auto match = messageNumber.match(text); match.hasMatch())
        return EventStatus { EventStatus::Family::Win32, match.captured(1).toUInt() };
    return std::nullopt;
}

void decodeOther(const WindowsEvent &event, DecodedEvent &decoded)
{
    decoded.status = statusOf(EventStatus::Family::Kerberos, fieldOf(event, { "ErrorCode" }));
    // Kerberos codes are below 128; the operational log gives Windows codes under the same name.
    if (decoded.status && decoded.status->value > 127)
        decoded.status->family = decoded.status->value >= 0x8000'0000U ? EventStatus::Family::NtStatus : EventStatus::Family::Win32;
    if (decoded.code == QLatin1String("Security-Kerberos/3"))
        decoded.subStatus = statusOf(EventStatus::Family::NtStatus, fieldOf(event, { "ExtendedError" }));
    if (!decoded.status && (decoded.code.startsWith(QLatin1String("NETLOGON/")) || decoded.code.startsWith(QLatin1String("LsaSrv/"))))
        decoded.status = statusIn(event);
    setUser(decoded, fieldOf(event, { "ClientName", "UserName", "Username", "Account", "AccountName", "ClientUpn", "TargetUserName" }),
        fieldOf(event, { "ClientRealm", "TargetDomainName" }));
    decoded.service = fieldOf(event, { "TargetName", "Targetname", "SPN", "Target", "ServiceName", "ServerName", "Name" });
}

} // namespace

QString EventStatus::symbol() const
{
    switch (family) {
    case Family::Kerberos:
        return KrbErrorCode { static_cast<int>(value) }.symbol();
    case Family::NtStatus: {
        const NtStatus status { value };
        return status.symbol().isEmpty() ? status.toString() : status.symbol();
    }
    case Family::Win32:
        return QString::number(value);
    }
    return {};
}

QString EventStatus::code() const
{
    switch (family) {
    case Family::Kerberos:
        return QStringLiteral("krb:%1").arg(value);
    case Family::NtStatus:
        return QStringLiteral("ntstatus:") + NtStatus { value }.toString();
    case Family::Win32:
        return QStringLiteral("win32:%1").arg(value);
    }
    return {};
}

std::optional<EventStatus> DecodedEvent::tellingStatus() const
{
    return subStatus && !subStatus->isSuccess() && securityId == 4625 ? subStatus : status;
}

QString clientAddress(QStringView written)
{
    written = written.trimmed();
    if (written == u"-")
        return {};
    if (const qsizetype zone = written.indexOf(u'%'); zone > 0)
        written = written.left(zone);
    constexpr QStringView mapped = u"::ffff:";
    if (written.startsWith(mapped, Qt::CaseInsensitive) && written.contains(u'.'))
        written = written.mid(mapped.size());
    return written.toString();
}

DecodedEvent decodeEvent(const WindowsEvent &event)
{
    DecodedEvent decoded;
    decoded.code = eventCode(event);
    decodeRequest(event, decoded);
    if (isSecurityEvent(event)) {
        decoded.securityId = event.id;
        decodeSecurity(event, decoded);
    } else {
        decodeOther(event, decoded);
    }
    decoded.isLocalAddress = decoded.clientAddress == QLatin1String("::1") || decoded.clientAddress.startsWith(QLatin1String("127."));
    return decoded;
}

QList<DecodedEvent> decodeEvents(const QList<WindowsEvent> &events)
{
    QList<DecodedEvent> decoded;
    decoded.reserve(events.size());
    for (const WindowsEvent &event : events)
        decoded << decodeEvent(event);
    return decoded;
}

} // namespace kerbscope
