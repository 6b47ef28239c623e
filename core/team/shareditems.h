// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/documents.h"
#include "core/team/teamledger.h"
#include "core/team/teamsync.h"

#include <QMap>

namespace kerbscope {

// How notes about codes and knowledge packs come to be the same on all computers of a team. They live where they always did (a
// table, files), and whoever changes them, be it an editor of files, knows nothing of the team. What has changed is found by
// comparing digests with what the ledger remembers of the last agreement:
//
//     here as agreed,  there as agreed      nothing
//     here changed,    there as agreed      is delivered
//     here as agreed,  there changed        is taken in
//     here changed,    there changed        notes: one note that holds both is made here and delivered;
//                                           packs: what arrives last counts, the other is kept beside it, out of use
//     here removed,    there changed        the change counts, it comes back
//     here changed,    there removed        the change counts, it is delivered
//
// A removal is told only of what is known to have been here, and only when everything here could be read. The revision of a
// delivery is noted before it leaves, so a program that is killed before the answer knows its own words when it meets them; what
// was taken in, but not noted before a kill, is found to be the same from two sides.

/// Everything of one kind on this computer.
struct ItemsHere {
    QMap<QString, QByteArray> contents; ///< by id
    bool isWhole = true; ///< false: something could not be read, so what is missing may be there all the same
};

/// One kind of things on this computer. Null contents stand for "nothing".
class SharedItems {
public:
    virtual ~SharedItems() = default;

    virtual QString kind() const = 0;
    virtual Result<ItemsHere> all() = 0;
    /// What of it may leave this computer.
    virtual QByteArray leaving(const QByteArray &content) const = 0;
    /// Whether something that came from the team is what it says.
    virtual Outcome check(const QString &id, const QByteArray &theirs) = 0;
    /// What the team's change makes of what has not been changed here.
    virtual QByteArray withTheirs(const QByteArray &mine, const QByteArray &agreed, const QByteArray &theirs) const = 0;
    /// Whether two changes can be made one.
    virtual bool merges() const = 0;
    /// The one that holds both, where they merge. Errors: TooLarge.
    virtual Result<QByteArray> both(const QByteArray &mine, const QByteArray &agreed, const QByteArray &theirs) const = 0;
    /// The id under which the team keeps a state that was displaced, where they do not merge.
    virtual QString idBeside(const QString &id, const QString &revision) const = 0;
    /// Puts one in place of the other; false: what is here is not `expected` any more, and nothing is done.
    virtual Result<bool> put(const QString &id, const QByteArray &expected, const QByteArray &next) = 0;
};

/// One round of one kind. The report's `changed` are the ids of what is another now, or gone, on this computer.
Result<SyncReport> syncItems(SharedItems &items, TeamLedger &ledger, TeamDatabase &team, const std::function<bool()> &isStopped);

} // namespace kerbscope
