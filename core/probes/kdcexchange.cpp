// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/kdcexchange.h"

#include "core/probes/asrequest.h"

#include <QHostInfo>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUdpSocket>

namespace kerbscope {

namespace {

using Reach = KdcAnswer::Reach;
using Steady = std::chrono::steady_clock;

constexpr qint64 maxAnswerBytes = 64 * 1024;
constexpr int responseTooBig = 52;
constexpr std::chrono::milliseconds udpRound { 900 }; // two of them and TCP fit into three seconds
constexpr qint64 lifetimeSeconds = 10 * 3600;

struct Sent {
    QByteArray request;
    Instant wallClock;
    Steady::time_point steady;
};

Instant wallClockNow()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

/// Takes the answer's bytes; false when they are no answer to our question.
bool take(KdcAnswer &answer, QByteArrayView bytes, const Sent &sent)
{
    const auto roundTrip = Steady::now() - sent.steady;
    Result<KrbMessage> message = parseKerberosMessage(bytes);
    if (!message) {
        answer.problem = message.error().what;
        return false;
    }
    if (message->type != KrbMessageType::Error && message->type != KrbMessageType::AsRep) {
        answer.problem = QStringLiteral("it answered with %1").arg(toString(message->type));
        return false;
    }
    answer.reach = Reach::Answered;
    answer.roundTrip = std::chrono::duration_cast<std::chrono::milliseconds>(roundTrip);
    if (message->serverTime) {
        const auto middle = sent.wallClock + std::chrono::duration_cast<std::chrono::microseconds>(roundTrip / 2);
        answer.clockOffset = *message->serverTime - middle;
    }
    if (message->type == KrbMessageType::AsRep) { // dropped unread
        KrbMessage bare;
        bare.type = KrbMessageType::AsRep;
        answer.message = bare;
    } else {
        answer.message = std::move(*message);
    }
    return true;
}

std::optional<QHostAddress> resolve(const HostPort &kdc)
{
    QHostAddress literal;
    if (literal.setAddress(kdc.host))
        return literal;
    const QHostInfo info = QHostInfo::fromName(kdc.host);
    if (info.addresses().isEmpty())
        return std::nullopt;
    return info.addresses().first();
}

void askByUdp(KdcAnswer &answer, const QHostAddress &address, Sent &sent, const Deadline &deadline)
{
    QUdpSocket socket;
    socket.connectToHost(address, answer.kdc.port);
    if (!socket.waitForConnected(deadline.sliceMs()))
        return;
    for (int round = 0; round < 2 && !deadline.isOver(); ++round) {
        const Deadline wait = deadline.within(udpRound);
        sent.wallClock = wallClockNow();
        sent.steady = Steady::now();
        if (socket.write(sent.request) != sent.request.size())
            return;
        while (!wait.isOver()) {
            if (!socket.waitForReadyRead(wait.sliceMs())) {
                if (socket.error() == QAbstractSocket::ConnectionRefusedError) {
                    answer.reach = Reach::Refused;
                    return;
                }
                continue;
            }
            QByteArray bytes(maxAnswerBytes, Qt::Uninitialized);
            const qint64 size = socket.read(bytes.data(), bytes.size());
            if (size > 0 && take(answer, QByteArrayView(bytes).first(size), sent))
                return;
        }
    }
}

void askByTcp(KdcAnswer &answer, const QHostAddress &address, Sent &sent, const Deadline &deadline)
{
    QTcpSocket socket;
    socket.connectToHost(address, answer.kdc.port);
    while (socket.state() != QAbstractSocket::ConnectedState && !deadline.isOver()) {
        if (!socket.waitForConnected(deadline.sliceMs()) && socket.state() == QAbstractSocket::UnconnectedState) {
            answer.reach = socket.error() == QAbstractSocket::ConnectionRefusedError ? Reach::Refused : Reach::Silent;
            answer.problem = socket.errorString();
            return;
        }
    }
    if (socket.state() != QAbstractSocket::ConnectedState)
        return;
    answer.overTcp = true;
    QByteArray record(4, Qt::Uninitialized); // RFC 4120 7.2.2
    for (int i = 0; i < 4; ++i)
        record[i] = static_cast<char>(static_cast<quint32>(sent.request.size()) >> (24 - 8 * i));
    sent.wallClock = wallClockNow();
    sent.steady = Steady::now();
    socket.write(record + sent.request);
    QByteArray received;
    while (!deadline.isOver()) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(deadline.sliceMs())) {
            if (socket.state() != QAbstractSocket::ConnectedState)
                break;
            continue;
        }
        received += socket.read(maxAnswerBytes + 4 - received.size());
        if (received.size() < 4)
            continue;
        qint64 length = 0;
        for (int i = 0; i < 4; ++i)
            length = length << 8 | static_cast<quint8>(received[i]);
        if (length <= 0 || length > maxAnswerBytes) {
            answer.problem = QStringLiteral("it answered with a record of %1 bytes").arg(length);
            return;
        }
        if (received.size() >= length + 4) {
            take(answer, QByteArrayView(received).sliced(4, length), sent);
            return;
        }
    }
    if (!received.isEmpty())
        answer.problem = QStringLiteral("it closed or went silent after %1 bytes").arg(received.size());
}

} // namespace

KdcAnswer askKdc(const HostPort &kdc, const Principal &user, const Deadline &deadline)
{
    KdcAnswer answer;
    answer.kdc = kdc;
    const qint64 till = toSeconds(wallClockNow()) + lifetimeSeconds;
    const Result<QByteArray> request = encodeAsRequest(user, QRandomGenerator::system()->generate(), till);
    if (!request) {
        answer.problem = request.error().what;
        return answer;
    }
    const auto address = resolve(kdc);
    if (!address) {
        answer.reach = Reach::NoSuchHost;
        answer.problem = QStringLiteral("there is no host %1").arg(kdc.host);
        return answer;
    }
    Sent sent { *request, {}, {} };
    askByUdp(answer, *address, sent, deadline);
    const bool tooBig = answer.message && answer.message->errorCode == responseTooBig;
    if (answer.reach != Reach::Answered || tooBig) {
        const KdcAnswer overUdp = answer;
        askByTcp(answer, *address, sent, deadline);
        if (answer.reach == Reach::Silent && overUdp.reach == Reach::Refused)
            answer.reach = Reach::Refused;
    }
    return answer;
}

KdcAnswer::Reach tcpReach(const HostPort &host, const Deadline &deadline)
{
    const auto address = resolve(host);
    if (!address)
        return Reach::NoSuchHost;
    QTcpSocket socket;
    socket.connectToHost(*address, host.port);
    while (!deadline.isOver()) {
        if (socket.waitForConnected(deadline.sliceMs()))
            return Reach::Answered;
        if (socket.state() == QAbstractSocket::UnconnectedState)
            return socket.error() == QAbstractSocket::ConnectionRefusedError ? Reach::Refused : Reach::Silent;
    }
    return Reach::Silent;
}

} // namespace kerbscope
