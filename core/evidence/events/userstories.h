// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/events/eventdecode.h"

#include <QHash>
#include <QSet>

namespace kerbscope {

/// One try to sign on: a TGT asked for (4768, 4771, 4820, 4824, event 3 of a client), or a password checked (4624, 4625, 4776).
struct SignOnTry {
    qsizetype event = 0; ///< place in the listing
    std::optional<Instant> time;
    QString origin; ///< address or computer; empty where the event does not tell
    bool isAddress = false; ///< else the origin is a computer's name; the two cannot be compared
    EventStatus status;
    bool isTicket = false; ///< asked of the KDC

    bool failed() const { return !status.isSuccess(); }
    bool isWrongPassword() const;
};

/// What the events tell of one user, in the order of time.
struct UserStory {
    QString name; ///< as written first
    bool isComputer = false;
    QList<SignOnTry> tries;
    QList<qsizetype> lockouts; ///< 4740 that neither 4767 nor a ticket has ended

    /// The failures that no later success settles. A success settles what went before it at the same place; somewhere else it
    /// settles all but wrong passwords, which may well go on there.
    QList<SignOnTry> unsettled() const;
    bool isLocked() const { return !lockouts.isEmpty(); }
};

/// Do wrong passwords come from where the user signs on, or from elsewhere? Absent where the events do not tell.
struct BadPasswordSource {
    bool isElsewhere = false;
    QStringList origins; ///< of the wrong passwords
};
std::optional<BadPasswordSource> badPasswordSource(const UserStory &story);

/// The stories of all users, in the order in which they appear. Harmless answers (25, further proof needed) are no tries.
/// `order` is timeOrder(events).
QList<UserStory> userStories(const QList<WindowsEvent> &events, const QList<DecodedEvent> &decoded, const QList<qsizetype> &order);

/// A run of wrong passwords of one user from one origin that no hand types: at even times, or over half an hour and more.
struct RepeatedRun {
    QString origin;
    int count = 0;
    std::chrono::seconds interval {}; ///< the usual time between two
};
std::optional<RepeatedRun> repeatedRun(const UserStory &story);

/// Many users failing from one origin within minutes.
struct Spray {
    QString origin;
    QStringList users;
    QList<qsizetype> events;
};
std::optional<Spray> sprayIn(const QList<UserStory> &stories);

} // namespace kerbscope
