// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/team/teamlink.h"

#include "app/shell/background.h"
#include "app/shell/caseshelf.h"
#include "app/shell/session.h"
#include "core/report/redactedcase.h"

#include <QSettings>
#include <QTimer>

namespace kerbscope::ui {

namespace {

constexpr int soonMs = 3'000; ///< after a save: several in a row go together
constexpr int oftenMs = 60'000;

} // namespace

TeamServer teamServerUnder(const Policy &policy, TeamServer chosen)
{
    if (policy.team.isLaidDown) {
        const bool redact = policy.team.server.redact;
        chosen = policy.team.server;
        chosen.redact = redact;
    }
    chosen.redact = policy.redactionForced || policy.team.server.redact;
    return chosen;
}

TeamLink::TeamLink(Session &session, CaseShelf &shelf, const Policy &policy, const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shelf(shelf)
    , m_policy(policy)
    , m_settingsFile(settingsFile)
    , m_soon(new QTimer(this))
    , m_often(new QTimer(this))
{
    TeamServer chosen;
    if (!settingsFile.isEmpty())
        chosen = TeamServer::load(QSettings(settingsFile, QSettings::IniFormat));
    m_server = teamServerUnder(policy, chosen);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    m_often->setInterval(oftenMs);
    connect(m_soon, &QTimer::timeout, this, &TeamLink::syncNow);
    connect(m_often, &QTimer::timeout, this, &TeamLink::syncNow);
    connect(&shelf, &CaseShelf::casesChanged, this, [this] {
        if (m_server.enabled && m_state != State::Working)
            m_soon->start();
    });
    start();
}

TeamLink::~TeamLink() { m_stop->store(true); }

bool TeamLink::isLaidDown() const { return m_policy.team.isLaidDown; }

void TeamLink::setServer(const TeamServer &server)
{
    if (isLaidDown())
        return;
    if (!m_settingsFile.isEmpty()) {
        QSettings store(m_settingsFile, QSettings::IniFormat);
        server.save(store);
    }
    const TeamServer next = teamServerUnder(m_policy, server);
    if (next == m_server)
        return;
    m_server = next;
    m_error.reset();
    m_syncedAt.reset();
    start();
}

void TeamLink::start()
{
    if (!m_server.enabled || !m_server.isComplete()) {
        m_often->stop();
        m_soon->stop();
        setState(State::Off);
        return;
    }
    m_often->start();
    setState(State::Idle);
    m_soon->start();
}

void TeamLink::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void TeamLink::syncNow()
{
    if (!m_server.enabled || !m_server.isComplete())
        return;
    if (m_state == State::Working) {
        m_again = true;
        return;
    }
    m_soon->stop();
    m_again = false;
    setState(State::Working);
    auto round = [folder = m_shelf.folder(), server = m_server, knowledge = m_session.knowledge(), stop = m_stop]() -> Result<SyncReport> {
        Result<CaseStore> store = CaseStore::open(folder);
        if (!store)
            return store.error();
        Result<TeamDatabase> team = TeamDatabase::open(server);
        if (!team)
            return team.error();
        return syncCases(*store, *team, { server.redact, ordinaryWords(knowledge), [stop] { return stop->load(); } });
    };
    inBackground(this, std::move(round), [this](const Result<SyncReport> &done) { ended(done); });
}

void TeamLink::ended(const Result<SyncReport> &round)
{
    if (!m_server.enabled) {
        setState(State::Off);
        return;
    }
    if (!round) {
        m_error = round.error();
        setState(State::Failed);
    } else {
        m_error.reset();
        if (!round->problems.isEmpty())
            m_error = round->problems.first();
        m_syncedAt = toUtcDateTime(m_session.now());
        m_waiting = round->waiting;
        m_sent += round->sent;
        if (!round->changed.isEmpty())
            m_shelf.changedElsewhere(round->changed);
        setState(State::Idle);
        if (!round->keptBeside.isEmpty())
            Q_EMIT keptBeside(round->keptBeside);
        if (round->waiting > 0 && round->problems.isEmpty())
            m_soon->start();
    }
    if (m_again)
        syncNow();
}

} // namespace kerbscope::ui
