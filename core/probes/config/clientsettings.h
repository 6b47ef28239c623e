// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/finding.h"
#include "core/evidence/imported.h"
#include "core/parse/commandoutput/commandoutput.h"
#include "core/parse/krb5conf.h"

namespace kerbscope {

/// How one place of the settings says that web pages are fetched.
struct ProxyChoice {
    enum class Mode { Direct, System, AutoDetect, Pac, Manual };
    QString where; ///< "environment", "GNOME", a file
    Mode mode = Mode::Direct;
    QString pacUrl;
    QString server; ///< "host:port"

    bool operator==(const ProxyChoice &) const = default;
};

/// What a browser's policies say about integrated sign-on.
struct BrowserPolicy {
    QString where; ///< the file, or the registry key
    std::optional<QStringList> schemes;     ///< AuthSchemes; absent: not set
    std::optional<QStringList> hosts;       ///< AuthServerAllowlist, Authentication.SPNEGO; absent: not set
    std::optional<bool> proxiesAllowed;     ///< Firefox: Authentication.AllowProxies.SPNEGO

    bool operator==(const BrowserPolicy &) const = default;
};

/// The settings of a computer that matter for signing on. Read without any network; nothing secret is in it.
struct ClientSettings {
    QString host;
    QString user;                   ///< name of the account that is signed in here
    QStringList files;              ///< that were read
    std::optional<Krb5Conf> krb5;   ///< with everything it includes
    std::optional<Error> krb5Fault; ///< why the Kerberos configuration cannot be used; NotFound: there is none
    QString joinedRealm;            ///< the realm of which the computer is a member, where a file says so
    std::optional<RegistryListing> registry; ///< Windows
    std::optional<UserReport> logon;         ///< Windows: how the user signed in
    QList<ProxyChoice> proxies;     ///< what counts most first
    QList<BrowserPolicy> browsers;
    QStringList dnsServers;
    QStringList timeServers;
    QString timeZone;               ///< IANA name, or Windows' key

    bool operator==(const ClientSettings &) const = default;

    QString defaultRealm() const;
    /// The KDCs that are configured for a realm.
    QStringList kdcs(const QString &realm) const;
    /// The realm to which the settings send a host by name; empty where they say nothing.
    QString realmOfHost(const QString &host) const;
};

/// What the settings say by themselves. `webHost`: the site or proxy that the user opens, for which browsers' lists are judged; may
/// be empty. Pure.
QList<Finding> findingsOf(const ClientSettings &settings, const QString &webHost, bool webHostIsProxy, const ImportContext &context);

} // namespace kerbscope
