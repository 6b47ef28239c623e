// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cases/casehistory.h"

#include <algorithm>

namespace kerbscope {

namespace {

QDate mondayOf(Instant instant, const QTimeZone &zone)
{
    const QDate day = toUtcDateTime(instant).toTimeZone(zone).date();
    return day.addDays(1 - day.dayOfWeek());
}

class Counts {
public:
    void add(const QString &id, const QString &title)
    {
        auto found = m_places.constFind(id);
        if (found == m_places.constEnd()) {
            found = m_places.insert(id, m_counts.size());
            m_counts << HistoryCount { id, title, 0 };
        }
        ++m_counts[*found].cases;
    }

    QList<HistoryCount> sorted()
    {
        std::ranges::stable_sort(m_counts, [](const HistoryCount &a, const HistoryCount &b) {
            return a.cases != b.cases ? a.cases > b.cases : a.id < b.id;
        });
        return std::move(m_counts);
    }

private:
    QList<HistoryCount> m_counts;
    QHash<QString, qsizetype> m_places;
};

} // namespace

CaseHistory historyOf(const QList<CaseSummary> &cases, Instant now, const QTimeZone &zone, int weeks)
{
    using namespace std::chrono_literals;
    CaseHistory history;
    const QDate last = mondayOf(now, zone);
    const QDate first = last.addDays(-7 * (std::max(weeks, 1) - 1));
    for (QDate monday = first; monday <= last; monday = monday.addDays(7))
        history.weeks << HistoryWeek { monday, 0, {} };
    for (const std::chrono::seconds below : { 2min, 5min, 15min, 60min, 1440min, 0min })
        history.spans << HistorySpan { below, 0 };
    Counts codes;
    Counts causes;
    QList<std::chrono::seconds> times;
    for (const CaseSummary &one : cases) {
        const QDate monday = mondayOf(one.createdAt, zone);
        if (monday < first || one.createdAt > now)
            continue;
        HistoryWeek &week = history.weeks[first.daysTo(monday) / 7];
        ++week.cases;
        ++week.byState[static_cast<size_t>(one.state)];
        ++history.cases;
        for (const QString &code : one.codes)
            codes.add(code, {});
        if (!one.cause.isEmpty())
            causes.add(one.cause, one.causeTitle);
        if (one.concludedAt && *one.concludedAt >= one.createdAt)
            times << std::chrono::floor<std::chrono::seconds>(*one.concludedAt - one.createdAt);
    }
    for (const std::chrono::seconds time : std::as_const(times)) {
        const auto span = std::ranges::find_if(
            history.spans, [&](const HistorySpan &one) { return one.below == 0s || time < one.below; });
        ++span->cases;
    }
    if (!times.isEmpty()) {
        std::ranges::sort(times);
        history.median = times[times.size() / 2];
    }
    history.concluded = static_cast<int>(times.size());
    history.codes = codes.sorted();
    history.causes = causes.sorted();
    return history;
}

} // namespace kerbscope
