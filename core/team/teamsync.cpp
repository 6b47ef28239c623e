// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamsync.h"

#include "core/report/redactedcase.h"
#include "core/team/casebytes.h"
#include "core/team/documents.h"
#include "core/team/teamchanges.h"

#include <QUuid>

namespace kerbscope {

namespace {

constexpr int documentsAtATime = 20;
const QString teamKey = QStringLiteral("team");
const QString cursorKey = QStringLiteral("cursor");

/// Of the UUIDs that follow from others (RFC 4122, version 5).
QString derived(const QString &what)
{
    static const QUuid space(QStringLiteral("{6f1d2a52-0b0f-4c6e-9a54-6b7363617365}"));
    return QUuid::createUuidV5(space, what).toString(QUuid::WithoutBraces);
}

/// One round, with what it needs at hand.
class Round {
public:
    Round(CaseStore &store, TeamDatabase &team, const SyncRules &rules)
        : m_store(store)
        , m_team(team)
        , m_rules(rules)
    {
    }

    Result<SyncReport> run()
    {
        for (Outcome (Round::*step)() : { &Round::meet, &Round::send, &Round::receive }) {
            if (Outcome done = (this->*step)(); !done)
                return done.error();
        }
        const Result<int> waiting = m_store.outboxSize();
        if (!waiting)
            return waiting.error();
        m_report.waiting = *waiting;
        return m_report;
    }

private:
    /// Another database than last time has heard nothing yet.
    Outcome meet()
    {
        const Result<QString> known = m_store.teamValue(teamKey);
        if (!known)
            return known.error();
        if (*known == m_team.team())
            return Done {};
        if (!known->isEmpty()) {
            if (Outcome forgotten = m_store.forgetTeam(); !forgotten)
                return forgotten;
        }
        return m_store.setTeamValue(teamKey, m_team.team());
    }

    Outcome send()
    {
        const Result<QList<OutboxEntry>> entries = m_store.outbox();
        if (!entries)
            return entries.error();
        for (const OutboxEntry &entry : *entries) {
            if (m_rules.isStopped())
                return Done {};
            if (Outcome sent = sendOne(entry); !sent)
                return sent;
        }
        return Done {};
    }

    Outcome sendOne(OutboxEntry entry)
    {
        if (Outcome clear = resolve(entry); !clear)
            return clear;
        TeamDocument document;
        document.kind = documentkind::caseFile();
        document.id = entry.id;
        document.base = entry.base;
        document.removed = entry.revision.isEmpty();
        document.revision = document.removed ? derived(QStringLiteral("removed/") + entry.id + u'/' + entry.base) : entry.revision;
        bool original = false;
        if (!document.removed) {
            const Result<Case> kept = m_store.load(entry.id);
            if (!kept) {
                m_report.problems << kept.error();
                return Done {};
            }
            // It may have been saved again since the outbox was read; then it waits for the next round.
            const Result<OutboxEntry> now = m_store.teamState(entry.id);
            if (!now)
                return now.error();
            if (now->revision != entry.revision)
                return Done {};
            const Case leaving = m_rules.redact ? redactedCase(*kept, m_rules.prose) : *kept;
            original = leaving != *kept;
            const Result<CaseBytes> bytes = toBytes(leaving);
            if (!bytes) {
                m_report.problems << bytes.error();
                return Done {};
            }
            document.content = bytes->bytes;
            document.digest = bytes->digest;
        }
        if (Outcome noted = m_store.noteSent(entry.id, document.revision); !noted)
            return noted;
        const Result<Delivery> delivery = deliver(m_team, document, [this](const TeamDocument &theirs) { return beside(theirs); });
        if (!delivery)
            return delivery.error();
        if (delivery->theirs)
            return bringBack(*delivery->theirs);
        ++m_report.sent;
        return m_store.noteDelivered(entry.id, entry.revision, delivery->head, original);
    }

    /// What was on its way when the program ended: has it arrived?
    Outcome resolve(OutboxEntry &entry)
    {
        if (entry.sent.isEmpty())
            return Done {};
        const Result<bool> arrived = hasArrived(m_team, entry.sent);
        if (!arrived)
            return arrived.error();
        if (*arrived)
            entry.base = entry.sent;
        entry.sent.clear();
        return m_store.noteResolved(entry.id, entry.base);
    }

    /// A removal here, a change there: the change counts.
    Outcome bringBack(const TeamDocument &theirs)
    {
        const Result<Case> read = caseFromBytes(theirs.content);
        if (!read) {
            m_report.problems << read.error();
            return Done {};
        }
        const Result<bool> taken = m_store.takeFromTeam(*read, theirs.revision, false, true);
        if (!taken)
            return taken.error();
        m_report.changed << theirs.id;
        m_report.keptBeside << read->title;
        return Done {};
    }

    Result<std::optional<TeamDocument>> beside(const TeamDocument &theirs)
    {
        const Result<Case> read = caseFromBytes(theirs.content);
        if (!read && read.error().kind == ErrorKind::Io)
            return read.error();
        if (!read)
            return std::optional<TeamDocument>(); // damaged: nothing can be kept of it
        Case copy = *read;
        copy.id = idBeside(theirs.revision);
        copy.title = QStringLiteral("%1 (%2)").arg(read->title, theirs.author);
        const Result<CaseBytes> bytes = toBytes(copy);
        if (!bytes)
            return bytes.error();
        m_report.keptBeside << copy.title;
        return std::optional(TeamDocument { documentkind::caseFile(), copy.id, derived(QStringLiteral("beside/") + theirs.revision), {}, false, bytes->digest, bytes->bytes, 0, {} });
    }

    Outcome receive()
    {
        const Result<QString> seen = m_store.teamValue(cursorKey);
        if (!seen)
            return seen.error();
        qint64 cursor = seen->toLongLong();
        for (;;) {
            const Result<QList<TeamDocument>> documents = documentsAfter(m_team, cursor, documentsAtATime, documentkind::caseFile());
            if (!documents)
                return documents.error();
            if (documents->isEmpty())
                return Done {};
            for (const TeamDocument &document : *documents) {
                if (m_rules.isStopped())
                    return Done {};
                if (Outcome taken = receiveOne(document); !taken)
                    return taken;
                cursor = document.seq;
                if (Outcome noted = m_store.setTeamValue(cursorKey, QString::number(cursor)); !noted)
                    return noted;
            }
        }
    }

    Outcome receiveOne(const TeamDocument &document)
    {
        const Result<OutboxEntry> state = m_store.teamState(document.id);
        if (!state)
            return state.error();
        if (state->base == document.revision)
            return Done {};
        Result<bool> taken = false;
        if (document.removed) {
            taken = state->revision.isEmpty() ? Result<bool>(false) : m_store.removeForTeam(document.id, document.revision);
        } else {
            Result<Case> theirs = caseFromBytes(document.content);
            if (!theirs) {
                m_report.problems << theirs.error();
                return Done {};
            }
            if (theirs->id != document.id) {
                m_report.problems << Error { ErrorKind::Malformed, QStringLiteral("a case of the team store has another id inside"), { document.id, {}, {}, {} }, {} };
                return Done {};
            }
            const bool original = state->original && !state->revision.isEmpty();
            if (original) {
                const Result<Case> mine = m_store.load(document.id);
                if (!mine)
                    return mine.error();
                theirs = withTeamChanges(*mine, redactedCase(*mine, m_rules.prose), *theirs);
            }
            taken = m_store.takeFromTeam(*theirs, document.revision, original);
        }
        if (!taken)
            return taken.error();
        if (*taken) {
            ++m_report.received;
            m_report.changed << document.id;
        }
        return Done {};
    }

    CaseStore &m_store;
    TeamDatabase &m_team;
    const SyncRules &m_rules;
    SyncReport m_report;
};

} // namespace

Result<SyncReport> syncCases(CaseStore &store, TeamDatabase &team, const SyncRules &rules) { return Round(store, team, rules).run(); }

QString idBeside(const QString &revision) { return derived(QStringLiteral("case/") + revision); }

} // namespace kerbscope
