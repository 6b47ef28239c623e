// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/probes/checkplan.h"
#include "core/probes/deadline.h"

namespace kerbscope {

struct TimeAnswer {
    std::optional<std::chrono::microseconds> offset; ///< the server's clock minus this computer's
    QString problem;
};

/// One SNTP question (RFC 4330). A server that says it is not synchronised (stratum 0 or leap 3) gives no offset.
TimeAnswer askTime(const HostPort &server, const Deadline &deadline);

} // namespace kerbscope
