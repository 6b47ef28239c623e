// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/kdcexchange.h"

#include "core/probes/asrequest.h"
#include "core/probes/quietsocket.h"

#include <QRandomGenerator>

namespace kerbscope {

namespace {

using Reach = KdcAnswer::Reach;
using Steady = std::chrono::steady_clock;

constexpr qint64 maxAnswerBytes = 64 * 1024;
constexpr int responseTooBig = 52;
constexpr std::chrono::milliseconds udpRound { 900 };  // two of them and TCP fit into three seconds
constexpr std::chrono::milliseconds tcpPatience { 1500 }; // for the connection beside an answer by UDP
constexpr qint64 lifetimeSeconds = 10 * 3600;

/// A request under way: when it left, by both clocks.
struct Sent {
    QByteArray request;
    Instant wallClock;
    Steady::time_point steady;

    void leave()
    {
        wallClock = std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
        steady = Steady::now();
    }
};

/// Does it begin as an AS-REP does: [APPLICATION 11], pvno 5, msg-type 11 (RFC 4120 5.4.2)? More of it is not looked at.
bool isAsReply(QByteArrayView bytes)
{
    static constexpr char header[] = "\xa0\x03\x02\x01\x05\xa1\x03\x02\x01\x0b";
    return bytes.startsWith('\x6b') && bytes.first(std::min<qsizetype>(bytes.size(), 32)).indexOf(QByteArrayView(header, sizeof(header) - 1)) > 0;
}

/// Takes an answer's bytes; false when they are no answer to an AS-REQ.
bool take(KdcAnswer &answer, QByteArrayView bytes, const Sent &sent)
{
    const auto roundTrip = std::chrono::duration_cast<std::chrono::microseconds>(Steady::now() - sent.steady);
    if (isAsReply(bytes)) {
        answer.message = KrbMessage {};
        answer.message->type = KrbMessageType::AsRep;
        answer.roundTrip = roundTrip;
        return true;
    }
    Result<KrbMessage> message = parseKerberosMessage(bytes);
    if (!message || message->type != KrbMessageType::Error || !message->errorCode) {
        answer.problem = !message ? QStringLiteral("what it says is no Kerberos message")
            : message->type == KrbMessageType::Error ? QStringLiteral("its error message is cut off")
                                                     : QStringLiteral("it answered with %1").arg(toString(message->type));
        return false;
    }
    answer.roundTrip = roundTrip;
    if (message->serverTime)
        answer.clockOffset = *message->serverTime - (sent.wallClock + roundTrip / 2);
    answer.message = std::move(*message);
    return true;
}

Reach reachOfError(const QAbstractSocket &socket)
{
    return socket.error() == QAbstractSocket::ConnectionRefusedError ? Reach::Refused : Reach::Silent;
}

void askByUdp(KdcAnswer &answer, const QHostAddress &address, Sent &sent, const Deadline &deadline)
{
    QUdpSocket socket;
    answer.udp = Reach::Silent;
    if (!connectQuietly(socket, address, answer.kdc.port, deadline))
        return;
    for (int round = 0; round < 2 && !deadline.isOver(); ++round) {
        const Deadline wait = deadline.within(udpRound);
        sent.leave();
        if (socket.write(sent.request) != sent.request.size()) {
            answer.udp = reachOfError(socket);
            return;
        }
        while (!wait.isOver()) {
            if (!socket.waitForReadyRead(wait.sliceMs()))
                continue;
            const auto bytes = readDatagram(socket, maxAnswerBytes);
            if (!bytes) {
                answer.udp = Reach::Refused;
                return;
            }
            if (bytes->isEmpty())
                continue;
            if (take(answer, *bytes, sent)) {
                answer.udp = Reach::Answered;
                return;
            }
            answer.udp = Reach::Garbage;
        }
    }
}

/// Over a connection that stands.
void askByTcp(KdcAnswer &answer, QTcpSocket &socket, Sent &sent, const Deadline &deadline)
{
    QByteArray record(4, Qt::Uninitialized); // RFC 4120 7.2.2
    for (int i = 0; i < 4; ++i)
        record[i] = static_cast<char>(static_cast<quint32>(sent.request.size()) >> (24 - 8 * i));
    sent.leave();
    socket.write(record + sent.request);
    QByteArray received;
    while (readMore(socket, received, maxAnswerBytes + 4, deadline)) {
        if (received.size() < 4)
            continue;
        qint64 length = 0;
        for (int i = 0; i < 4; ++i)
            length = length << 8 | static_cast<quint8>(received[i]);
        if (length == 0 || length > maxAnswerBytes) {
            answer.tcp = Reach::Garbage;
            answer.problem = QStringLiteral("it announces an answer of %1 bytes").arg(length);
            return;
        }
        if (received.size() < length + 4)
            continue;
        answer.overTcp = take(answer, QByteArrayView(received).sliced(4, length), sent);
        answer.tcp = answer.overTcp ? Reach::Answered : Reach::Garbage;
        return;
    }
    answer.tcp = received.isEmpty() ? Reach::Silent : Reach::Garbage;
    answer.problem = received.isEmpty() ? QStringLiteral("it takes the connection and says nothing")
                                        : QStringLiteral("it stopped after %1 bytes").arg(received.size());
}

} // namespace

KdcAnswer::Reach KdcAnswer::reach() const
{
    for (const Reach best : { Reach::NoSuchHost, Reach::Answered, Reach::Garbage, Reach::Refused }) {
        if (udp == best || tcp == best)
            return best;
    }
    return Reach::Silent;
}

Principal nobodyOf(const QString &realm)
{
    return Principal { { QStringLiteral("WELLKNOWN"), QStringLiteral("ANONYMOUS") }, realm };
}

KdcAnswer askKdc(const NameSource &names, const HostPort &kdc, const Principal &client, const Deadline &deadline)
{
    KdcAnswer answer;
    answer.kdc = kdc;
    Sent sent;
    sent.leave();
    const Result<QByteArray> request = encodeAsRequest(client, QRandomGenerator::system()->generate(), toSeconds(sent.wallClock) + lifetimeSeconds);
    if (!request) {
        answer.problem = request.error().what;
        return answer;
    }
    sent.request = *request;
    const HostAnswer host = lookUpHost(names, kdc.host, deadline);
    if (host.addresses.isEmpty()) {
        answer.udp = answer.tcp = Reach::NoSuchHost;
        answer.problem = host.problem;
        return answer;
    }
    const QHostAddress &address = host.addresses.first();
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(maxAnswerBytes + 4);
    socket.connectToHost(address, kdc.port); // under way while UDP is tried
    askByUdp(answer, address, sent, deadline);
    answer.tooBigForUdp = answer.message && answer.message->errorCode == responseTooBig;
    const bool complete = answer.udp == Reach::Answered && !answer.tooBigForUdp;
    answer.tcp = waitForConnection(socket, complete ? deadline.within(tcpPatience) : deadline) ? Reach::Answered : reachOfError(socket);
    if (!complete && answer.tcp == Reach::Answered)
        askByTcp(answer, socket, sent, deadline);
    return answer;
}

} // namespace kerbscope
