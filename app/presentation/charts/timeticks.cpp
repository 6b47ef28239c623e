// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/timeticks.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace kerbscope::ui {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr std::array<qint64, 17> steps = { minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
    2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 30 * day, 365 * day };

QString labelOf(const QDateTime &local, qint64 step)
{
    if (step >= 30 * day)
        return QLocale().toString(local.date(), QCoreApplication::translate("Format", "MMM yyyy"));
    if (local.time() == QTime(0, 0))
        return QLocale().toString(local.date(), QCoreApplication::translate("Format", "d MMM"));
    return local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace

QList<TimeTick> timeTicks(Instant from, Instant to, const QTimeZone &zone, int most)
{
    QList<TimeTick> ticks;
    const qint64 first = toSeconds(from);
    const qint64 last = toSeconds(to);
    if (first >= last || most < 1)
        return ticks;
    qint64 step = steps.back();
    while ((last - first) / step > most)
        step *= 2;
    for (const qint64 candidate : steps) {
        if ((last - first) / candidate <= most) {
            step = std::min(step, candidate);
            break;
        }
    }
    // Within a day the wall clock's midnight is the origin; from a day on, the days are counted on from 1970.
    QDateTime cursor = toUtcDateTime(instantFromSeconds(first)).toTimeZone(zone);
    cursor = QDateTime(cursor.date(), QTime(0, 0), zone);
    if (step >= day) {
        const qint64 stride = step / day;
        cursor = cursor.addDays(-(QDate(1970, 1, 1).daysTo(cursor.date()) % stride));
    }
    while (ticks.size() <= most + 1) {
        const qint64 at = cursor.toSecsSinceEpoch();
        if (at > last)
            break;
        if (at >= first)
            ticks << TimeTick { instantFromSeconds(at), labelOf(cursor, step) };
        if (step >= day) {
            cursor = cursor.addDays(step / day);
        } else {
            // A step never crosses midnight, so each day starts its count anew and a shifted clock cannot drift.
            const QDateTime next = cursor.addSecs(step);
            cursor = next.date() != cursor.date() ? QDateTime(cursor.date().addDays(1), QTime(0, 0), zone) : next;
            if (at + step < first) { // skip ahead to the first tick in sight
                const qint64 skipped = (first - at) / step - 1;
                if (skipped > 0 && cursor.addSecs(skipped * step).date() == cursor.date())
                    cursor = cursor.addSecs(skipped * step);
            }
        }
    }
    return ticks;
}

} // namespace kerbscope::ui
