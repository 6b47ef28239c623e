// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ntpquestion.h"

#include "core/probes/quietsocket.h"

#include <QRandomGenerator>

namespace kerbscope {

namespace {

constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;
constexpr int packetSize = 48;
constexpr int originAt = 24;
constexpr int receivedAt = 32;
constexpr int transmittedAt = 40;
constexpr int serverMode = 4;
constexpr std::chrono::milliseconds round { 900 };

/// 32 bits of seconds since 1900 and 32 bits of fraction (RFC 4330 3), in the era of the question.
Instant ntpTime(const QByteArray &packet, int at)
{
    quint64 seconds = 0;
    quint64 fraction = 0;
    for (int i = 0; i < 4; ++i) {
        seconds = seconds << 8 | static_cast<quint8>(packet[at + i]);
        fraction = fraction << 8 | static_cast<quint8>(packet[at + 4 + i]);
    }
    constexpr quint64 startsSecondEra = 0x8000'0000;
    const qint64 whole = static_cast<qint64>(seconds) - secondsFrom1900To1970 + (seconds < startsSecondEra ? 1LL << 32 : 0);
    return instantFromSeconds(whole) + std::chrono::microseconds(static_cast<qint64>(fraction * 1'000'000 >> 32));
}

Instant now()
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(std::chrono::system_clock::now());
}

} // namespace

TimeAnswer askTime(const NameSource &names, const HostPort &server, const Deadline &deadline)
{
    TimeAnswer answer;
    const HostAnswer host = lookUpHost(names, server.host, deadline);
    if (host.addresses.isEmpty()) {
        answer.problem = host.problem;
        return answer;
    }
    QUdpSocket socket;
    if (!connectQuietly(socket, host.addresses.first(), server.port, deadline)) {
        answer.problem = QStringLiteral("the time server cannot be reached");
        return answer;
    }
    QByteArray question(packetSize, '\0');
    question[0] = 0x23; // version 4, client
    // The server sends it back as the origin; a random one tells our answer from others and nobody our time.
    for (int i = 0; i < 8; ++i)
        question[transmittedAt + i] = static_cast<char>(QRandomGenerator::system()->bounded(1, 256));
    answer.problem = QStringLiteral("the time server does not answer");
    while (!deadline.isOver()) {
        const Deadline wait = deadline.within(round);
        const Instant sent = now();
        socket.write(question);
        while (!wait.isOver()) {
            if (!socket.waitForReadyRead(wait.sliceMs()))
                continue;
            const Instant received = now();
            const auto datagram = readDatagram(socket, 512);
            if (!datagram) {
                answer.problem = QStringLiteral("no time server listens there");
                return answer;
            }
            const QByteArray &packet = *datagram;
            if (packet.size() < packetSize || (packet[0] & 7) != serverMode || packet.mid(originAt, 8) != question.mid(transmittedAt, 8)) {
                answer.problem = QStringLiteral("what it sends is no answer of a time server");
                continue;
            }
            const int leap = static_cast<quint8>(packet[0]) >> 6;
            if (leap == 3 || packet[1] == 0) {
                answer.problem = QStringLiteral("the time server is not synchronised itself");
                return answer;
            }
            answer.offset = ((ntpTime(packet, receivedAt) - sent) + (ntpTime(packet, transmittedAt) - received)) / 2;
            answer.problem.clear();
            return answer;
        }
    }
    return answer;
}

} // namespace kerbscope
