// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <span>

namespace kerbscope {

class CaseDatabase;

/// "KSCA", big-endian, in the application_id of a SQLite header: a case file.
constexpr quint32 caseApplicationId = 0x4B53'4341;
/// "KSCS": the store of autosaved cases.
constexpr quint32 storeApplicationId = 0x4B53'4353;
/// The user_version of what this program writes. A higher one is refused, a lower one is read by its own rules.
/// 2: causes that were refused, and what the agent saw.
constexpr quint32 caseSchemaVersion = 2;

/// One table whose rows belong to a case, in the order in which they are written, sealed and read.
struct CaseTable {
    const char *name;
    const char *ddl;
    const char *order; ///< the columns that order its rows
    quint32 since = 1; ///< the version that brought it; its rows count for the seal only where there are some
};

/// All tables of a case. Texts are stored as UTF-16, so that any string comes back as it was; instants are microseconds
/// since 1970-01-01 UTC. What was read from a piece of evidence is JSON (storedvalue.h): `contents` has one row for each
/// kind of content ("listing", "capture", ...), `parts` one for each member of a list that may be long ("cache", "ticket" of
/// its cache, "message").
std::span<const CaseTable> caseTables();

/// The version of the tables that the database holds.
Result<quint32> caseTablesVersion(CaseDatabase &database);
/// Adds what an older version lacks; the version is set by the caller.
Outcome addNewerCaseTables(CaseDatabase &database, quint32 version);

/// Creates the tables in an empty database. `extra` are further statements, for the store.
Outcome createCaseTables(CaseDatabase &database, quint32 applicationId, const QStringList &extra = {});

/// Whether the database holds exactly the tables that createCaseTables() makes; foreign views, triggers or tables make
/// it Malformed, since a hostile file could run code by them.
Outcome checkCaseTables(CaseDatabase &database, const QString &path, const QStringList &extra = {});

} // namespace kerbscope
