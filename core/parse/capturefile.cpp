// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/capturefile.h"

#include "core/base/limits.h"
#include "core/parse/k12text.h"

#include <QTimeZone>

namespace kerbscope {

namespace {

constexpr quint32 pcapMagicMicro = 0xA1B2C3D4;
constexpr quint32 pcapMagicNano = 0xA1B23C4D;
constexpr quint32 pcapMagicModified = 0xA1B2CD34; // Kuznetzov's patch: 8 more bytes per record
constexpr quint32 ngSectionHeader = 0x0A0D0D0A;
constexpr quint32 ngByteOrderMagic = 0x1A2B3C4D;
constexpr quint32 ngInterface = 1;
constexpr quint32 ngPacketObsolete = 2;
constexpr quint32 ngSimplePacket = 3;
constexpr quint32 ngEnhancedPacket = 6;
constexpr quint16 optionTimeResolution = 9;
constexpr quint16 optionTimeOffset = 14;
constexpr qsizetype maxFrame = 256 * 1024 + 64;
constexpr qsizetype maxInterfaces = 4096;
constexpr Instant undatedDay = std::chrono::sys_days { std::chrono::year_month_day { std::chrono::year { 2000 }, std::chrono::January, std::chrono::day { 1 } } };

quint32 readU32(QByteArrayView bytes, qsizetype at, bool bigEndian)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<quint8>(bytes[at + (bigEndian ? i : 3 - i)]);
    return value;
}

/// A FILETIME-like SYSTEMTIME of eight 16-bit words: year, month, weekday, day, hour, minute, second, millisecond.
Instant systemTime(QByteArrayView bytes)
{
    const auto word = [&](int i) {
        return static_cast<quint8>(bytes[i * 2]) | static_cast<quint8>(bytes[i * 2 + 1]) << 8;
    };
    const QDateTime time(QDate(word(0), word(1), word(3)), QTime(word(4), word(5), word(6), word(7)), Qt::UTC);
    return time.isValid() ? fromDateTime(time) : Instant();
}

} // namespace

Result<CaptureFile> CaptureFile::open(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return Error { ErrorKind::Empty, QStringLiteral("the capture is empty"), {},
            QStringLiteral("Capture again and stop the capture before you copy the file.") };
    if (bytes.size() < 12)
        return Error { ErrorKind::Unrecognized, QStringLiteral("this is no capture") };

    CaptureFile file(bytes);
    if (bytes.startsWith("GMBU")) {
        if (bytes.size() < 32 || bytes[5] != 2)
            return Error { ErrorKind::Unsupported, QStringLiteral("this Network Monitor format is not version 2"), {},
                QStringLiteral("Save it as pcap or pcapng.") };
        file.m_format = Format::NetMon;
        file.m_interfaces << Interface { static_cast<quint16>(file.u16(bytes, 6)), 1'000'000, 0 };
        file.m_netMonStart = systemTime(bytes.sliced(8, 16));
        const quint32 table = file.u32(bytes, 24);
        const quint32 size = file.u32(bytes, 28);
        for (quint32 at = 0; at + 4 <= size && quint64(table) + at + 4 <= quint64(bytes.size()); at += 4)
            file.m_netMonFrames << file.u32(bytes, static_cast<qsizetype>(table + at));
        return file;
    }

    if (beginsAsK12Text(bytes)) {
        file.m_format = Format::K12Text;
        file.m_lastTime = undatedDay;
        return file;
    }
    for (const bool bigEndian : { false, true }) {
        const quint32 magic = readU32(bytes, 0, bigEndian);
        file.m_bigEndian = bigEndian;
        if (magic == ngSectionHeader) {
            file.m_format = Format::PcapNg;
            return file;
        }
        if (magic == pcapMagicMicro || magic == pcapMagicNano || magic == pcapMagicModified) {
            if (bytes.size() < 24)
                return Error { ErrorKind::Truncated, QStringLiteral("the capture ends inside its header") };
            if (magic == pcapMagicModified)
                return Error { ErrorKind::Unsupported, QStringLiteral("this is a patched pcap format of the 1990s"), {},
                    QStringLiteral("Save it as pcapng.") };
            file.m_format = Format::Pcap;
            file.m_nanoseconds = magic == pcapMagicNano;
            file.m_interfaces << Interface { static_cast<quint16>(file.u32(bytes, 20) & 0xFFFF), 1'000'000, 0 };
            file.m_offset = 24;
            return file;
        }
    }
    return Error { ErrorKind::Unrecognized, QStringLiteral("this is no capture") };
}

QString CaptureFile::formatName() const
{
    switch (m_format) {
    case Format::Pcap:
        return QStringLiteral("pcap");
    case Format::PcapNg:
        return QStringLiteral("pcapng");
    case Format::NetMon:
        return QStringLiteral("Network Monitor");
    case Format::K12Text:
        return QStringLiteral("K12 text");
    }
    return {};
}

std::optional<CapturedFrame> CaptureFile::next()
{
    switch (m_format) {
    case Format::Pcap:
        return nextPcap();
    case Format::PcapNg:
        return nextPcapNg();
    case Format::NetMon:
        return nextNetMon();
    case Format::K12Text:
        return nextK12();
    }
    return std::nullopt;
}

std::optional<CapturedFrame> CaptureFile::nextPcap()
{
    if (m_offset >= m_bytes.size())
        return std::nullopt;
    if (m_bytes.size() - m_offset < 16)
        return cut(QStringLiteral("the capture ends inside the header of a frame"));
    const quint32 seconds = u32(m_bytes, m_offset);
    const quint32 fraction = u32(m_bytes, m_offset + 4);
    const quint32 captured = u32(m_bytes, m_offset + 8);
    const quint32 original = u32(m_bytes, m_offset + 12);
    m_offset += 16;
    if (captured > maxFrame)
        return cut(QStringLiteral("a frame claims %1 bytes").arg(captured));
    if (m_bytes.size() - m_offset < captured)
        return cut(QStringLiteral("the capture ends inside a frame"));
    CapturedFrame frame;
    frame.number = ++m_number;
    frame.time = instantFromSeconds(seconds) + std::chrono::microseconds(m_nanoseconds ? fraction / 1000 : fraction);
    frame.linkType = m_interfaces.first().linkType;
    frame.bytes = m_bytes.sliced(m_offset, captured);
    frame.originalSize = original;
    m_offset += captured;
    return frame;
}

std::optional<CapturedFrame> CaptureFile::nextPcapNg()
{
    while (m_offset < m_bytes.size()) {
        if (m_bytes.size() - m_offset < 12)
            return cut(QStringLiteral("the capture ends inside the header of a block"));
        if (readU32(m_bytes, m_offset, false) == ngSectionHeader) {
            m_bigEndian = readU32(m_bytes, m_offset + 8, true) == ngByteOrderMagic;
            if (!m_bigEndian && readU32(m_bytes, m_offset + 8, false) != ngByteOrderMagic)
                return cut(QStringLiteral("a section has no byte order mark"));
            m_interfaces.clear();
        }
        const quint32 type = u32(m_bytes, m_offset);
        const quint32 length = u32(m_bytes, m_offset + 4);
        if (length < 12 || length % 4 != 0 || length > quint64(m_bytes.size() - m_offset))
            return cut(QStringLiteral("the capture ends inside a block"));
        const QByteArrayView body = m_bytes.sliced(m_offset + 8, length - 12);
        m_offset += length;
        if (type == ngInterface)
            readInterface(body);
        else if (type == ngEnhancedPacket || type == ngSimplePacket || type == ngPacketObsolete) {
            if (auto frame = readPacketBlock(type, body))
                return frame;
        }
    }
    return std::nullopt;
}

void CaptureFile::readInterface(QByteArrayView block)
{
    if (block.size() < 8 || m_interfaces.size() >= maxInterfaces)
        return;
    Interface read;
    read.linkType = u16(block, 0);
    qsizetype at = 8;
    while (at + 4 <= block.size()) {
        const quint16 code = u16(block, at);
        const quint16 length = u16(block, at + 2);
        at += 4;
        if (code == 0 || at + length > block.size())
            break;
        if (code == optionTimeResolution && length >= 1) {
            const auto resolution = static_cast<quint8>(block[at]);
            const int exponent = std::min(resolution & 0x7F, (resolution & 0x80) != 0 ? 62 : 18);
            read.ticksPerSecond = 1;
            for (int i = 0; i < exponent; ++i)
                read.ticksPerSecond *= (resolution & 0x80) != 0 ? 2 : 10;
        } else if (code == optionTimeOffset && length == 8) {
            const quint64 low = u32(block, m_bigEndian ? at + 4 : at);
            const quint64 high = u32(block, m_bigEndian ? at : at + 4);
            read.offsetSeconds = static_cast<qint64>(high << 32 | low);
        }
        at += (length + 3) / 4 * 4;
    }
    m_interfaces << read;
}

std::optional<CapturedFrame> CaptureFile::readPacketBlock(quint32 type, QByteArrayView body)
{
    CapturedFrame frame;
    frame.number = ++m_number;
    const qsizetype header = type == ngSimplePacket ? 4 : 20;
    if (body.size() < header)
        return std::nullopt;
    quint32 interface = 0;
    quint32 captured = 0;
    if (type == ngSimplePacket) {
        frame.originalSize = u32(body, 0);
        captured = static_cast<quint32>(std::min<qint64>(frame.originalSize, body.size() - header));
    } else {
        interface = type == ngEnhancedPacket ? u32(body, 0) : u16(body, 0);
        captured = u32(body, 12);
        frame.originalSize = u32(body, 16);
    }
    if (interface >= static_cast<quint32>(m_interfaces.size()))
        return std::nullopt;
    const Interface &origin = m_interfaces[static_cast<qsizetype>(interface)];
    frame.linkType = origin.linkType;
    if (type != ngSimplePacket) {
        const quint64 ticks = quint64(u32(body, 4)) << 32 | u32(body, 8);
        const auto whole = static_cast<qint64>(ticks / origin.ticksPerSecond);
        const auto rest = static_cast<long double>(ticks % origin.ticksPerSecond) * 1'000'000
            / static_cast<long double>(origin.ticksPerSecond);
        frame.time = instantFromSeconds(std::clamp<qint64>(whole + std::clamp<qint64>(origin.offsetSeconds, -1'000'000'000, 1'000'000'000'000), 0, 253'402'300'799))
            + std::chrono::microseconds(static_cast<qint64>(rest));
    }
    const qsizetype available = std::min<qsizetype>({ static_cast<qsizetype>(captured), body.size() - header, maxFrame });
    frame.bytes = body.sliced(header, available);
    return frame;
}

std::optional<CapturedFrame> CaptureFile::nextNetMon()
{
    if (m_number >= m_netMonFrames.size())
        return std::nullopt;
    const qsizetype at = m_netMonFrames[m_number++];
    m_offset = at;
    if (at + 16 > m_bytes.size())
        return cut(QStringLiteral("the capture ends inside the header of a frame"));
    CapturedFrame frame;
    frame.number = m_number;
    const quint64 microseconds = quint64(u32(m_bytes, at + 4)) << 32 | u32(m_bytes, at);
    frame.time = m_netMonStart + std::chrono::microseconds(static_cast<qint64>(std::min<quint64>(microseconds, 1ULL << 60)));
    frame.originalSize = u32(m_bytes, at + 8);
    const quint32 captured = u32(m_bytes, at + 12);
    if (captured > maxFrame || at + 16 + static_cast<qsizetype>(captured) > m_bytes.size())
        return cut(QStringLiteral("the capture ends inside a frame"));
    frame.bytes = m_bytes.sliced(at + 16, captured);
    frame.linkType = m_interfaces.first().linkType;
    // Version 2.1 and later name the medium behind each frame.
    if (static_cast<quint8>(m_bytes[4]) >= 1 && at + 18 + static_cast<qsizetype>(captured) <= m_bytes.size())
        frame.linkType = u16(m_bytes, at + 16 + static_cast<qsizetype>(captured));
    return frame;
}

std::optional<CapturedFrame> CaptureFile::nextK12()
{
    const qsizetype from = m_offset;
    auto read = nextK12Frame(m_bytes, m_offset, maxFrame);
    if (!read)
        return std::nullopt;
    if (!read->isWhole && !m_damage) {
        Error error { ErrorKind::Truncated, QStringLiteral("frame %1 is damaged; its first %2 bytes were read").arg(m_number + 1).arg(read->bytes.size()) };
        error.where.offset = from;
        m_damage = error;
    }
    m_unpacked = std::move(read->bytes);
    CapturedFrame frame;
    frame.number = ++m_number;
    frame.linkType = read->linkType;
    frame.bytes = m_unpacked;
    frame.originalSize = m_unpacked.size();
    // A time far before the last one is one of the next day.
    frame.time = std::chrono::floor<std::chrono::days>(m_lastTime) + read->timeOfDay;
    if (m_lastTime - frame.time > std::chrono::hours(12))
        frame.time += std::chrono::days(1);
    m_lastTime = std::max(m_lastTime, frame.time);
    return frame;
}

quint16 CaptureFile::u16(QByteArrayView bytes, qsizetype at) const
{
    const auto first = static_cast<quint8>(bytes[at]);
    const auto second = static_cast<quint8>(bytes[at + 1]);
    return static_cast<quint16>(m_bigEndian ? first << 8 | second : second << 8 | first);
}

quint32 CaptureFile::u32(QByteArrayView bytes, qsizetype at) const
{
    return readU32(bytes, at, m_bigEndian);
}

std::optional<CapturedFrame> CaptureFile::cut(const QString &what)
{
    Error error { ErrorKind::Truncated, what };
    error.where.offset = m_offset;
    error.advice = QStringLiteral("The frames before it were read.");
    m_damage = error;
    m_offset = m_bytes.size();
    m_number = std::max<qint64>(m_number, m_netMonFrames.size());
    return std::nullopt;
}

} // namespace kerbscope
