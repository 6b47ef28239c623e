// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

/// Times of repeated calls, and how they are printed: median, 99th percentile and number of calls.
namespace figures {

using Clock = std::chrono::steady_clock;

template<typename Call>
std::vector<double> microseconds(int times, Call call)
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        const auto begin = Clock::now();
        call(i);
        all.push_back(std::chrono::duration<double, std::micro>(Clock::now() - begin).count());
    }
    std::ranges::sort(all);
    return all;
}

inline double at(const std::vector<double> &sorted, double share)
{
    return sorted.at(std::min(sorted.size() - 1, static_cast<std::size_t>(share * static_cast<double>(sorted.size()))));
}

inline void print(const char *name, const std::vector<double> &sorted)
{
    std::printf("%-48s median %10.1f us   p99 %10.1f us   (%zu calls)\n", name, at(sorted, 0.5), at(sorted, 0.99), sorted.size());
}

} // namespace figures
