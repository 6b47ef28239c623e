// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventdecode.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace kerbscope {

// Counts for charts: pure functions over the events and their meaning, which go side by side.

/// Failures over time, a row of bins for each code.
struct FailureChart {
    struct Series {
        QString code;  ///< "krb:24", "ntstatus:0xC000006A"
        QString label; ///< "24 KDC_ERR_PREAUTH_FAILED"
        QList<int> counts; ///< one for each bin
        int total = 0;

        bool operator==(const Series &) const = default;
    };
    Instant begin; ///< of the first bin; a whole multiple of the width
    std::chrono::seconds width {}; ///< of a bin; 0 where no failure has a time
    QList<Series> series;          ///< the most frequent first
    int withoutTime = 0;           ///< failures that no bin can take

    bool operator==(const FailureChart &) const = default;
};

/// The width of the bins is a round one, so that there are at most `mostBins` of them. Harmless answers (25, 32, 52) do not
/// count. Codes beyond the eight most frequent are counted together as "other".
FailureChart failuresOverTime(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded, int mostBins = 60);

/// What came from one place.
struct OriginCount {
    QString origin; ///< address, or the computer's name where there is no address; empty: not told
    int successes = 0;
    int failures = 0;
    QStringList users; ///< each once, in the order of appearance

    bool operator==(const OriginCount &) const = default;
};

/// The places from which requests came, those with the most failures first.
QList<OriginCount> countsByOrigin(const QList<DecodedEvent> &decoded);

/// How one account came to be locked.
struct LockoutStory {
    struct Step {
        enum class Kind { WrongPassword, Refused, Locked, Unlocked, Success };
        Kind kind = Kind::WrongPassword;
        qsizetype event = 0; ///< place in the listing
        std::optional<Instant> time;
        QString origin;

        bool operator==(const Step &) const = default;
    };
    QString user;
    QList<Step> steps; ///< in the order of time
    QList<QPair<QString, int>> sources; ///< wrong passwords by place, the most frequent first
    bool isLocked = false; ///< at the end

    bool operator==(const LockoutStory &) const = default;
};

/// The accounts that were locked (4740) or answered as revoked after wrong passwords: 4771 with 0x18 and 0x12, 4625 and
/// 4776 with their counterparts, 4740, 4767 and successes. In the order of their first lock-out.
QList<LockoutStory> lockoutStories(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded);

} // namespace kerbscope
