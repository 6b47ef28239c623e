// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/encryptiontype.h"
#include "core/krb/kdcoptions.h"
#include "core/parse/winevent.h"

namespace kerbscope {

/// A result number of an event, told apart by the event that carries it.
struct EventStatus {
    enum class Family { Kerberos, NtStatus, Win32 };
    Family family = Family::Kerberos;
    quint32 value = 0;

    bool operator==(const EventStatus &) const = default;
    bool isSuccess() const { return value == 0; }
    /// "KDC_ERR_PREAUTH_FAILED", "STATUS_WRONG_PASSWORD"; for a status without a name its number.
    QString symbol() const;
    /// The catalog's id: "krb:24", "ntstatus:0xC000006A", "win32:1311".
    QString code() const;
    bool isKerberos(quint32 number) const { return family == Family::Kerberos && value == number; }
};

/// What the fields of an event mean. What an event does not have, or marks by "-", is absent or empty.
struct DecodedEvent {
    QString code;       ///< of the reference, as eventCode() gives it
    int securityId = 0; ///< the number, for events of the security log; else 0

    std::optional<EventStatus> status;
    std::optional<EventStatus> subStatus; ///< 4625
    std::optional<KdcOptions> ticketOptions;
    std::optional<EncryptionType> ticketEtype; ///< absent for failures, which carry 0xFFFFFFFF
    std::optional<EncryptionType> sessionKeyEtype;
    std::optional<EncryptionType> preAuthEtype;
    std::optional<int> preAuthType;
    std::optional<int> logonType;

    QString user;    ///< account name without realm or domain, as written
    QString realm;   ///< or Windows domain of the account
    QString userSid; ///< a SID; empty where the event shows a name in its place
    QString service; ///< "krbtgt/CORP.EXAMPLE", "WEB01$"
    QString package; ///< authentication package

    QString clientAddress; ///< "10.0.0.12" for ::ffff:10.0.0.12; empty for "-"
    bool isLocalAddress = false; ///< ::1 or 127.0.0.0/8
    std::optional<int> clientPort;
    QString workstation;

    QString certIssuer;
    QString certSerial;
    QString certThumbprint;

    // The fields that updates of 2025 brought to 4768 and 4769.
    QList<EncryptionType> clientEtypes; ///< advertised by the client, as far as their names are known
    std::optional<quint32> accountEtypes; ///< msDS-SupportedEncryptionTypes
    std::optional<quint32> serviceEtypes;
    std::optional<quint32> controllerEtypes;
    QStringList accountKeys; ///< "AES-SHA1", "RC4"
    QStringList serviceKeys;
    QStringList controllerKeys;

    bool delegated = false; ///< transited services: one service asked in the name of the user
    bool operator==(const DecodedEvent &) const = default;

    /// Lower case, for comparing.
    QString userKey() const { return user.toLower(); }
    bool isComputer() const { return user.endsWith(u'$'); }
    /// PA-PK-AS-REQ or -REP, old or new: pre-authentication with a certificate.
    bool usedCard() const { return preAuthType && *preAuthType >= 14 && *preAuthType <= 18; }
    /// The more telling of sub-status and status.
    std::optional<EventStatus> tellingStatus() const;
    /// Where a request came from: the address, else the name of the computer; empty where neither is there.
    QString origin() const { return clientAddress.isEmpty() ? workstation : clientAddress; }
};

DecodedEvent decodeEvent(const WindowsEvent &event);
QList<DecodedEvent> decodeEvents(const QList<WindowsEvent> &events);

/// "10.0.0.12" for "::ffff:10.0.0.12", "::1" as it is, empty for "-". A zone index is cut off.
QString clientAddress(QStringView written);

} // namespace kerbscope
