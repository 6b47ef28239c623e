// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

namespace kerbscope {

/// The .kscase file: a SQLite database (application_id "KSCA", user_version = schema version, no WAL).
/// A save is whole or not at all: it is written beside the target and put in its place by rename, after fsync.
/// Errors: Io (with what the system said), Refused (read-only), TooLarge, Conflict.
Outcome saveCase(const Case &saved, const QString &path);

/// Errors: NotFound, Unrecognized (no case file), Unsupported (newer version; the file is left untouched), Malformed.
Result<Case> loadCase(const QString &path);

} // namespace kerbscope
