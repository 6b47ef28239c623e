// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/httpquestion.h"

#include <QTcpSocket>

namespace kerbscope {

namespace {

constexpr qint64 maxHeaderBytes = 64 * 1024;
constexpr qint64 maxBodyBytes = 1024 * 1024;

/// Content-Length, or -1 where the server says none.
qint64 promisedLength(const QByteArray &header)
{
    for (const QByteArray &line : header.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return -1;
}

} // namespace

HttpAnswer askHttp(const HostPort &server, const QByteArray &request, const Deadline &deadline)
{
    HttpAnswer answer;
    QTcpSocket socket;
    socket.connectToHost(server.host, server.port);
    while (socket.state() != QAbstractSocket::ConnectedState) {
        if (deadline.isOver())
            return answer;
        if (!socket.waitForConnected(deadline.sliceMs()) && socket.state() == QAbstractSocket::UnconnectedState) {
            answer.reach = socket.error() == QAbstractSocket::ConnectionRefusedError ? HttpAnswer::Reach::Refused
                : socket.error() == QAbstractSocket::HostNotFoundError               ? HttpAnswer::Reach::NoSuchHost
                                                                                     : HttpAnswer::Reach::Timeout;
            answer.problem = socket.errorString();
            return answer;
        }
    }
    socket.write(request);
    QByteArray received;
    qsizetype headerEnd = -1;
    while (!deadline.isOver() && received.size() < maxHeaderBytes + maxBodyBytes) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(deadline.sliceMs())) {
            if (socket.state() != QAbstractSocket::ConnectedState)
                break;
            continue;
        }
        received += socket.read(maxHeaderBytes + maxBodyBytes - received.size());
        if (headerEnd < 0) {
            headerEnd = received.indexOf("\r\n\r\n");
            if (headerEnd < 0 && received.size() > maxHeaderBytes) {
                answer.reach = HttpAnswer::Reach::Garbage;
                answer.problem = QStringLiteral("its header is longer than %1 bytes").arg(maxHeaderBytes);
                return answer;
            }
        }
        if (headerEnd >= 0) {
            const qint64 promised = promisedLength(received.first(headerEnd));
            if (promised >= 0 && received.size() - headerEnd - 4 >= std::min(promised, maxBodyBytes))
                break;
        }
    }
    if (!received.startsWith("HTTP/1.")) {
        answer.reach = received.isEmpty() ? HttpAnswer::Reach::Timeout : HttpAnswer::Reach::Garbage;
        answer.problem = received.isEmpty() ? QStringLiteral("it took the connection and said nothing")
                                            : QStringLiteral("what it said is no HTTP");
        return answer;
    }
    answer.reach = HttpAnswer::Reach::Answered;
    answer.status = received.mid(9, 3).toInt();
    answer.header = headerEnd >= 0 ? received.first(headerEnd) : received.left(maxHeaderBytes);
    answer.body = headerEnd >= 0 ? received.mid(headerEnd + 4, maxBodyBytes) : QByteArray();
    return answer;
}

} // namespace kerbscope
