// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/probes/hostnames.h"

namespace kerbscope {

struct TimeAnswer {
    std::optional<std::chrono::microseconds> offset; ///< the server's clock minus this computer's
    QString problem;
};

/// One SNTP question (RFC 4330). A server that says it is not synchronised (stratum 0 or leap 3) gives no offset; packets that do not
/// answer the question are passed over. Asked again each second. Blocking; ends by the deadline.
TimeAnswer askTime(const NameSource &names, const HostPort &server, const Deadline &deadline);

} // namespace kerbscope
