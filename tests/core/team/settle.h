// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamsync.h"

namespace kerbscope::test {

/// Syncs both until nothing moves any more.
template <typename Client> bool settle(const Client &a, const Client &b)
{
    for (int round = 0; round < 10; ++round) {
        const Result<SyncReport> one = a.sync();
        const Result<SyncReport> two = b.sync();
        if (!one || !two) {
            qWarning("%s", qPrintable((one ? two : one).error().toString()));
            return false;
        }
        if (one->sent + one->received + one->waiting + two->sent + two->received + two->waiting == 0)
            return true;
    }
    return false;
}

} // namespace kerbscope::test
