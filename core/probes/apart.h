// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/probes/deadline.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace kerbscope {

/// Runs a call that knows no deadline (getaddrinfo, libkrb5) on a thread of its own and waits for it until the deadline. Absent
/// when that came first: then the call goes on by itself until its own end and its result is dropped, so `work` must own or
/// share everything that it touches.
template<typename Work>
std::optional<std::invoke_result_t<Work>> runApart(Work work, const Deadline &deadline)
{
    using Value = std::invoke_result_t<Work>;
    struct Shared {
        std::mutex mutex;
        std::condition_variable ready;
        std::optional<Value> value;
    };
    const auto shared = std::make_shared<Shared>();
    std::thread([shared, work = std::move(work)]() mutable {
        Value value = work();
        const std::lock_guard lock(shared->mutex);
        shared->value = std::move(value);
        shared->ready.notify_all();
    }).detach();
    std::unique_lock lock(shared->mutex);
    while (!shared->value && !deadline.isOver())
        shared->ready.wait_for(lock, std::chrono::milliseconds(deadline.sliceMs()));
    return std::move(shared->value);
}

} // namespace kerbscope
