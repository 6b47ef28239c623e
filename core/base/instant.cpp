// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

#include <QTimeZone>

namespace kerbscope {

namespace {

using std::chrono::microseconds;
using std::chrono::seconds;

constexpr qsizetype longestIso8601 = 27;
constexpr Instant firstOfYear0 = std::chrono::sys_days(std::chrono::year(0) / 1 / 1);
constexpr Instant firstOfYear10000 = std::chrono::sys_days(std::chrono::year(10'000) / 1 / 1);
constexpr quint64 fileTimeTicksPerSecond = 10'000'000;
constexpr qint64 secondsFrom1601To1970 = 11'644'473'600;
constexpr quint64 fileTimeNever = 0x7FFF'FFFF'FFFF'FFFF;

} // namespace

QString toIso8601(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::hh_mm_ss time(std::chrono::floor<microseconds>(instant - day));
    QString text;
    text.reserve(longestIso8601);
    const auto append = [&text](qint64 value, qint64 weight, char16_t after) {
        for (; weight > 0; weight /= 10)
            text += QChar(static_cast<char16_t>(u'0' + value / weight % 10));
        text += QChar(after);
    };
    if (instant >= firstOfYear0 && instant < firstOfYear10000) {
        const std::chrono::year_month_day date(day);
        append(static_cast<int>(date.year()), 1000, u'-');
        append(static_cast<unsigned>(date.month()), 10, u'-');
        append(static_cast<unsigned>(date.day()), 10, u'T');
    } else { // what damaged files hold
        text += toUtcDateTime(instant).toString(QStringLiteral("yyyy-MM-ddT"));
    }
    append(time.hours().count(), 10, u':');
    append(time.minutes().count(), 10, u':');
    append(time.seconds().count(), 10, u'Z');
    if (const qint64 fraction = time.subseconds().count(); fraction != 0) {
        text.back() = u'.';
        append(fraction, 100'000, u'Z');
        while (text.at(text.size() - 2) == u'0')
            text.remove(text.size() - 2, 1);
    }
    return text;
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
