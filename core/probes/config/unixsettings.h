// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/config/krb5files.h"
#include "core/probes/config/proxysettings.h"

namespace kerbscope {

/// A computer with Linux or macOS, as far as its settings go.
struct UnixComputer {
    FileAccess files;
    QHash<QString, QString> environment;
    QString home;     ///< the user's folder
    QString host;
    QString user;
    QString timeZone; ///< IANA name
    /// Standard output of a program that only tells settings; empty where it is not there or takes too long.
    std::function<QString(const QString &program, const QStringList &arguments)> run;
};

/// This computer.
UnixComputer thisUnixComputer();

/// Pure but for what the computer's functions do.
ClientSettings readSettings(const UnixComputer &computer);

} // namespace kerbscope
