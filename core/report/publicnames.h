// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// What a redacted report may keep, because it names nobody: protocol words, accounts that every system has, clouds of
/// vendors, well-known SIDs, addresses of examples. All functions take folded text (textview.h).

/// Words that identify nobody even where they are a user, host or domain name: "krbtgt", "http", "system", "proxy",
/// "corp".
bool isPublicWord(QStringView word);
/// What stands before a backslash without being a domain: authorities of Windows, roots of the registry, system
/// folders.
bool isPublicAuthority(QStringView word);
/// Classes of service principal names: what stands before the slash.
bool isServiceClass(QStringView word);

/// The part of a host name that is a vendor's or standard body's and stays readable: "gateway.zscalertwo.net" of
/// "vzen-10-1-2-3-99.gateway.zscalertwo.net"; empty where there is none.
QStringView publicSuffix(QStringView host);
/// A host of a vendor or standard body that stays readable as a whole: "kerberos.zscaler.net", "learn.microsoft.com".
bool isPublicHost(QStringView host);
/// Reserved for documentation (RFC 2606, RFC 6761, and the companies that Microsoft invents).
bool isDocumentationDomain(QStringView domain);
/// Whether a dotted name ends like a domain of the public DNS or of a private network, not like a file or a setting.
bool hasTopLevelDomain(QStringView dottedName);

/// SIDs that are the same on every system ([MS-DTYP] 2.4.2.4), and those of services, apps and logon sessions.
bool isPublicSid(QStringView sid);

} // namespace kerbscope
