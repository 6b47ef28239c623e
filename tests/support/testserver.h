// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUdpSocket>

#include <atomic>
#include <functional>
#include <memory>

namespace kerbscope::test {

/// A server on 127.0.0.1 that behaves as a test wants, on threads of its own; TCP and UDP share a port. It ends with the object.
class TestServer
{
public:
    /// Talks to one client that has connected, until it is done or `stop`. Connections are served one after another.
    using Talk = std::function<void(QTcpSocket &client, const std::atomic<bool> &stop)>;
    /// The datagrams to send back for one that came; each goes out in its turn.
    using Reply = std::function<QList<QByteArray>(const QByteArray &received)>;

    /// Without `talk` the TCP port refuses, without `reply` the UDP port does.
    explicit TestServer(Talk talk, Reply reply = {})
    {
        std::atomic<quint16> port { 0 };
        std::atomic<bool> udpReady { false };
        QTcpServer reserve; // finds a port that is free for both
        reserve.listen(QHostAddress::LocalHost);
        const quint16 wanted = reserve.serverPort();
        reserve.close();
        m_port = wanted;
        if (talk) {
            m_threads << QThread::create([this, talk, wanted, &port] {
                QTcpServer server;
                server.listen(QHostAddress::LocalHost, wanted);
                port = server.serverPort();
                while (!m_stop) {
                    if (!server.waitForNewConnection(20))
                        continue;
                    const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
                    ++m_connections;
                    talk(*client, m_stop);
                    client->disconnectFromHost();
                    if (client->state() != QAbstractSocket::UnconnectedState)
                        client->waitForDisconnected(50);
                }
            });
            m_threads.last()->start();
            while (port == 0)
                QThread::msleep(1);
        }
        if (reply) {
            m_threads << QThread::create([this, reply, wanted, &udpReady] {
                QUdpSocket socket;
                socket.bind(QHostAddress::LocalHost, wanted);
                udpReady = true;
                while (!m_stop) {
                    if (!socket.waitForReadyRead(20))
                        continue;
                    while (socket.hasPendingDatagrams() && !m_stop) {
                        QByteArray bytes(socket.pendingDatagramSize(), Qt::Uninitialized);
                        QHostAddress from;
                        quint16 fromPort = 0;
                        socket.readDatagram(bytes.data(), bytes.size(), &from, &fromPort);
                        ++m_datagrams;
                        for (const QByteArray &answer : reply(bytes))
                            socket.writeDatagram(answer, from, fromPort);
                    }
                }
            });
            m_threads.last()->start();
            while (!udpReady)
                QThread::msleep(1);
        }
    }
    ~TestServer()
    {
        m_stop = true;
        for (QThread *thread : std::as_const(m_threads)) {
            thread->wait();
            delete thread;
        }
    }
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    quint16 port() const { return m_port; }
    int connections() const { return m_connections; }
    int datagrams() const { return m_datagrams; }

private:
    std::atomic<bool> m_stop { false };
    std::atomic<int> m_connections { 0 };
    std::atomic<int> m_datagrams { 0 };
    quint16 m_port = 0;
    QList<QThread *> m_threads;
};

/// Waits for a request to come in, at most a second.
inline QByteArray awaitRequest(QTcpSocket &client)
{
    client.waitForReadyRead(1000);
    return client.readAll();
}

/// Sends all, as long as the client takes it; false when the client has gone.
inline bool sendAll(QTcpSocket &client, const QByteArray &bytes, const std::atomic<bool> &stop)
{
    client.write(bytes);
    while (client.bytesToWrite() > 0 && !stop) {
        if (!client.waitForBytesWritten(50) && client.state() != QAbstractSocket::ConnectedState)
            return false;
    }
    return !stop && client.state() == QAbstractSocket::ConnectedState;
}

/// Holds the connection open and says nothing.
inline void stayQuiet(QTcpSocket &client, const std::atomic<bool> &stop)
{
    while (!stop && client.state() == QAbstractSocket::ConnectedState)
        client.waitForReadyRead(20), client.readAll();
}

/// One talk: `first`, then `rest` again and again: `times` times, or for as long as the client takes it.
inline TestServer::Talk floods(const QByteArray &first, const QByteArray &rest, int times = -1)
{
    return [=](QTcpSocket &client, const std::atomic<bool> &stop) {
        awaitRequest(client);
        bool going = sendAll(client, first, stop);
        for (int i = 0; going && i != times; ++i)
            going = sendAll(client, rest, stop);
    };
}

/// One talk: byte after byte with a pause behind each.
inline TestServer::Talk drips(const QByteArray &bytes, unsigned long pauseMs)
{
    return [=](QTcpSocket &client, const std::atomic<bool> &stop) {
        awaitRequest(client);
        for (const char byte : bytes) {
            if (!sendAll(client, QByteArray(1, byte), stop))
                return;
            QThread::msleep(pauseMs);
        }
    };
}

/// Bytes of memory that this process has in use.
inline qint64 memoryInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace kerbscope::test
