// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/eventcounts.h"

#include "core/evidence/events/timeorder.h"
#include "core/evidence/events/userstories.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr int mostSeries = 8;

/// Answers that belong to every sign-on: proof needed, ticket renewed after its end, too big for UDP.
bool isHarmless(const EventStatus &status)
{
    return status.isKerberos(25) || status.isKerberos(32) || status.isKerberos(52);
}

std::optional<EventStatus> failureOf(const DecodedEvent &event)
{
    const auto status = event.tellingStatus();
    return status && !status->isSuccess() && !isHarmless(*status) ? status : std::nullopt;
}

std::chrono::seconds roundWidth(std::chrono::microseconds span, int mostBins)
{
    using namespace std::chrono_literals;
    static constexpr std::array<std::chrono::seconds, 16> widths = { 1s, 5s, 15s, 30s, 1min, 5min, 10min, 15min, 30min, 1h, 3h, 6h, 12h, 24h, 72h, 168h };
    for (const auto width : widths) {
        if (span / width < mostBins - 1)
            return width;
    }
    return widths.back() * ((span / widths.back()) / (mostBins - 1) + 1);
}

QString labelOf(const EventStatus &status)
{
    const QString number = status.code().section(u':', 1);
    return status.symbol() == number ? number : number + u' ' + status.symbol();
}

} // namespace

FailureChart failuresOverTime(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded, int mostBins)
{
    FailureChart chart;
    std::optional<Instant> first;
    std::optional<Instant> last;
    QHash<QString, FailureChart::Series> series;
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const auto failure = failureOf(decoded.at(i));
        if (!failure)
            continue;
        const auto time = events.at(i).time;
        if (!time) {
            ++chart.withoutTime;
            continue;
        }
        first = std::min(first.value_or(*time), *time);
        last = std::max(last.value_or(*time), *time);
        auto &row = series[failure->code()];
        row.code = failure->code();
        row.label = labelOf(*failure);
        ++row.total;
    }
    if (!first)
        return chart;

    QList<FailureChart::Series> rows = series.values();
    std::ranges::sort(rows, [](const auto &a, const auto &b) { return std::tie(b.total, a.code) < std::tie(a.total, b.code); });
    QHash<QString, qsizetype> placeOf;
    for (qsizetype i = 0; i < rows.size(); ++i)
        placeOf[rows.at(i).code] = std::min<qsizetype>(i, mostSeries);
    if (rows.size() > mostSeries) {
        FailureChart::Series others { QStringLiteral("other"), QStringLiteral("other"), {}, 0 };
        for (qsizetype i = mostSeries; i < rows.size(); ++i)
            others.total += rows.at(i).total;
        rows.resize(mostSeries);
        rows << others;
    }

    chart.width = roundWidth(*last - *first, std::max(mostBins, 2));
    chart.begin = Instant(std::chrono::floor<std::chrono::seconds>(first->time_since_epoch()) / chart.width * chart.width);
    const auto bins = static_cast<qsizetype>((*last - chart.begin) / chart.width) + 1;
    for (auto &row : rows)
        row.counts.fill(0, bins);
    for (qsizetype i = 0; i < decoded.size(); ++i) {
        const auto failure = failureOf(decoded.at(i));
        if (failure && events.at(i).time)
            ++rows[placeOf.value(failure->code())].counts[static_cast<qsizetype>((*events.at(i).time - chart.begin) / chart.width)];
    }
    chart.series = rows;
    return chart;
}

QList<OriginCount> countsByOrigin(const QList<DecodedEvent> &decoded)
{
    QList<OriginCount> counts;
    QHash<QString, qsizetype> placeOf;
    QHash<QString, QSet<QString>> usersOf;
    for (const DecodedEvent &event : decoded) {
        const bool isSuccess = event.status ? event.status->isSuccess() : event.securityId == 4624 || event.securityId == 4770;
        const bool isFailure = failureOf(event).has_value();
        if (event.securityId == 0 || (!isSuccess && !isFailure))
            continue;
        const QString key = event.origin().toLower();
        auto place = placeOf.constFind(key);
        if (place == placeOf.constEnd()) {
            place = placeOf.insert(key, counts.size());
            counts << OriginCount { event.origin(), 0, 0, {} };
        }
        OriginCount &count = counts[*place];
        ++(isFailure ? count.failures : count.successes);
        if (!event.user.isEmpty() && !usersOf[key].contains(event.userKey())) {
            usersOf[key].insert(event.userKey());
            count.users << event.user;
        }
    }
    std::ranges::stable_sort(counts, [](const OriginCount &a, const OriginCount &b) { return std::tie(b.failures, b.successes) < std::tie(a.failures, a.successes); });
    return counts;
}

QList<LockoutStory> lockoutStories(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded)
{
    using Kind = LockoutStory::Step::Kind;
    const auto kindOf = [](const DecodedEvent &event) -> std::optional<Kind> {
        const auto status = event.tellingStatus();
        if (event.securityId == 4740)
            return Kind::Locked;
        if (event.securityId == 4767)
            return Kind::Unlocked;
        const bool isTry = event.securityId == 4768 || event.securityId == 4771 || event.securityId == 4625 || event.securityId == 4776;
        if (event.securityId == 4624 || (isTry && status && status->isSuccess()))
            return Kind::Success;
        if (!isTry || !status)
            return std::nullopt;
        if (status->isKerberos(24) || status->code() == QLatin1String("ntstatus:0xC000006A"))
            return Kind::WrongPassword;
        if (status->isKerberos(18) || status->code() == QLatin1String("ntstatus:0xC0000234"))
            return Kind::Refused;
        return std::nullopt;
    };

    const auto hadWrong = [](const LockoutStory &story) {
        return std::ranges::any_of(story.steps, [](const auto &step) { return step.kind == Kind::WrongPassword; });
    };

    QHash<QString, LockoutStory> byUser;
    QStringList order; // by the first lock-out
    for (const qsizetype place : timeOrder(events)) {
        const DecodedEvent &event = decoded.at(place);
        const auto kind = kindOf(event);
        if (!kind || event.user.isEmpty())
            continue;
        LockoutStory &story = byUser[event.userKey()];
        if (story.user.isEmpty())
            story.user = event.user;
        story.steps << LockoutStory::Step { *kind, place, events.at(place).time, event.origin() };
        if (*kind == Kind::Locked || (*kind == Kind::Refused && hadWrong(story))) {
            story.isLocked = true;
            if (!order.contains(event.userKey()))
                order << event.userKey();
        } else if (*kind == Kind::Unlocked || *kind == Kind::Success) {
            story.isLocked = false;
        }
    }
    QList<LockoutStory> stories;
    for (const QString &user : std::as_const(order)) {
        LockoutStory story = byUser.value(user);
        for (const auto &step : std::as_const(story.steps)) {
            if (step.kind != Kind::WrongPassword)
                continue;
            const auto known = std::ranges::find_if(story.sources, [&](const auto &source) { return source.first == step.origin; });
            if (known == story.sources.end())
                story.sources << qMakePair(step.origin, 1);
            else
                ++known->second;
        }
        std::ranges::stable_sort(story.sources, std::ranges::greater {}, [](const auto &source) { return source.second; });
        stories << story;
    }
    return stories;
}

} // namespace kerbscope
