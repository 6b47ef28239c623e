// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/deadline.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <optional>

namespace kerbscope {

// What all questions over sockets have in common: no proxy in between, waiting in slices, and never more bytes than asked for.

/// Runs a loop until something quits it or the deadline is over.
inline void runUntil(QEventLoop &loop, const Deadline &deadline)
{
    if (deadline.isOver())
        return;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &loop, [&] {
        if (deadline.isOver())
            loop.quit();
    });
    ticker.start(20);
    loop.exec();
}

/// Waits until a connection that was begun stands or has failed. False when it did not come about before the deadline; the socket
/// says why. (QAbstractSocket::waitForConnected gives up the connection when its time is over, so it cannot wait in slices.)
inline bool waitForConnection(QAbstractSocket &socket, const Deadline &deadline)
{
    const auto isUnderWay = [&] { return socket.state() != QAbstractSocket::ConnectedState && socket.state() != QAbstractSocket::UnconnectedState; };
    QEventLoop loop;
    QObject::connect(&socket, &QAbstractSocket::stateChanged, &loop, [&] {
        if (!isUnderWay())
            loop.quit();
    });
    if (isUnderWay())
        runUntil(loop, deadline);
    return socket.state() == QAbstractSocket::ConnectedState;
}

/// Connects to an address without any proxy.
inline bool connectQuietly(QAbstractSocket &socket, const QHostAddress &address, quint16 port, const Deadline &deadline)
{
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, port);
    return waitForConnection(socket, deadline);
}

/// The next datagram, at most `most` bytes of it; absent where the system reports in its place that the port is closed.
inline std::optional<QByteArray> readDatagram(QUdpSocket &socket, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const qint64 size = socket.read(bytes.data(), bytes.size());
    if (size < 0)
        return std::nullopt;
    bytes.truncate(size);
    return bytes;
}

/// Appends what has come in, up to `most` bytes altogether. False when the peer has closed, the cap is reached, or the deadline
/// is over, and nothing came.
inline bool readMore(QAbstractSocket &socket, QByteArray &into, qint64 most, const Deadline &deadline)
{
    while (socket.bytesAvailable() == 0) {
        if (deadline.isOver() || into.size() >= most)
            return false;
        if (!socket.waitForReadyRead(deadline.sliceMs()) && socket.state() != QAbstractSocket::ConnectedState && socket.bytesAvailable() == 0)
            return false;
    }
    if (into.size() >= most)
        return false;
    into += socket.read(most - into.size());
    return true;
}

} // namespace kerbscope
