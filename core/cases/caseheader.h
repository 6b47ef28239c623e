// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace kerbscope {

/// Looks at the first 100 bytes and the size of a file (https://www.sqlite.org/fileformat.html 1.3) and says, before
/// SQLite is given the file, why it is no case file that can be read. Errors as openCase() names them.
Outcome checkCaseHeader(const QString &path);

} // namespace kerbscope
