// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace kerbscope {

/// What two clocks may differ by: five minutes (RFC 4120 5.2.3 and 1.6; the default of Windows, MIT and Heimdal).
constexpr std::chrono::seconds allowedSkew { 300 };

} // namespace kerbscope
