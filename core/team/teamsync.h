// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casestore.h"
#include "core/team/teamdatabase.h"

#include <QSet>

#include <functional>

namespace kerbscope {

// How the store of this computer and the team's come to hold the same cases.
//
// Every save writes the case and "it waits" in one transaction (CaseStore). A synchronisation first delivers what waits,
// each case in one transaction of the team's database (documents.h), then takes in what is newer than what was seen last.
//
// Why nothing is lost: what is saved here waits until the team has it; what the team has and did not come from here is
// either taken in, or, where the case waits here too, found as a conflict by the delivery, which keeps both: the state that
// arrives last under the case's id, the other one beside it, under an id that follows from its revision alone.
// Why nothing comes twice: a revision has a UUID, made when the case is saved; delivering it again does nothing. Before it
// leaves, the UUID is noted, so that a program that is killed before the answer knows its own words when it meets them.
// Why nothing is missed: numbers of the team's states become visible in their order (teamdatabase.h).

struct SyncRules {
    bool redact = true; ///< names are replaced in what leaves
    QSet<QString> prose; ///< for the redaction
    std::function<bool()> isStopped = [] { return false; };
};

struct SyncReport {
    int sent = 0;
    int received = 0;
    int waiting = 0; ///< still
    QStringList changed; ///< ids of the cases that are others now, or gone, in the store of this computer
    QStringList keptBeside; ///< titles of states that were kept as cases of their own
    QList<Error> problems; ///< of single cases; the others went on
};

/// One round. Errors end it where they happen; what was done until then stays done, and the next round goes on.
Result<SyncReport> syncCases(CaseStore &store, TeamDatabase &team, const SyncRules &rules);

/// The id under which a displaced state is kept.
QString idBeside(const QString &revision);

} // namespace kerbscope
