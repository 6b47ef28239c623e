// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/krb/allowances.h"

#include <QString>

#include <chrono>

namespace kerbscope {

/// How this computer's clock stands to another by `offset` (the other clock minus this one): "4 min 12 s slow", "2 s fast", "right
/// to the second". Days are the largest unit.
QString clockWords(std::chrono::microseconds offset);

} // namespace kerbscope
