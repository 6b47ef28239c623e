// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/commandoutput/programerror.h"

#include <variant>

namespace kerbscope {

// What one command printed, in its own terms; what it means for a diagnosis is judged in core/evidence.

/// nltest /dsgetdc
struct LocatedController {
    QString name;
    QString address;
    QString domain;
    QString site;
    std::optional<int> error; ///< Win32, where none was located

    bool operator==(const LocatedController &) const = default;
};

/// One line of nltest /domain_trusts, or a trust as Get-ADTrust and Get-ADObject show it.
struct DomainTrust {
    QString name;
    QString shortName;
    bool inbound = false;
    bool outbound = false;
    bool mit = false;     ///< a realm trust, not one of Windows domains
    bool primary = false; ///< the computer's own domain
    std::optional<quint32> etypes; ///< msDS-SupportedEncryptionTypes

    bool operator==(const DomainTrust &) const = default;
};

struct TrustList {
    QList<DomainTrust> trusts;
    bool complete = false; ///< all trusts of the domain, not one that was asked for

    bool operator==(const TrustList &) const = default;
};

/// nltest /sc_query, /sc_verify, Test-ComputerSecureChannel, adcli testjoin, wbinfo -t
struct SecureChannel {
    quint32 status = 0; ///< Win32; 0: in order
    QString controller;
    bool notAsked = false; ///< the question itself was refused: the channel may be in order

    bool operator==(const SecureChannel &) const = default;
};

/// A clock held against another: w32tm /stripchart, sntp, ntpdate -q, chronyc tracking.
struct ClockComparison {
    QString host;                 ///< empty: the clock's own reference
    std::optional<double> offset; ///< seconds, the other clock minus this one; absent: no answer

    bool operator==(const ClockComparison &) const = default;
};

/// w32tm /query /status: whether this computer follows another clock.
struct ClockSource {
    bool running = true; ///< the time service
    bool synchronized = false;
    QString source;          ///< host; empty: none, the computer's own clock, or its hypervisor's
    bool ofDomain = false;   ///< found through the domain, so a domain controller; else set by hand

    bool operator==(const ClockSource &) const = default;
};

/// netsh name show effectivepolicy
struct NamePolicy {
    QStringList suffixes;      ///< of the entries that are in force
    bool directAccess = false; ///< one of them belongs to DirectAccess

    bool operator==(const NamePolicy &) const = default;
};

/// A proxy in the settings: netsh winhttp, the Internet Settings, environment variables, scutil.
struct ProxySetting {
    bool direct = false;
    QString server; ///< "host:port"
    QString pacUrl;

    bool operator==(const ProxySetting &) const = default;
};

/// setspn -Q, -X
struct SpnAnswer {
    QString asked;       ///< may be empty
    QStringList holders; ///< accounts (distinguished names) that hold the name
    bool listed = false; ///< -L: the names of one account, which say nothing of others that hold them too
    bool none = false;
    int duplicates = -1; ///< groups of duplicates that -X found; -1: not -X

    bool operator==(const SpnAnswer &) const = default;
};

/// gpresult /r, gpupdate
struct PolicyResult {
    QStringList applied;
    QStringList filtered; ///< not applied
    bool failed = false;  ///< no domain controller, or no data

    bool operator==(const PolicyResult &) const = default;
};

struct RegistryValue {
    QString name;
    QString type;
    QString data;

    bool operator==(const RegistryValue &) const = default;
};

struct RegistryKey {
    QString path; ///< with long hive name, as written otherwise
    QList<RegistryValue> values;

    bool operator==(const RegistryKey &) const = default;
};

/// reg query, Get-ItemProperty on the registry, .reg files
struct RegistryListing {
    QList<RegistryKey> keys;
    QStringList missing; ///< keys or values (path, or path\value) that were asked for and are not there

    bool operator==(const RegistryListing &) const = default;
};

/// whoami /all, whoami /upn, id; the variables that say how the user signed in.
struct UserReport {
    QString name; ///< DOMAIN\user
    QString upn;
    QString sid;
    QStringList groupSids;
    bool noUpn = false; ///< whoami says that this is no domain user
    QString computer;
    QString logonServer;
    QString domain;
    QString dnsDomain;

    bool operator==(const UserReport &) const = default;
};

/// dsregcmd /status, realm list
struct JoinState {
    std::optional<bool> domainJoined;
    std::optional<bool> cloudJoined;
    std::optional<bool> onPremisesTicket; ///< dsregcmd's OnPremTgt

    bool operator==(const JoinState &) const = default;
};

/// ipconfig /all
struct NetworkSetup {
    QString primarySuffix;
    QStringList suffixes; ///< of connections that are up
    QStringList dnsServers;
    QStringList gateways;
    bool tunnel = false; ///< a connection that is up belongs to a VPN by its description

    bool operator==(const NetworkSetup &) const = default;
};

/// nslookup, dig, host, Resolve-DnsName
struct DnsToolAnswer {
    enum class Outcome { Found, NoSuchName, NoAnswer };
    QString asked;
    bool service = false; ///< an SRV record
    Outcome outcome = Outcome::Found;
    QStringList answers; ///< hosts of SRV records, addresses, or the name of an address
    QString canonical;   ///< the name that an alias stands for

    bool operator==(const DnsToolAnswer &) const = default;
};

/// Test-NetConnection, nc, portqry, telnet
struct PortTest {
    QString host;
    int port = 0;
    bool open = false;
    bool refused = false;
    std::optional<bool> pinged;
    bool unknownName = false; ///< DNS does not know the host

    bool operator==(const PortTest &) const = default;
};

/// ksetup
struct RealmSetup {
    QString defaultRealm;
    QStringList realms; ///< other ones that are configured
    QStringList kdcs;
    bool workgroup = false; ///< the computer belongs to no domain

    bool operator==(const RealmSetup &) const = default;
};

/// net user, Get-ADUser
struct AccountReport {
    QString name;
    bool notFound = false;
    std::optional<bool> enabled;
    std::optional<bool> locked;
    std::optional<bool> passwordExpired;
    QString expires;         ///< as printed; empty: never
    QString passwordExpires; ///< as printed; empty: never
    std::optional<bool> needsPreauth;
    std::optional<quint32> etypes;
    std::optional<bool> protectedUser;
    bool limitedHours = false;
    bool limitedComputers = false;

    bool operator==(const AccountReport &) const = default;
};

using CommandReport = std::variant<ProgramErrors, LocatedController, TrustList, SecureChannel, ClockComparison, ClockSource, NamePolicy, ProxySetting, SpnAnswer,
    PolicyResult, RegistryListing, UserReport, JoinState, NetworkSetup, DnsToolAnswer, PortTest, RealmSetup, AccountReport>;

/// What was found of one command.
struct CommandOutput {
    QString command; ///< "nltest /sc_query", "reg query": for people
    CommandReport report;
    int line = 0;

    bool operator==(const CommandOutput &) const = default;
};

/// Reads what command line programs printed, one or many one after another, with or without prompts. Words are looked at
/// where the programs do not translate them, and structure elsewhere. Lines that belong to none are passed over; `notUnderstood`
/// receives the commands that printed something of which nothing could be read, as "line 12: foo --status".
QList<CommandOutput> readCommandOutputs(const CommandLines &lines, QStringList *notUnderstood = nullptr);

} // namespace kerbscope
