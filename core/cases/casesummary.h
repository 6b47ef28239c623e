// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cases/casestore.h"

namespace kerbscope {

CaseSummary summaryOf(const Case &summed);

/// Everything by which a case is searched, folded: title, notes, tags, sources, codes, findings, names in its tickets.
/// Bounded; evidence itself is not searched.
QString searchTextOf(const Case &searched);

/// Letters of one case, runs of white space as one space.
QString foldedForSearch(const QString &text);

} // namespace kerbscope
