// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/userstories.h"

#include "core/evidence/events/timeorder.h"

#include <algorithm>

namespace kerbscope {

namespace {

constexpr quint32 unknownPrincipal = 6;
constexpr quint32 revoked = 18;
constexpr quint32 wrongProof = 24;
constexpr quint32 proofNeeded = 25;
constexpr int manyUsers = 5;
constexpr std::chrono::minutes sprayWindow { 10 };
constexpr int runLength = 4;

/// Does this status of a password check belong to guessing: wrong name or password, locked or disabled account?
bool isGuess(const EventStatus &status)
{
    switch (status.family) {
    case EventStatus::Family::Kerberos:
        return status.value == unknownPrincipal || status.value == revoked || status.value == wrongProof;
    case EventStatus::Family::NtStatus:
        return status.value == 0xC000'0064 || status.value == 0xC000'006A || status.value == 0xC000'006D || status.value == 0xC000'0072
            || status.value == 0xC000'0234;
    case EventStatus::Family::Win32:
        return false;
    }
    return false;
}

/// Accounts of Windows itself, under which services and windows run.
bool isBuiltIn(const DecodedEvent &event)
{
    const auto sid = event.userSid;
    return sid == QLatin1String("S-1-5-18") || sid == QLatin1String("S-1-5-19") || sid == QLatin1String("S-1-5-20") || sid == QLatin1String("S-1-5-7")
        || sid.startsWith(QLatin1String("S-1-5-90-")) || sid.startsWith(QLatin1String("S-1-5-96-"));
}

std::optional<SignOnTry> tryOf(const DecodedEvent &event, qsizetype place, const WindowsEvent &raw)
{
    SignOnTry attempt { place, raw.time, event.origin().toLower(), !event.clientAddress.isEmpty(), {}, false };
    switch (event.securityId) {
    case 4768:
    case 4771:
    case 4772:
    case 4820:
    case 4824:
        if (!event.status)
            return std::nullopt;
        attempt.status = *event.status;
        attempt.isTicket = true;
        break;
    case 4624:
        attempt.status = { EventStatus::Family::NtStatus, 0 };
        break;
    case 4625:
    case 4776:
        if (!event.status)
            return std::nullopt;
        attempt.status = *event.tellingStatus();
        break;
    default:
        return std::nullopt;
    }
    return attempt;
}

} // namespace

bool SignOnTry::isWrongPassword() const
{
    return status.isKerberos(wrongProof) || (status.family == EventStatus::Family::NtStatus && status.value == 0xC000'006A);
}

QList<SignOnTry> UserStory::unsettled() const
{
    QHash<QString, qsizetype> lastGood;
    qsizetype lastGoodAnywhere = -1;
    for (qsizetype i = 0; i < tries.size(); ++i) {
        if (!tries.at(i).failed())
            lastGood[tries.at(i).origin] = lastGoodAnywhere = i;
    }
    QList<SignOnTry> open;
    for (qsizetype i = 0; i < tries.size(); ++i) {
        const SignOnTry &attempt = tries.at(i);
        const bool isElsewhere = attempt.isWrongPassword() && !attempt.origin.isEmpty() && !lastGood.contains(QString());
        const qsizetype settledBy = isElsewhere ? lastGood.value(attempt.origin, -1) : lastGoodAnywhere;
        if (attempt.failed() && i > settledBy)
            open << attempt;
    }
    return open;
}

std::optional<BadPasswordSource> badPasswordSource(const UserStory &story)
{
    for (const bool addresses : { true, false }) {
        QSet<QString> good;
        QStringList bad;
        for (const SignOnTry &attempt : story.tries) {
            if (attempt.origin.isEmpty() || attempt.isAddress != addresses)
                continue;
            if (!attempt.failed())
                good.insert(attempt.origin);
            else if (attempt.isWrongPassword() && !bad.contains(attempt.origin))
                bad << attempt.origin;
        }
        if (good.isEmpty() || bad.isEmpty())
            continue;
        QStringList elsewhere = bad;
        elsewhere.removeIf([&](const QString &origin) { return good.contains(origin); });
        return BadPasswordSource { !elsewhere.isEmpty(), elsewhere.isEmpty() ? bad : elsewhere };
    }
    return std::nullopt;
}

QList<UserStory> userStories(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded, const QList<qsizetype> &order)
{
    QList<UserStory> stories;
    QHash<QString, qsizetype> byUser;
    for (const qsizetype place : order) {
        const DecodedEvent &event = decoded.at(place);
        const auto attempt = tryOf(event, place, events.at(place));
        const bool isLock = event.securityId == 4740;
        const bool isUnlock = event.securityId == 4767;
        if ((!attempt && !isLock && !isUnlock) || event.user.isEmpty() || isBuiltIn(event))
            continue;
        if (attempt && attempt->status.isKerberos(proofNeeded))
            continue;
        const QString key = event.userKey();
        auto known = byUser.constFind(key);
        if (known == byUser.constEnd()) {
            known = byUser.insert(key, stories.size());
            stories << UserStory { event.user, event.isComputer(), {}, {} };
        }
        UserStory &story = stories[*known];
        if (attempt)
            story.tries << *attempt;
        if (isLock)
            story.lockouts << place;
        if (isUnlock || (attempt && !attempt->failed() && attempt->isTicket))
            story.lockouts.clear();
    }
    return stories;
}

std::optional<RepeatedRun> repeatedRun(const UserStory &story)
{
    QMap<QString, QList<Instant>> byOrigin; // in a fixed order: of equals the same wins each time
    for (const SignOnTry &attempt : story.tries) {
        if (attempt.isWrongPassword() && attempt.time)
            byOrigin[attempt.origin] << *attempt.time;
    }
    std::optional<RepeatedRun> best;
    for (auto entry = byOrigin.cbegin(); entry != byOrigin.cend(); ++entry) {
        if (entry->size() < runLength)
            continue;
        QList<std::chrono::microseconds> gaps;
        for (qsizetype i = 1; i < entry->size(); ++i)
            gaps << entry->at(i) - entry->at(i - 1);
        QList<std::chrono::microseconds> sorted = gaps;
        std::ranges::sort(sorted);
        const auto usual = sorted.at(sorted.size() / 2);
        const auto even = std::ranges::count_if(gaps, [&](auto gap) { return gap >= usual * 3 / 4 && gap <= usual * 5 / 4; });
        const bool isEven = usual >= std::chrono::seconds(10) && even * 3 >= gaps.size() * 2;
        const bool isLong = entry->last() - entry->first() >= std::chrono::minutes(30) && entry->size() >= 2 * runLength;
        if ((isEven || isLong) && (!best || entry->size() > best->count))
            best = RepeatedRun { entry.key(), static_cast<int>(entry->size()), std::chrono::duration_cast<std::chrono::seconds>(usual) };
    }
    return best;
}

std::optional<Spray> sprayIn(const QList<UserStory> &stories)
{
    struct Hit {
        std::optional<Instant> time;
        qsizetype event;
        qsizetype user;
    };
    QMap<QString, QList<Hit>> byOrigin;
    for (qsizetype user = 0; user < stories.size(); ++user) {
        for (const SignOnTry &attempt : stories.at(user).tries) {
            if (!attempt.origin.isEmpty() && attempt.failed() && isGuess(attempt.status))
                byOrigin[attempt.origin] << Hit { attempt.time, attempt.event, user };
        }
    }
    std::optional<Spray> best;
    for (auto entry = byOrigin.begin(); entry != byOrigin.end(); ++entry) {
        QList<Hit> &hits = *entry;
        std::ranges::stable_sort(hits, {}, &Hit::time);
        QHash<qsizetype, int> within;
        qsizetype first = 0;
        for (qsizetype last = 0; last < hits.size(); ++last) {
            ++within[hits.at(last).user];
            const auto tooOld = [&] { return hits.at(first).time && hits.at(last).time && *hits.at(last).time - *hits.at(first).time > sprayWindow; };
            for (; tooOld(); ++first) {
                if (--within[hits.at(first).user] == 0)
                    within.remove(hits.at(first).user);
            }
            if (within.size() < manyUsers || (best && within.size() <= best->users.size()))
                continue;
            Spray spray { entry.key(), {}, {} };
            QSet<qsizetype> named;
            for (qsizetype i = first; i <= last; ++i) {
                spray.events << hits.at(i).event;
                if (!named.contains(hits.at(i).user))
                    spray.users << stories.at(hits.at(i).user).name;
                named.insert(hits.at(i).user);
            }
            best = spray;
        }
    }
    return best;
}

} // namespace kerbscope
