// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSettings;

namespace kerbscope {

/// Where the company's PostgreSQL is. There is no password here, and none is ever kept by this program: libpq takes it from the
/// user's password file (~/.pgpass, %APPDATA%\postgresql\pgpass.conf), from a service file, from a client certificate or
/// from a Kerberos ticket. See https://www.postgresql.org/docs/current/libpq-pgpass.html
struct TeamServer {
    bool enabled = false;
    QString service; ///< of pg_service.conf; then the rest may be empty
    QString host; ///< name, address, or the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user; ///< empty: the name of the signed-in user
    QString sslMode = QStringLiteral("verify-full"); ///< as libpq names it
    bool redact = true; ///< names are replaced before a case leaves the computer; only the administrators' policy says otherwise

    bool operator==(const TeamServer &) const = default;

    /// Enough is known to connect.
    bool isComplete() const { return !service.isEmpty() || (!host.isEmpty() && !database.isEmpty()); }
    /// "db.corp.example.com/kerbscope": for people.
    QString name() const;

    /// Group "team" of the settings. redact is not among them.
    static TeamServer load(const QSettings &store);
    void save(QSettings &store) const;
};

} // namespace kerbscope
