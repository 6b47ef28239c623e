// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casedatabase.h"

namespace kerbscope {

struct Case;

/// The file of the case store within its folder.
QString storePath(const QString &folder);

/// Opens it, or makes it. Errors as CaseStore::open() names them.
Result<CaseDatabase> openStoreFile(const QString &folder);

/// What the list of cases shows of a case, and by what it is searched.
Outcome writeSummaryRow(CaseDatabase &database, qint64 no, const Case &summed);

/// Renames the store's file and its log, so that a new one can be made; returns the new name.
Result<QString> setStoreFileAside(const QString &folder);

} // namespace kerbscope
