// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QThreadPool>

#include <algorithm>
#include <functional>

namespace kerbscope {

/// Runs each on a thread of its own and comes back when the last has ended. Each writes to its own place.
inline void runSideBySide(const QList<std::function<void()>> &works)
{
    QThreadPool pool;
    pool.setMaxThreadCount(static_cast<int>(std::max<qsizetype>(works.size(), 1)));
    for (const std::function<void()> &work : works)
        pool.start(work);
    pool.waitForDone();
}

} // namespace kerbscope
