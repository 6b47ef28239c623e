// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kerbscope {

enum class BrowserLogKind {
    Har,          ///< HTTP Archive 1.2, of any browser's network view
    NetLog,       ///< chrome://net-export of Chromium browsers: the JSON file, whole or cut, or the viewer's text
    NegotiateLog, ///< Firefox's MOZ_LOG=negotiateauth:5
};

/// One time that a browser asked its security library for a token.
struct TokenRequest {
    QString service;   ///< as asked for: "HTTP/web.example.com", "HTTP@web.example.com", "web.example.com"
    QString mechanism; ///< package or mechanism that the library chose; may be empty
    std::optional<quint32> securityStatus; ///< SECURITY_STATUS of Windows where it is an error
    std::optional<qint64> minorStatus;     ///< of GSS-API where the call failed
    QString message;   ///< the library's words; empty where the call went well
    qint64 tokenBytes = 0; ///< where the log says so
    int line = 0;      ///< or the number of the event, from 1

    bool operator==(const TokenRequest &) const = default;
    bool failed() const { return securityStatus || minorStatus || !message.isEmpty(); }
};

/// What a browser's own log says about signing on.
struct BrowserLog {
    BrowserLogKind kind = BrowserLogKind::Har;
    QString transcript; ///< requests, answers and their headers for signing on as lines of HTTP, for parseHttpAuth
    QList<TokenRequest> requests;
    QStringList errors;       ///< names of Chromium's net errors about signing on and proxies, each once: "ERR_INVALID_AUTH_CREDENTIALS"
    QStringList remarks;      ///< codes of Firefox's lines in the catalog: "proxy-auth-blocked"
    std::optional<bool> mayNegotiate; ///< the browser's policy lets it sign on by itself here
    QStringList proxies;      ///< what a PAC file or setting named, in its words: "PROXY gw:8800;DIRECT"
    QList<qint64> leftOut;    ///< sizes of the tokens that the browser kept out of its log
    QStringList warnings;

    bool operator==(const BrowserLog &) const = default;
};

/// Is this one of the logs? Looks at the beginning only.
std::optional<BrowserLogKind> browserLogKindOf(QStringView text);

/// Reads one of them. What has lost its end is read up to the cut, with a warning. Errors: Unrecognized; Malformed for JSON of
/// which nothing can be read.
Result<BrowserLog> parseBrowserLog(QStringView text);

namespace browserlog {

// One reader a kind, in files of their own.
Result<BrowserLog> readHar(QStringView text);
Result<BrowserLog> readNetLog(QStringView text);
BrowserLog readNegotiateLog(QStringView text);

/// A header that tells about signing on; others may hold cookies and stay out.
bool isTelling(QStringView headerName);

} // namespace browserlog

} // namespace kerbscope
