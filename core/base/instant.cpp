// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <QTimeZone>

namespace kerbscope {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr quint64 fileTimeTicksPerSecond = 10'000'000;
constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;
constexpr quint64 fileTimeNever = 0x7FFF'FFFF'FFFF'FFFF;

} // namespace

QString toIso8601(Instant instant)
{
    const auto whole = std::chrono::floor<seconds>(instant);
    const auto fraction = std::chrono::duration_cast<microseconds>(instant - whole).count();
    QString text = QDateTime::fromSecsSinceEpoch(whole.time_since_epoch().count(), Qt::UTC)
                       .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (fraction != 0) {
        QString digits = QStringLiteral("%1").arg(fraction, 6, 10, QLatin1Char('0'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        text += QLatin1Char('.') + digits;
    }
    return text + QLatin1Char('Z');
}

std::optional<Instant> fromIso8601(QStringView text)
{
    QDateTime parsed = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return fromDateTime(parsed);
}

QDateTime toUtcDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<std::chrono::milliseconds>(instant).time_since_epoch().count(), Qt::UTC);
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return Instant(std::chrono::milliseconds(dateTime.toMSecsSinceEpoch()));
}

std::optional<Instant> fromWallClock(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    const QDateTime local(date, time, zone);
    if (!local.isValid())
        return std::nullopt;
    return fromDateTime(local);
}

std::optional<Instant> fromFileTime(quint64 fileTime)
{
    if (fileTime == 0 || fileTime >= fileTimeNever)
        return std::nullopt;
    const auto whole = static_cast<qint64>(fileTime / fileTimeTicksPerSecond) - secondsFrom1601To1970;
    const auto rest = static_cast<qint64>(fileTime % fileTimeTicksPerSecond) / 10;
    return Instant(seconds(whole) + microseconds(rest));
}

} // namespace kerbscope
