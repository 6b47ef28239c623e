// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/support/threadtime.h"

#include <QObject>
#include <QTimer>

#include <algorithm>

namespace kerbscope::tests {

/// Measures the most processor time that the window's thread took between two turns of its loop, from its making to now.
class CostWatch
{
public:
    CostWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] { look(); });
        m_timer.start(0);
    }

    /// Milliseconds.
    double most()
    {
        look();
        return m_most;
    }

private:
    void look()
    {
        const double now = threadMs();
        m_most = std::max(m_most, now - m_last);
        m_last = now;
    }

    QTimer m_timer;
    double m_last = threadMs();
    double m_most = 0;
};

} // namespace kerbscope::tests
