// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casestore.h"

namespace kerbscope::ui {

/// Earlier versions kept each case as a file of its own in the folder, and a list of them in recent.json.
bool hasOldShelf(const QString &folder);

/// Takes those cases into the store. A file goes only after its case has been read back from the store as it was; one that
/// cannot be read stays, and is told. May be stopped at any moment and done again: a case that is in the store already is
/// not overwritten by an older state of itself.
QList<Error> takeOldShelf(const QString &folder, CaseStore &store);

} // namespace kerbscope::ui
