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
    LinkCiscoHdlc = 104,
    LinkLoop = 108,
    LinkLinuxSll = 113,
    LinkIpv4 = 228,
    LinkIpv6 = 229,
    LinkLinuxSll2 = 276,
    LinkUser = 147, ///< first of the private ones
};

/// One frame as it stands in the file.
struct CapturedFrame {
    qint64 number = 0; ///< from 1, as Wireshark counts
    Instant time;
    quint16 linkType = LinkEthernet;
    QByteArrayView bytes; ///< of the file, or of the walk itself until its next step
    qint64 originalSize = 0; ///< on the wire; larger than bytes.size() when the capture cut frames short
};

/// Walks over the frames of a capture: pcap (both byte orders, micro- and nanoseconds), pcapng (several sections and
/// interfaces), Microsoft Network Monitor 2 and the text of Tektronix K12 (`k12text.h`). Grammar: FORMATS.md. It only moves forward and keeps nothing but the
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
    /// How many bytes of the file lie behind the walk.
    qint64 position() const { return m_offset; }
    /// False where the format has times of day alone: the frames then stand on the day 2000-01-01, and the days after it.
    bool isDated() const { return m_format != Format::K12Text; }

private:
    enum class Format { Pcap, PcapNg, NetMon, K12Text };
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
    std::optional<CapturedFrame> nextK12();
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
    QByteArray m_unpacked; ///< the bytes of a frame that stands in the file as text
    Instant m_lastTime;    ///< of a frame of such a file
    std::optional<Error> m_damage;
};

} // namespace kerbscope
