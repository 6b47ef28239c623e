// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace kerbscope {

/// From here on a token is large: MaxTokenSize of Windows 7 and earlier, and what many programs were written for.
constexpr qint64 largeTokenBytes = 12'000;

/// A limit at which something on the way stops, and how a token stands to it.
struct TokenLimit {
    QString name;       ///< "Windows MaxTokenSize (8, Server 2012 and later)"
    qint64 limit = 0;   ///< bytes
    qint64 size = 0;    ///< of the token, or of its header, in the same measure
    bool exceeded = false;

    bool operator==(const TokenLimit &) const = default;
};

/// The limits that a token of `tokenBytes` (decoded) reaches to nine tenths or passes. `headerLength` is the length of the whole
/// header field in HTTP, name included. Sources: Microsoft KB 327825 (MaxTokenSize), KB 820129 (http.sys), and the
/// documentation of Apache httpd, nginx, Tomcat and Squid; defaults, which an administrator may have changed.
QList<TokenLimit> limitsReached(qint64 tokenBytes, qint64 headerLength);

} // namespace kerbscope
