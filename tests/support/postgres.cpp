// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/postgres.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

#include <arpa/inet.h>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace kerbscope::test {

namespace {

constexpr int startMs = 60'000;

/// initdb refuses to work for root: then the cluster belongs to this user.
const passwd *owner()
{
    if (geteuid() != 0)
        return nullptr;
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

void dropRights(QProcess &process)
{
    if (const passwd *user = owner()) {
        process.setChildProcessModifier([uid = user->pw_uid, gid = user->pw_gid] {
            if (setgroups(0, nullptr) != 0 || setgid(gid) != 0 || setuid(uid) != 0)
                _exit(126);
        });
    }
}

int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool bound = ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
        && ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

} // namespace

QString Postgres::programs() const
{
    const QString inPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (!inPath.isEmpty())
        return QFileInfo(QFileInfo(inPath).canonicalFilePath()).path(); // the others lie beside the real one
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (QFileInfo::exists(versions.filePath(name + QStringLiteral("/bin/initdb"))))
            return versions.filePath(name + QStringLiteral("/bin"));
    }
    return {};
}

QString Postgres::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    dropRights(process);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_programs + u'/' + program, arguments);
    process.waitForFinished(startMs);
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? said : QStringLiteral("FAILED: ") + said;
}

QString Postgres::start()
{
    m_programs = programs();
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is not installed (initdb)");
    // The folder of the test belongs to its user, who may be root.
    if (const passwd *user = owner()) {
        if (::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return QStringLiteral("the folder cannot be handed over");
    }
    const QString made = run(QStringLiteral("initdb"), { QStringLiteral("-D"), folder(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("owner"),
        QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256"),
        QStringLiteral("--no-sync") });
    if (made.startsWith(QLatin1String("FAILED")))
        return made;
    m_port = freePort();
    if (const QString problem = resume(); !problem.isEmpty())
        return problem;
    const QString database = sql(QStringLiteral("CREATE DATABASE kerbscope"), QStringLiteral("postgres"));
    return database.startsWith(QLatin1String("FAILED")) ? database : QString();
}

QString Postgres::resume()
{
    dropRights(m_process);
    m_process.setWorkingDirectory(QStringLiteral("/"));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(m_programs + QStringLiteral("/postgres"),
        { QStringLiteral("-D"), folder(QStringLiteral("data")), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port), QStringLiteral("-c"),
            QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"), QStringLiteral("fsync=off"), QStringLiteral("-c"), QStringLiteral("max_connections=20"), QStringLiteral("-c"),
            QStringLiteral("shared_buffers=16MB") });
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < startMs) {
        if (m_process.state() == QProcess::NotRunning && clock.elapsed() > 1000)
            return QStringLiteral("PostgreSQL ended: ") + QString::fromUtf8(m_process.readAll());
        if (isReady())
            return {};
        m_process.waitForFinished(100);
    }
    return QStringLiteral("PostgreSQL does not answer");
}

bool Postgres::isReady() const
{
    return !run(QStringLiteral("pg_isready"), { QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port) }).startsWith(QLatin1String("FAILED"));
}

void Postgres::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); // "fast": connections are cut
    if (!m_process.waitForFinished(20'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Postgres::~Postgres() { stop(); }

TeamServer Postgres::server(const QString &database) const
{
    TeamServer server;
    server.enabled = true;
    server.host = m_folder.path();
    server.port = m_port;
    server.database = database;
    server.user = QStringLiteral("owner");
    server.sslMode = QStringLiteral("prefer");
    return server;
}

TeamServer Postgres::byPassword(const QString &user) const
{
    TeamServer server = this->server();
    server.host = QStringLiteral("127.0.0.1");
    server.user = user;
    return server;
}

QString Postgres::sql(const QString &statement, const QString &database) const
{
    return run(QStringLiteral("psql"), { QStringLiteral("-XAtq"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
        QString::number(m_port), QStringLiteral("-U"), QStringLiteral("owner"), QStringLiteral("-d"), database, QStringLiteral("-c"), statement });
}

} // namespace kerbscope::test
