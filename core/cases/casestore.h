// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace kerbscope {

class CaseDatabase;

/// What a list of cases shows.
struct CaseSummary {
    QString id;
    QString title;
    Instant createdAt;
    Instant changedAt;
    CaseState state = CaseState::Open;
    QStringList tags;
    QStringList codes; ///< codes that its evidence names, as "zen:471000", in order of appearance
    int evidenceCount = 0;
    QString cause; ///< id of the cause that stands out; empty while none does
    QString causeTitle; ///< as the agent saw it
    std::optional<Instant> concludedAt; ///< since when it has stood out

    bool operator==(const CaseSummary &) const = default;
};

struct CaseQuery {
    QString text; ///< every word of it must occur somewhere in the case, in whatever case of letters
    QString tag;
    std::optional<CaseState> state;
    int limit = 50; ///< negative: all
    int offset = 0;
};

/// What could be taken over from a damaged store.
struct StoreRecovery {
    QString setAside; ///< where the damaged file lies now; it is never deleted
    int kept = 0;
    int lost = 0;
};

/// What waits to be told to the team (core/team), written in the same transaction as the case itself.
struct OutboxEntry {
    QString id;
    QString revision; ///< of the case as it is here; empty: it was removed
    QString base; ///< the team's state that it stems from; empty: the team does not know it
    QString sent; ///< the revision that was last on its way; whether it arrived is not known
    bool original = false; ///< the team has it with names replaced: what is here is the original

    bool operator==(const OutboxEntry &) const = default;
};

/// All cases of this user, saved as they go: one SQLite database (application_id "KSCS", WAL) in a folder. Several
/// programs may use it at a time. Deleted content is overwritten. Belongs to the thread that opened it.
class CaseStore {
public:
    /// Makes folder and database where they are missing, readable by nobody else. Errors: Refused (read-only), Io,
    /// Unsupported (newer version), Unrecognized (another program's file), Malformed (damaged: see recover()).
    static Result<CaseStore> open(const QString &folder);
    CaseStore(CaseStore &&) noexcept;
    CaseStore &operator=(CaseStore &&) noexcept;
    ~CaseStore();

    /// Whole or not at all. Conflict when another program has saved the case since this object loaded or saved it; then
    /// keep the work as a case of its own (asCopy) or load it again.
    Outcome save(const Case &saved);
    /// Errors: NotFound; Malformed (this case is damaged, others may not be).
    Result<Case> load(const QString &id);
    /// Last changed first.
    Result<QList<CaseSummary>> list(const CaseQuery &query = {});
    /// All tags in use, sorted.
    Result<QStringList> tags();
    /// For good: its bytes are overwritten, in the write-ahead log too. A case that is not there is no error.
    Outcome remove(const QString &id);
    /// The case as it is here takes the place of whatever is there, changes of other windows too: for what was merged.
    Outcome replace(const Case &saved);
    /// Which of these are there.
    Result<QSet<QString>> present(const QStringList &ids);

    /// What the team has not been told yet, oldest change first.
    Result<QList<OutboxEntry>> outbox();
    Result<int> outboxSize();
    /// Before it leaves: so that a program that is killed knows its own words again.
    Outcome noteSent(const QString &id, const QString &revision);
    /// It did not arrive, or it is known what became of it.
    Outcome noteResolved(const QString &id, const QString &base);
    /// `head` is what the team has now. It stays in the outbox when the case has changed since `revision`. `original`: what
    /// was delivered is not all that is here.
    Outcome noteDelivered(const QString &id, const QString &revision, const QString &head, bool original);
    /// What is known of a case's way to the team, waiting or not; `revision` is empty where the case is not here.
    Result<OutboxEntry> teamState(const QString &id);
    /// Takes the team's state in, unless there is something of it in the outbox: then false, and nothing changes.
    /// `overRemoval`: a removal here counts for nothing.
    Result<bool> takeFromTeam(const Case &theirs, const QString &head, bool original, bool overRemoval = false);
    Result<bool> removeForTeam(const QString &id, const QString &head);
    /// What is remembered of the team, by a name of the caller; empty where there is nothing.
    Result<QString> teamValue(const QString &name);
    Outcome setTeamValue(const QString &name, const QString &value);
    /// Another team, or none yet: everything here is news to it.
    Outcome forgetTeam();

    /// SQLite's integrity check and the seal of each case. Slow for a large store.
    Outcome check();

    /// Sets a damaged store aside and takes every case that is whole into a new one.
    static Result<StoreRecovery> recover(const QString &folder);

private:
    explicit CaseStore(std::unique_ptr<CaseDatabase> database, const QString &path);
    Outcome write(const Case &saved, bool overAnything);
    /// In the caller's transaction. Returns the new revision.
    Result<QString> writeRows(const Case &saved);
    Outcome removeRows(const QString &id);

    std::unique_ptr<CaseDatabase> m_database;
    QString m_path;
    QHash<QString, QString> m_revisions; ///< of the cases that this object has loaded or saved
};

/// The same case under a new id, for work that would overwrite somebody else's.
Case asCopy(const Case &original, const QString &title);

} // namespace kerbscope
