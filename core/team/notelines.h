// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// A note with the lines added that somebody else wrote meanwhile. `mineTold` is the form in which it would be told (names replaced),
/// `agreed` what both knew last. A line counts as new when none of the three has it; nothing is taken away.
QString noteOfBoth(const QString &mine, const QString &mineTold, const QString &agreed, const QString &theirs);

/// The note as others have changed it, with the lines of the original put back where only names were replaced in them. Lines of the
/// original with names that are not in `theirs` any more stay at the end: here is their only original.
QString noteWithTheirs(const QString &mine, const QString &mineTold, const QString &theirs);

} // namespace kerbscope
