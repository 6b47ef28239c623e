// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

class QTimeZone;

namespace kerbscope {

/// A point in time, UTC, microseconds since 1970-01-01T00:00:00Z (Kerberos times are seconds plus microseconds,
/// RFC 4120 5.2.3 and 5.2.4). Local wall-clock times never travel in an Instant: who reads them names the zone.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

constexpr Instant instantFromSeconds(qint64 secondsSinceEpoch)
{
    return Instant(std::chrono::seconds(secondsSinceEpoch));
}

constexpr qint64 toSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

/// "2026-01-02T03:04:05Z"; a fraction is printed only where it is not zero.
QString toIso8601(Instant instant);

/// ISO 8601 with a zone ("Z" or an offset) or, without one, read as UTC. Absent when it is no such time.
std::optional<Instant> fromIso8601(QStringView text);

QDateTime toUtcDateTime(Instant instant);
Instant fromDateTime(const QDateTime &dateTime);

/// A wall-clock reading in `zone` as an instant. In the hour that a zone repeats in autumn the first reading counts;
/// in the hour that it skips in spring the time after the gap. Absent when the date does not exist.
std::optional<Instant> fromWallClock(const QDate &date, const QTime &time, const QTimeZone &zone);

/// FILETIME: 100 ns since 1601-01-01 UTC ([MS-DTYP] 2.3.3). Absent for 0 and for the "never" value.
std::optional<Instant> fromFileTime(quint64 fileTime);

} // namespace kerbscope
