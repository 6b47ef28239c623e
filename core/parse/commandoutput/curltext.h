// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/commandoutput/commandlines.h"

namespace kerbscope {

/// How a connection ended that a program reported.
enum class ConnectionEnd { Unknown, Connected, Refused, TimedOut, NameUnknown };

/// The proxy that curl was told to use, by its arguments or by the environment, and how it got there.
struct CurlProxy {
    QString host;
    int port = 0; ///< 0: not named
    ConnectionEnd end = ConnectionEnd::Unknown;
    bool guessed = false; ///< from the port alone, where no argument told it

    bool operator==(const CurlProxy &) const = default;
};

/// What `curl -v` says besides the headers.
struct CurlText {
    QString targetHost; ///< of the address that was opened; may be empty
    std::optional<CurlProxy> proxy;
    bool seen = false; ///< any line of curl -v

    bool operator==(const CurlText &) const = default;
};

/// The arguments of a curl command: the address and the proxy.
void readCurlCommand(const QString &command, CurlText &text);
/// One line of curl's own ("* Connected to ...", "curl: (7) ..."); true when it is one.
bool readCurlLine(QStringView line, CurlText &text);

/// "http://host:8800/x", "host:8800", "[::1]:80": host and port (0: none named).
std::pair<QString, int> hostAndPort(const QString &address);

} // namespace kerbscope
