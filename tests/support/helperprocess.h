// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

namespace kerbscope::test {

/// A port that is free for TCP and UDP on 127.0.0.1 right now.
inline quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost) && udp.bind(QHostAddress::LocalHost, tcp.serverPort(), QAbstractSocket::DontShareAddress))
            return tcp.serverPort();
    }
    return 0;
}

/// A server program that a test starts on a port of 127.0.0.1. It ends with the object, by its process id.
class HelperProcess
{
public:
    /// Waits until its TCP port takes connections. False when it is not installed or does not come up; problem() says why.
    bool start(const QString &program, const QStringList &arguments, quint16 port)
    {
        QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty())
            path = QStandardPaths::findExecutable(program, { QStringLiteral("/usr/sbin"), QStringLiteral("/sbin") });
        if (path.isEmpty()) {
            m_problem = QStringLiteral("%1 is not installed").arg(program);
            return false;
        }
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(path, arguments);
        for (int i = 0; i < 200 && m_process.state() != QProcess::NotRunning; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            if (probe.waitForConnected(100))
                return true;
            m_process.waitForFinished(50);
        }
        m_problem = QStringLiteral("%1 does not come up: %2").arg(program, QString::fromUtf8(m_process.readAll()));
        return false;
    }
    QString problem() const { return m_problem; }
    qint64 processId() const { return m_process.processId(); }

    HelperProcess() = default;
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;
    ~HelperProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(3000)) {
            m_process.kill();
            m_process.waitForFinished(3000);
        }
    }

private:
    QProcess m_process;
    QString m_problem;
};

} // namespace kerbscope::test
