// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/dateorder.h"

#include <algorithm>
#include <array>

namespace kerbscope::klist {

namespace {

/// How well one order fits: lower is better, compared from the top.
struct Fit {
    qint64 impossible = 0; ///< dates that do not exist
    qint64 backwards = 0; ///< tickets that end before they start
    double spanDays = 0; ///< sum of the lives, and of the distance between the first and the last start
    bool nearNow = false; ///< the latest start lies within two days of now
};

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 epochDay = 2'440'588; ///< 1970-01-01 as a Julian day

class Judge {
public:
    Judge(DateOrder order, const KlistOptions &options)
        : m_order(order)
        , m_options(options)
    {
    }

    void take(const WrittenTimes &times)
    {
        const std::optional<qint64> auth = seconds(times.auth);
        std::optional<qint64> start = seconds(times.start);
        if (!start)
            start = auth;
        const std::optional<qint64> end = seconds(times.end);
        const std::optional<qint64> renew = seconds(times.renew);
        if (start)
            note(*start);
        if (start && end) {
            if (*end < *start)
                ++m_fit.backwards;
            addSpan(*end - *start);
        }
        // "Renew till" may equal the start or lie shortly before the end; far away from the end it is wrong.
        if (end && renew)
            addSpan(*renew - *end);
    }
    void take(const WrittenTime &single)
    {
        if (const std::optional<qint64> at = seconds(single))
            note(*at);
    }

    Fit fit() const
    {
        Fit fit = m_fit;
        if (m_first && m_last) {
            fit.spanDays += static_cast<double>(*m_last - *m_first) / secondsPerDay;
            if (m_options.now)
                fit.nearNow = std::abs(toSeconds(*m_options.now) - *m_last) < 2 * secondsPerDay;
        }
        return fit;
    }

private:
    /// Wall-clock seconds since 1970; the zone does not matter here.
    std::optional<qint64> seconds(const std::optional<WrittenTime> &written)
    {
        if (!written || !written->hasYear)
            return std::nullopt;
        const QDate date = written->date(m_order);
        if (!date.isValid()) {
            ++m_fit.impossible;
            return std::nullopt;
        }
        return (date.toJulianDay() - epochDay) * secondsPerDay + written->time.msecsSinceStartOfDay() / 1000;
    }
    void addSpan(qint64 span) { m_fit.spanDays += static_cast<double>(std::abs(span)) / secondsPerDay; }
    void note(qint64 at)
    {
        m_first = m_first ? std::min(*m_first, at) : at;
        m_last = m_last ? std::max(*m_last, at) : at;
    }

    DateOrder m_order;
    const KlistOptions &m_options;
    Fit m_fit;
    std::optional<qint64> m_first;
    std::optional<qint64> m_last;
};

/// Which order its separator speaks for: Windows and MIT in the C locale write slashes month first, dots and dashes
/// belong to countries that write the day first.
DateOrder usualOrder(QChar separator) { return separator == u'/' ? DateOrder::MonthDayYear : DateOrder::DayMonthYear; }

template <typename Function>
void forEachWritten(const QList<WrittenTimes> &tickets, const QList<WrittenTime> &single, Function &&function)
{
    for (const WrittenTimes &times : tickets) {
        for (const std::optional<WrittenTime> *written : { &times.auth, &times.start, &times.end, &times.renew }) {
            if (*written)
                function(**written);
        }
    }
    for (const WrittenTime &written : single)
        function(written);
}

} // namespace

OrderDecision decideOrder(
    const QList<WrittenTimes> &tickets, const QList<WrittenTime> &single, const KlistOptions &options)
{
    OrderDecision decision;
    bool open = false;
    bool twoDigitYears = true;
    QChar separator;
    forEachWritten(tickets, single, [&](const WrittenTime &written) {
        if (written.order)
            return;
        open = true;
        separator = written.separator;
        twoDigitYears = twoDigitYears && written.numbers[2] < 100;
    });
    if (!open)
        return decision;

    struct Candidate {
        DateOrder order;
        Fit fit;
    };
    const DateOrder usual = usualOrder(separator);
    QList<Candidate> candidates;
    for (const DateOrder order :
        { usual, usual == DateOrder::MonthDayYear ? DateOrder::DayMonthYear : DateOrder::MonthDayYear,
            DateOrder::YearMonthDay }) {
        if (order == DateOrder::YearMonthDay && !twoDigitYears)
            continue;
        Judge judge(order, options);
        for (const WrittenTimes &times : tickets)
            judge.take(times);
        for (const WrittenTime &written : single)
            judge.take(written);
        candidates << Candidate { order, judge.fit() };
    }

    const auto clearlyBetter = [](const Fit &a, const Fit &b) {
        if (a.impossible != b.impossible)
            return a.impossible < b.impossible;
        if (a.backwards != b.backwards)
            return a.backwards < b.backwards;
        // Half a day of slack keeps lives of equal length equal; a factor of two tells a week from a month.
        if (a.spanDays + 0.5 < b.spanDays / 2)
            return true;
        if (b.spanDays + 0.5 < a.spanDays / 2)
            return false;
        return a.nearNow && !b.nearNow;
    };
    Candidate best = candidates.first();
    for (const Candidate &candidate : candidates) {
        if (clearlyBetter(candidate.fit, best.fit))
            best = candidate;
    }
    decision.order = best.order;
    // Years written with two digits in front are rare; they count only when they are clearly better.
    for (const Candidate &other : candidates) {
        if (other.order == best.order || other.order == DateOrder::YearMonthDay || clearlyBetter(best.fit, other.fit))
            continue;
        forEachWritten(tickets, single, [&](const WrittenTime &written) {
            if (!written.order && written.date(other.order) != written.date(best.order))
                decision.ambiguous = true;
        });
    }
    return decision;
}

std::optional<Instant> toInstant(const WrittenTime &written, DateOrder order, const KlistOptions &options)
{
    const auto at = [&](const QDate &date) -> std::optional<Instant> {
        if (!written.utcOffsetSeconds)
            return fromWallClock(date, written.time, options.zone);
        const std::optional<Instant> utc = fromWallClock(date, written.time, QTimeZone::utc());
        return utc ? std::optional(*utc - std::chrono::seconds(*written.utcOffsetSeconds)) : std::nullopt;
    };
    if (written.hasYear)
        return at(written.date(order));
    if (!options.now)
        return std::nullopt;
    const int thisYear = toUtcDateTime(*options.now).date().year();
    for (const int year : { thisYear + 1, thisYear, thisYear - 1 }) {
        const std::optional<Instant> instant = at(written.date(order, year));
        if (instant && *instant <= *options.now + std::chrono::hours(24 * 8))
            return instant;
    }
    return std::nullopt;
}

} // namespace kerbscope::klist
