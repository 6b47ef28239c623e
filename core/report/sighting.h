// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kerbscope {

/// What an identifying string is.
enum class IdentityKind {
    User, ///< a logon name, UPN, e-mail or full name
    Host, ///< a computer, with or without its domain
    Realm, ///< a Kerberos realm or DNS domain
    Domain, ///< a flat (NetBIOS) domain name, or an organisation's name
    Address, ///< IPv4 or IPv6
    Sid,
    Mac,
    Path, ///< that names a user or a share
    Unit, ///< organisational unit or site
    Encoded, ///< a stretch of Base64 or hexadecimal that hides a text
};

/// An identifying string as it was seen in a text.
struct Sighting {
    IdentityKind kind = IdentityKind::User;
    QString text;

    bool operator==(const Sighting &) const = default;
};

/// What gives itself away by its shape: e-mail addresses, principals, DOMAIN\user, host names, URLs, SIDs, IP and MAC
/// addresses, distinguished names, computer accounts.
QList<Sighting> sightingsByShape(const QString &text);

/// Paths of users and shares, on Windows, macOS and Linux, and credential caches named after their owner.
QList<Sighting> sightingsOfPaths(const QString &text);

/// What stands behind a label: fields of Windows events in each of their forms ("TargetUserName", "Account Name:"),
/// lines of command outputs ("Host Name . . . : WS1"), settings of krb5.conf, environment variables.
QList<Sighting> sightingsByLabel(const QString &text);

} // namespace kerbscope
