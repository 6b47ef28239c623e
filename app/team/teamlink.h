// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/policy.h"
#include "core/team/teamserver.h"
#include "core/team/teamsync.h"

#include <QDateTime>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QTimer;

namespace kerbscope::ui {

class CaseShelf;
class Session;

/// What one round did.
struct TeamRound {
    SyncReport cases;
    SyncReport notes;
    SyncReport packs;
};

/// Keeps the cases, notes and packs of this computer and those of the team's PostgreSQL the same: a round soon after each save, and every minute;
/// on another thread, one at a time. Without a server it does nothing at all.
class TeamLink : public QObject
{
    Q_OBJECT

public:
    enum class State { Off, Idle, Working, Failed };

    /// `settingsFile` keeps what the user chose; empty: nothing is kept. The policy goes before it.
    TeamLink(Session &session, CaseShelf &shelf, const Policy &policy, const QString &settingsFile, QObject *parent = nullptr);
    ~TeamLink() override;

    /// What holds: the user's choice with the policy over it.
    const TeamServer &server() const { return m_server; }
    /// The administrators laid the connection down.
    bool isLaidDown() const;
    /// The user's choice; kept, and a round begins. Nothing happens where the policy lays it down.
    void setServer(const TeamServer &server);

    State state() const { return m_state; }
    const std::optional<QDateTime> &syncedAt() const { return m_syncedAt; }
    /// What ended the last round; what single cases suffered.
    const std::optional<Error> &error() const { return m_error; }
    int waiting() const { return m_waiting; } ///< cases, notes and packs
    int sent() const { return m_sent; } ///< of them, what left this computer since the program began
    /// Begins a round now, or as soon as the one that runs is over.
    void syncNow();
    /// Something was changed here: a round in some seconds, for all that changes until then.
    void syncSoon();

Q_SIGNALS:
    void changed();
    /// States that were displaced by others and are kept as cases of their own.
    void keptBeside(const QStringList &titles);
    /// Knowledge packs that were displaced by others and lie set aside.
    void packsKeptBeside(const QStringList &packs);
    /// Others changed the notes about these codes.
    void notesChanged(const QStringList &codes);
    /// Others changed these packs, and what they say is in use.
    void packsCame(const QStringList &packs);

private:
    void start();
    void ended(const Result<TeamRound> &round);
    void setState(State state);

    Session &m_session;
    CaseShelf &m_shelf;
    Policy m_policy;
    QString m_settingsFile;
    TeamServer m_server;
    State m_state = State::Off;
    std::optional<QDateTime> m_syncedAt;
    std::optional<Error> m_error;
    int m_waiting = 0;
    int m_sent = 0;
    bool m_again = false;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QTimer *m_soon;
    QTimer *m_often;
};

/// The user's settings with the administrators' policy over them.
TeamServer teamServerUnder(const Policy &policy, TeamServer chosen);

} // namespace kerbscope::ui
