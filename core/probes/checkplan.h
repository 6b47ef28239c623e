// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/principal.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace kerbscope {

/// Where services listen unless something else is said.
namespace ports {
constexpr quint16 kerberos = 88;
constexpr quint16 dns = 53;
constexpr quint16 time = 123;
constexpr quint16 proxy = 8800; ///< where the cloud's proxies ask for Kerberos
}

/// A host and a port to be contacted.
struct HostPort {
    QString host;
    quint16 port = 0;

    bool operator==(const HostPort &) const = default;
    QString toString() const;
    /// "host", "host:port", "[2001:db8::1]:88"; without a port `otherwise` counts. Errors: Malformed.
    static Result<HostPort> fromString(const QString &text, quint16 otherwise);
};

/// What shall be checked. Whatever is empty is not checked, except the KDCs, which DNS may name.
struct CheckPlan {
    QString realm;             ///< the user's own
    QList<HostPort> kdcs;      ///< of the own realm; empty: those that DNS names
    Principal user;            ///< whose account is asked about, once; empty: nobody's
    QString proxyRealm;        ///< the realm behind the trust; empty: unknown
    QList<HostPort> proxyKdcs; ///< of the proxy's realm; empty: those that DNS names
    Principal service;         ///< a ticket for it is requested with the user's own TGT
    HostPort proxy;
    bool negotiate = false;    ///< the user agrees that the proxy is shown a ticket of his own
    QString pacUrl;
    QString pageUrl = QStringLiteral("https://www.example.com/"); ///< for which the PAC file and the proxy are asked
    HostPort timeServer;       ///< SNTP
    QList<HostPort> dnsServers;///< empty: as this computer looks names up
    bool canonicalNames = true; ///< libkrb5's dns_canonicalize_hostname
    bool reverseNames = true;   ///< libkrb5's rdns
    QStringList only;          ///< checks by their id (checkIds()); empty: all
    std::chrono::milliseconds timeout { 3000 }; ///< of each check

    bool operator==(const CheckPlan &) const = default;
};

/// One host, or a group of hosts known only later, that a check contacts.
struct Contact {
    enum class What {
        DnsServer,  ///< `about`: the name that is asked for
        Kdc,        ///< `about`: the realm
        KdcsOfDns,  ///< those that DNS names for the realm `about`
        KdcsOnTheWay, ///< those that the Kerberos library finds for the ticket `about`
        TimeServer,
        PacServer,  ///< `host` is the address of the file
        Proxy,      ///< `about`: the page that it is asked for
    };
    What what = What::Kdc;
    QString host; ///< empty where it is known only later
    QString about;

    bool operator==(const Contact &) const = default;
};

/// In English, for the command line.
QString toString(const Contact &contact);

/// What will be done, before anything is started.
struct PlannedCheck {
    QString id;
    QList<Contact> contacts; ///< empty: it stays on this computer
    QString whyNot;          ///< the plan lacks something: it will not run, and why

    bool willRun() const { return whyNot.isEmpty(); }
    bool operator==(const PlannedCheck &) const = default;
};

/// All checks, in the order in which they are shown: configuration, dns, kdc, proxy-kdc, time-server, service-ticket, pac, proxy.
QStringList checkIds();

/// The checks that answer what the knowledge base calls a check (findings.yaml, `check`): "clock" is answered by the KDCs and
/// the time server. Empty for what none of them answers.
QStringList checksFor(const QString &knowledgeCheck);

/// What the plan comes to, check by check; those that `only` leaves out are not in the list.
QList<PlannedCheck> plannedChecks(const CheckPlan &plan);

/// Every host that the plan will contact, in words, each once. The program shows this before it starts anything.
QStringList hostsContactedBy(const CheckPlan &plan);

} // namespace kerbscope
