// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace kerbscope {

/// Puts a finished part in the place of `path`, whole or not at all. A part that failed (`written`) or cannot be moved is removed.
Outcome putInPlace(const Outcome &written, const QString &part, const QString &path);

} // namespace kerbscope
