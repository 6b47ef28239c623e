// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Writes captures for tests: Ethernet, IPv4, UDP and TCP, byte by byte and independent of the reader.
class PcapBuilder
{
public:
    PcapBuilder()
    {
        little32(0xA1B2C3D4);
        little16(2);
        little16(4);
        little32(0);
        little32(0);
        little32(262144);
        little32(1);
    }

    QByteArray bytes() const { return m_bytes; }
    void wait(quint32 seconds) { m_seconds += seconds; }
    quint32 now() const { return m_seconds; }

    void udp(const QString &from, quint16 fromPort, const QString &to, quint16 toPort, const QByteArray &payload)
    {
        frame(ipv4(from, to, 17, big16(fromPort) + big16(toPort) + big16(static_cast<quint16>(8 + payload.size())) + big16(0) + payload));
    }
    /// `from` answers a datagram of udp() from `to` with ICMP "port unreachable", which quotes its first `quoted` bytes.
    void unreachable(const QString &from, const QString &to, quint16 toPort, quint16 closedPort, const QByteArray &payload, int quoted)
    {
        const QByteArray sent = ipv4(to, from, 17, big16(toPort) + big16(closedPort) + big16(static_cast<quint16>(8 + payload.size())) + big16(0) + payload);
        frame(ipv4(from, to, 1, QByteArray("\x03\x03\0\0\0\0\0\0", 8) + sent.mid(14, 28 + quoted)));
    }
    void tcp(const QString &from, quint16 fromPort, const QString &to, quint16 toPort, quint32 sequence, const QByteArray &payload,
        char flags = 0x18)
    {
        frame(ipv4(from, to, 6,
            big16(fromPort) + big16(toPort) + big32(sequence) + big32(0) + QByteArray("\x50", 1) + QByteArray(1, flags)
                + big16(65535) + big32(0) + payload));
    }
    /// The datagram of udp(), cut into IP fragments of `size` bytes (a multiple of 8).
    void fragmentedUdp(const QString &from, quint16 fromPort, const QString &to, quint16 toPort, const QByteArray &payload, int size)
    {
        const QByteArray datagram = big16(fromPort) + big16(toPort) + big16(static_cast<quint16>(8 + payload.size())) + big16(0) + payload;
        for (int at = 0; at < datagram.size(); at += size)
            frame(ipv4(from, to, 17, datagram.mid(at, size), at / 8, at + size < datagram.size()));
    }
    void frame(const QByteArray &packet)
    {
        little32(m_seconds);
        little32(m_microseconds);
        m_microseconds += 100;
        little32(static_cast<quint32>(packet.size()));
        little32(static_cast<quint32>(packet.size()));
        m_bytes += packet;
    }
    static QByteArray record(const QByteArray &message) { return big32(static_cast<quint32>(message.size())) + message; }

private:
    static QByteArray big16(quint16 value) { return QByteArray(1, static_cast<char>(value >> 8)) + static_cast<char>(value); }
    static QByteArray big32(quint32 value) { return big16(static_cast<quint16>(value >> 16)) + big16(static_cast<quint16>(value)); }
    static QByteArray address(const QString &text)
    {
        QByteArray bytes;
        for (const QString &part : text.split(u'.'))
            bytes += static_cast<char>(part.toInt());
        return bytes;
    }
    static QByteArray ipv4(const QString &from, const QString &to, char protocol, const QByteArray &payload, int offset = 0, bool more = false)
    {
        return QByteArray(12, 0) + big16(0x0800) + QByteArray("\x45\0", 2) + big16(static_cast<quint16>(20 + payload.size())) + big16(7)
            + big16(static_cast<quint16>((more ? 0x2000 : 0) | offset)) + QByteArray(1, 64) + QByteArray(1, protocol) + big16(0)
            + address(from) + address(to) + payload;
    }
    void little16(quint16 value)
    {
        m_bytes += static_cast<char>(value);
        m_bytes += static_cast<char>(value >> 8);
    }
    void little32(quint32 value)
    {
        little16(static_cast<quint16>(value));
        little16(static_cast<quint16>(value >> 16));
    }

    QByteArray m_bytes;
    quint32 m_seconds = 1767323045; // 2026-01-02T03:04:05Z, as der::krbError() says
    quint32 m_microseconds = 0;
};
