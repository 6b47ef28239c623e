// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace kerbscope {

/// The .kscase file: a SQLite database (application_id "KSCA", user_version = schema version, no WAL, no side files;
/// tables in caseschema.h) that holds one case with all that was read from its evidence, sealed against damage.
///
/// A save is whole or not at all: it is written beside the target, read back, synced and put in its place by rename.
/// When it fails, what was saved before is untouched. Keys and tokens are left out by those who read the evidence (core/parse/withoutkeys.h).
///
/// Errors of saving: Io (with what the system said: full disk, folder gone), Refused (read-only), TooLarge, Conflict
/// (another program is saving it right now).
Outcome saveCase(const Case &saved, const QString &path);

/// The same for a case that was opened from `path`: Conflict when the file is no longer what was opened, so that
/// nobody's work is overwritten unseen. `revision` is the one that the case was opened or last saved with; the new one
/// comes back. A file that has gone is no conflict.
Result<QString> saveCaseOver(const Case &saved, const QString &path, const QString &revision);

struct OpenedCase {
    Case value;
    QString revision; ///< names this saved state
};

/// Errors: NotFound; Empty; Unrecognized (no case file); Unsupported (saved by a newer version); Truncated or Malformed
/// (damaged, or not made by this program); TooLarge; Refused (no right to read it). The file is never changed, whatever
/// it is.
Result<OpenedCase> openCase(const QString &path);

/// The same without the revision.
Result<Case> loadCase(const QString &path);

} // namespace kerbscope
