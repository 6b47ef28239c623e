// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace kerbscope {

class CaseDatabase;

/// A case as rows of the tables of caseschema.h. These functions open no transaction of their own.

/// Puts the rows of a case under the number `no`, which must be free, sealed. `revision` names this saved state.
Outcome writeCaseRows(CaseDatabase &database, qint64 no, const Case &written, const QString &revision);

/// Errors: NotFound; Malformed when the seal does not fit or a value makes no sense; Unsupported for a kind or state
/// that only a newer program knows.
Result<Case> readCaseRows(CaseDatabase &database, qint64 no, const QString &path);

Outcome removeCaseRows(CaseDatabase &database, qint64 no);

/// SHA-256 over all rows of a case but the revision and the seal itself, typed and in order. SQLite notices damage to
/// its structure; this notices damage to a value. It is no signature.
Result<QString> sealOfCaseRows(CaseDatabase &database, qint64 no);

} // namespace kerbscope
