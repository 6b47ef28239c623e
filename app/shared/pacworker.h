// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/pac/pacreport.h"

#include <chrono>
#include <functional>

namespace kerbscope {

/// Runs a PAC script in a process of its own (`program` pac --worker), so that a script that loops, eats memory or crashes its
/// engine costs nothing else. Errors: those of evaluatePac; Cancelled after `limit` or as soon as `isOver`, which is asked now and then,
/// says so; Io when the worker cannot be started or died.
Result<PacReport> evaluatePacApart(const QString &program, const QString &script, const QString &url,
    const std::function<bool()> &isOver = {}, std::chrono::seconds limit = std::chrono::seconds(5));

} // namespace kerbscope
