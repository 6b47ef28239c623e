// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kerbscope {

/// One entry of what FindProxyForURL returns: "PROXY host:port", "DIRECT", ...
struct PacEntry {
    QString kind; ///< upper case: DIRECT, PROXY, HTTP, HTTPS, SOCKS, SOCKS4, SOCKS5
    QString host;
    int port = 0; ///< 0: none given

    bool operator==(const PacEntry &) const = default;
};

/// What a PAC file answers for one address.
struct PacReport {
    QString url;
    QString host;
    QString result;          ///< as returned
    QList<PacEntry> entries; ///< in the order in which the browser tries them
    QList<int> decidingLines;///< lines of the return statements that were passed, the deciding one last
    QStringList lookups;     ///< names that the script wanted to have resolved; they were not, unless evidence named them
    QStringList alerts;      ///< what the script printed with alert()
    std::optional<Error> scriptError;

    bool operator==(const PacReport &) const = default;
};

} // namespace kerbscope
