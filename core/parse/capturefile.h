// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace kerbscope {

/// Link-layer header types as capture files number them (the tcpdump group's LINKTYPE_ list).
enum LinkType : quint16 {
    LinkNull = 0,
    LinkEthernet = 1,
    LinkRawOld = 12,
    LinkRaw = 101,
    LinkLoop = 108,
    LinkLinuxSll = 113,
    LinkIpv4 = 228,
    LinkIpv6 = 229,
    LinkLinuxSll2 = 276,
    LinkUser = 147, ///< first of the private ones
};

/// One frame as it stands in the file. The bytes point into the file's bytes.
struct CapturedFrame {
    qint64 number = 0; ///< from 1, as Wireshark counts
    Instant time;
    quint16 linkType = LinkEthernet;
    QByteArrayView bytes;
    qint64 originalSize = 0; ///< on the wire; larger than bytes.size() when the capture cut frames short
};

/// Walks over the frames of a capture: pcap (both byte orders, micro- and nanoseconds), pcapng (several sections and
/// interfaces) and Microsoft Network Monitor 2. Grammar: FORMATS.md. It only moves forward and keeps nothing but the
/// interface list, so that memory does not grow with the file.
class CaptureFile
{
public:
    /// Reads the file's header. `bytes` must outlive the object. Errors: Empty, Unrecognized, Unsupported, Truncated.
    static Result<CaptureFile> open(QByteArrayView bytes);

    /// The next frame; nothing at the end. A record that the file's end cuts short ends the walk and leaves damage().
    std::optional<CapturedFrame> next();

    const std::optional<Error> &damage() const { return m_damage; }
    QString formatName() const;

private:
    enum class Format { Pcap, PcapNg, NetMon };
    struct Interface {
        quint16 linkType = LinkEthernet;
        quint64 ticksPerSecond = 1'000'000;
        qint64 offsetSeconds = 0;
    };

    explicit CaptureFile(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    std::optional<CapturedFrame> nextPcap();
    std::optional<CapturedFrame> nextPcapNg();
    std::optional<CapturedFrame> nextNetMon();
    void readInterface(QByteArrayView block);
    std::optional<CapturedFrame> readPacketBlock(quint32 type, QByteArrayView body);
    quint16 u16(QByteArrayView bytes, qsizetype at) const;
    quint32 u32(QByteArrayView bytes, qsizetype at) const;
    std::optional<CapturedFrame> cut(const QString &what);

    QByteArrayView m_bytes;
    Format m_format = Format::Pcap;
    bool m_bigEndian = false;
    bool m_nanoseconds = false;
    qsizetype m_offset = 0;
    qint64 m_number = 0;
    QList<Interface> m_interfaces;
    QList<quint32> m_netMonFrames; ///< offsets of the frames
    Instant m_netMonStart;
    std::optional<Error> m_damage;
};

} // namespace kerbscope
