// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/policy.h"

#include <optional>

namespace kerbscope::cli {

/// Why a command may not run under the administrators' policy; nothing where it may.
std::optional<Error> forbiddenBy(const Policy &policy, const QString &command, const QStringList &arguments);

} // namespace kerbscope::cli
