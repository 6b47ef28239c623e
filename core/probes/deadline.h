// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>

namespace kerbscope {

/// Ends running checks from another thread.
class Cancellation
{
public:
    void cancel() { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// Until when a check may take; blocking calls wait in slices so that a cancellation is noticed within 100 ms.
class Deadline
{
public:
    Deadline(std::chrono::milliseconds allowed, Cancellation cancellation)
        : m_end(std::chrono::steady_clock::now() + allowed)
        , m_cancellation(std::move(cancellation))
    {
    }

    bool isOver() const { return m_cancellation.isCancelled() || std::chrono::steady_clock::now() >= m_end; }
    int remainingMs() const
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_end - std::chrono::steady_clock::now());
        return static_cast<int>(std::max<std::chrono::milliseconds::rep>(left.count(), 0));
    }
    /// How long the next blocking call may wait: at least 1, for 0 would mean for ever or not at all.
    int sliceMs() const { return std::clamp(remainingMs(), 1, 100); }
    /// This deadline, or an earlier one of its own.
    Deadline within(std::chrono::milliseconds allowed) const
    {
        Deadline inner(allowed, m_cancellation);
        inner.m_end = std::min(inner.m_end, m_end);
        return inner;
    }

private:
    std::chrono::steady_clock::time_point m_end;
    Cancellation m_cancellation;
};

} // namespace kerbscope
