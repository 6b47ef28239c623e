// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/pac/pacreport.h"

#include <QHash>

namespace kerbscope {

/// What the script's surroundings answer.
struct PacWorld {
    QHash<QString, QString> addresses; ///< names that the evidence resolves; all others are not resolved
    QString ownAddress = QStringLiteral("127.0.0.1"); ///< myIpAddress()
};

/// Runs FindProxyForURL of a PAC file for one address, without any network. The script cannot reach files or sockets; its memory
/// is capped at 64 MiB. It can loop for ever: callers run this in a process of its own with a time limit.
/// A script that fails comes back with `scriptError` (line in `where`). Errors: Empty, TooLarge, Unrecognized (no PAC file,
/// for example a page of HTML), Unsupported (built without Duktape).
Result<PacReport> evaluatePac(const QString &script, const QString &url, const PacWorld &world = {});

/// "PROXY a:8080; DIRECT" taken apart.
QList<PacEntry> parsePacResult(const QString &result);

} // namespace kerbscope
