// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/principal.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace kerbscope {

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
    QString pacUrl;
    QString pageUrl = QStringLiteral("https://www.example.com/"); ///< for which the PAC file is asked
    HostPort timeServer; ///< SNTP
    std::chrono::milliseconds timeout { 3000 }; ///< of each check

    bool operator==(const CheckPlan &) const = default;
};

/// Every host that the plan will contact, in words and in the order of the checks; what is known only later (KDCs that DNS
/// names) is said so. The program shows this before it starts anything.
QStringList hostsContactedBy(const CheckPlan &plan);

} // namespace kerbscope
