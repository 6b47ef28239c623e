// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevent/evtxvalues.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtEndian>

namespace kerbscope::evtx {

namespace {

/// Bytes of one value; 0 where the length differs from value to value.
qsizetype fixedSize(ValueType type)
{
    switch (type) {
    case ValueType::Int8:
    case ValueType::UInt8:
        return 1;
    case ValueType::Int16:
    case ValueType::UInt16:
        return 2;
    case ValueType::Int32:
    case ValueType::UInt32:
    case ValueType::HexInt32:
    case ValueType::Float:
    case ValueType::Bool:
        return 4;
    case ValueType::Int64:
    case ValueType::UInt64:
    case ValueType::HexInt64:
    case ValueType::Double:
    case ValueType::FileTime:
        return 8;
    case ValueType::Guid:
    case ValueType::SystemTime:
        return 16;
    default:
        return 0;
    }
}

template<typename T>
T number(QByteArrayView bytes)
{
    return qFromLittleEndian<T>(bytes.data());
}

QString hexNumber(quint64 value)
{
    return QStringLiteral("0x") + QString::number(value, 16);
}

QString utf16Text(QByteArrayView bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    const qsizetype end = text.indexOf(QChar::Null);
    if (end >= 0)
        text.truncate(end);
    return text;
}

QString guidText(QByteArrayView bytes)
{
    const QByteArray tail = bytes.sliced(8).toByteArray().toHex();
    return QStringLiteral("{%1-%2-%3-%4-%5}")
        .arg(number<quint32>(bytes), 8, 16, QLatin1Char('0'))
        .arg(number<quint16>(bytes.sliced(4)), 4, 16, QLatin1Char('0'))
        .arg(number<quint16>(bytes.sliced(6)), 4, 16, QLatin1Char('0'))
        .arg(QLatin1String(tail.left(4)), QLatin1String(tail.mid(4)));
}

QString timeText(const QDateTime &time, const QString &fraction)
{
    return time.isValid() ? time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'.' + fraction + u'Z' : QString();
}

QString fileTimeText(quint64 ticks)
{
    constexpr quint64 ticksPerSecond = 10'000'000;
    constexpr qint64 epochDifference = 11'644'473'600; // seconds from 1601 to 1970
    const auto seconds = static_cast<qint64>(ticks / ticksPerSecond) - epochDifference;
    return timeText(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()), QStringLiteral("%1").arg(ticks % ticksPerSecond, 7, 10, QLatin1Char('0')));
}

QString systemTimeText(QByteArrayView bytes)
{
    const auto part = [&](qsizetype index) { return static_cast<int>(number<quint16>(bytes.sliced(2 * index))); };
    const QDateTime time(QDate(part(0), part(1), part(3)), QTime(part(4), part(5), part(6)), QTimeZone::utc());
    return timeText(time, QStringLiteral("%1").arg(part(7), 3, 10, QLatin1Char('0')));
}

/// [MS-DTYP] 2.4.2.2: revision, count, authority (big endian), sub-authorities (little endian).
QString sidText(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return {};
    const auto count = static_cast<quint8>(bytes.at(1));
    if (bytes.size() < 8 + 4 * qsizetype(count))
        return {};
    quint64 authority = 0;
    for (qsizetype i = 2; i < 8; ++i)
        authority = (authority << 8) | static_cast<quint8>(bytes.at(i));
    QString text = QStringLiteral("S-%1-%2").arg(static_cast<quint8>(bytes.at(0))).arg(authority);
    for (qsizetype i = 0; i < count; ++i)
        text += u'-' + QString::number(number<quint32>(bytes.sliced(8 + 4 * i)));
    return text;
}

} // namespace

QString valueText(ValueType type, QByteArrayView bytes)
{
    const qsizetype size = fixedSize(type);
    if (bytes.isEmpty() || type == ValueType::Null)
        return QStringLiteral("");
    if (size == 0 || bytes.size() == size) {
        switch (type) {
        case ValueType::String:
            return utf16Text(bytes);
        case ValueType::AnsiString: {
            const qsizetype end = bytes.indexOf('\0');
            return QString::fromLatin1(end < 0 ? bytes : bytes.first(end));
        }
        case ValueType::Int8:
            return QString::number(static_cast<qint8>(bytes.at(0)));
        case ValueType::UInt8:
            return QString::number(static_cast<quint8>(bytes.at(0)));
        case ValueType::Int16:
            return QString::number(number<qint16>(bytes));
        case ValueType::UInt16:
            return QString::number(number<quint16>(bytes));
        case ValueType::Int32:
            return QString::number(number<qint32>(bytes));
        case ValueType::UInt32:
            return QString::number(number<quint32>(bytes));
        case ValueType::Int64:
            return QString::number(number<qint64>(bytes));
        case ValueType::UInt64:
            return QString::number(number<quint64>(bytes));
        case ValueType::Float:
            return QString::number(static_cast<double>(number<float>(bytes)));
        case ValueType::Double:
            return QString::number(number<double>(bytes));
        case ValueType::Bool:
            return number<quint32>(bytes) != 0 ? QStringLiteral("true") : QStringLiteral("false");
        case ValueType::Guid:
            return guidText(bytes);
        case ValueType::SizeT:
            if (bytes.size() == 4)
                return hexNumber(number<quint32>(bytes));
            if (bytes.size() == 8)
                return hexNumber(number<quint64>(bytes));
            break;
        case ValueType::FileTime:
            return fileTimeText(number<quint64>(bytes));
        case ValueType::SystemTime:
            return systemTimeText(bytes);
        case ValueType::Sid:
            if (const QString sid = sidText(bytes); !sid.isEmpty())
                return sid;
            break;
        case ValueType::HexInt32:
            return hexNumber(number<quint32>(bytes));
        case ValueType::HexInt64:
            return hexNumber(number<quint64>(bytes));
        case ValueType::Binary:
        case ValueType::Null:
        case ValueType::BinXml:
            break;
        }
    }
    return QString::fromLatin1(bytes.toByteArray().toHex().toUpper());
}

QStringList arrayTexts(ValueType type, QByteArrayView bytes)
{
    QStringList items;
    if (type == ValueType::String) { // each ends with a NUL
        for (qsizetype at = 0; at + 1 < bytes.size();) {
            qsizetype end = at;
            while (end + 1 < bytes.size() && (bytes.at(end) != 0 || bytes.at(end + 1) != 0))
                end += 2;
            items << utf16Text(bytes.sliced(at, end - at));
            at = end + 2;
        }
        return items;
    }
    const qsizetype size = fixedSize(type);
    if (size == 0)
        return { valueText(type, bytes) };
    for (qsizetype at = 0; at + size <= bytes.size(); at += size)
        items << valueText(type, bytes.sliced(at, size));
    return items;
}

} // namespace kerbscope::evtx
