// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/team/teamlink.h"

#include "app/shell/background.h"
#include "app/shell/caseshelf.h"
#include "app/shell/packreload.h"
#include "app/shell/session.h"
#include "core/report/redactedcase.h"
#include "core/team/noteitems.h"
#include "core/team/packitems.h"

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
    connect(&shelf, &CaseShelf::casesChanged, this, &TeamLink::syncSoon);
    connect(&session, &Session::catalogChanged, this, &TeamLink::syncSoon); // a pack was added or removed
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

void TeamLink::syncSoon()
{
    if (m_server.enabled && m_state != State::Working)
        m_soon->start();
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
    auto round = [folder = m_shelf.folder(), packFolders = m_session.packFolders(), server = m_server, knowledge = m_session.knowledge(), now = m_session.now(),
                     stop = m_stop]() -> Result<TeamRound> {
        Result<CaseStore> store = CaseStore::open(folder);
        if (!store)
            return store.error();
        Result<TeamDatabase> team = TeamDatabase::open(server);
        if (!team)
            return team.error();
        const SyncRules rules { server.redact, ordinaryWords(knowledge), [stop] { return stop->load(); } };
        Result<SyncReport> cases = syncCases(*store, *team, rules);
        Result<SyncReport> notes = cases ? syncNotes(CodeNotes::pathIn(folder), *team, rules, now) : cases;
        Result<SyncReport> packs = notes && !packFolders.user.isEmpty() ? syncPacks(packFolders, *team, rules) : notes ? SyncReport() : notes;
        if (!packs)
            return packs.error();
        return TeamRound { std::move(*cases), std::move(*notes), std::move(*packs) };
    };
    inBackground(this, std::move(round), [this](const Result<TeamRound> &done) { ended(done); });
}

void TeamLink::ended(const Result<TeamRound> &round)
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
        const QList<Error> problems = round->cases.problems + round->notes.problems + round->packs.problems;
        if (!problems.isEmpty())
            m_error = problems.first();
        m_syncedAt = toUtcDateTime(m_session.now());
        m_waiting = round->cases.waiting + round->notes.waiting + round->packs.waiting;
        m_sent += round->cases.sent + round->notes.sent + round->packs.sent;
        if (!round->cases.changed.isEmpty())
            m_shelf.changedElsewhere(round->cases.changed);
        setState(State::Idle);
        if (!round->cases.keptBeside.isEmpty())
            Q_EMIT keptBeside(round->cases.keptBeside);
        if (!round->packs.keptBeside.isEmpty())
            Q_EMIT packsKeptBeside(round->packs.keptBeside);
        if (!round->notes.changed.isEmpty())
            Q_EMIT notesChanged(round->notes.changed);
        QStringList packs = round->packs.changed;
        packs.removeIf([](const QString &id) { return id.contains(u'@'); }); // set aside, not in use
        if (!packs.isEmpty())
            reloadPacks(m_session, this, [this, packs](const Outcome &loaded) {
                if (loaded) {
                    Q_EMIT packsCame(packs);
                } else {
                    m_error = loaded.error();
                    Q_EMIT changed();
                }
            });
        if (m_waiting > 0 && problems.isEmpty())
            m_soon->start();
    }
    if (m_again)
        syncNow();
}

} // namespace kerbscope::ui
