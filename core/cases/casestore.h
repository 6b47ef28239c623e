// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <QHash>

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

    bool operator==(const CaseSummary &) const = default;
};

struct CaseQuery {
    QString text; ///< every word of it must occur somewhere in the case, in whatever case of letters
    QString tag;
    std::optional<CaseState> state;
    int limit = 50;
    int offset = 0;
};

/// What could be taken over from a damaged store.
struct StoreRecovery {
    QString setAside; ///< where the damaged file lies now; it is never deleted
    int kept = 0;
    int lost = 0;
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
    /// SQLite's integrity check and the seal of each case. Slow for a large store.
    Outcome check();

    /// Sets a damaged store aside and takes every case that is whole into a new one.
    static Result<StoreRecovery> recover(const QString &folder);

private:
    explicit CaseStore(std::unique_ptr<CaseDatabase> database, const QString &path);
    Outcome writeSummary(qint64 no, const Case &saved);

    std::unique_ptr<CaseDatabase> m_database;
    QString m_path;
    QHash<QString, QString> m_revisions; ///< of the cases that this object has loaded or saved
};

/// The same case under a new id, for work that would overwrite somebody else's.
Case asCopy(const Case &original, const QString &title);

} // namespace kerbscope
