// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/ntpquestion.h"

#include <QHostInfo>
#include <QUdpSocket>

namespace kerbscope {

namespace {

constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;
constexpr int packetSize = 48;

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

TimeAnswer askTime(const HostPort &server, const Deadline &deadline)
{
    TimeAnswer answer;
    QHostAddress address;
    if (!address.setAddress(server.host)) {
        const QHostInfo info = QHostInfo::fromName(server.host);
        if (info.addresses().isEmpty()) {
            answer.problem = QStringLiteral("there is no host %1").arg(server.host);
            return answer;
        }
        address = info.addresses().first();
    }
    QUdpSocket socket;
    socket.connectToHost(address, server.port);
    QByteArray question(packetSize, '\0');
    question[0] = 0x23; // version 4, client
    const Instant sent = now();
    socket.write(question);
    while (!deadline.isOver()) {
        if (!socket.waitForReadyRead(deadline.sliceMs()))
            continue;
        const Instant received = now();
        QByteArray packet = socket.read(512);
        if (packet.size() < packetSize)
            continue;
        const int leap = static_cast<quint8>(packet[0]) >> 6;
        if (leap == 3 || packet[1] == 0) {
            answer.problem = QStringLiteral("the time server is not synchronised itself");
            return answer;
        }
        answer.offset = ((ntpTime(packet, 32) - sent) + (ntpTime(packet, 40) - received)) / 2;
        return answer;
    }
    answer.problem = QStringLiteral("the time server does not answer");
    return answer;
}

} // namespace kerbscope
