// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamserver.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace kerbscope::test {

/// A PostgreSQL of our own: a new cluster in a temporary folder, run as an unprivileged user, reachable by a Unix socket and on
/// loopback (there with a password). It ends with the object.
class Postgres {
public:
    Postgres() = default;
    ~Postgres();
    Q_DISABLE_COPY_MOVE(Postgres)

    /// Empty, or why there is none: the programs are not installed, or something failed.
    QString start();
    /// As a company's network does; start again with resume().
    void stop();
    QString resume();

    /// Reaches a database by the socket, as the one who made the cluster.
    TeamServer server(const QString &database = QStringLiteral("kerbscope")) const;
    /// By loopback, where a password is asked for.
    TeamServer byPassword(const QString &user) const;
    /// Runs SQL by psql; returns what it wrote, trimmed.
    QString sql(const QString &statement, const QString &database = QStringLiteral("kerbscope")) const;

private:
    QString programs() const;
    QString folder(const QString &name) const { return m_folder.filePath(name); }
    QString run(const QString &program, const QStringList &arguments) const;
    bool isReady() const;

    QTemporaryDir m_folder;
    QString m_programs;
    int m_port = 0;
    QProcess m_process;
};

} // namespace kerbscope::test
