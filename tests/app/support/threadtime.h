// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <ctime>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace kerbscope::tests {

/// What the window may take between two turns of its loop, or for one thing the user does. It is counted in processor time of
/// the window's thread, so that a busy machine fails nothing; an unoptimised build gets four times as much.
#ifdef QT_NO_DEBUG
constexpr double limitMs = 50;
#else
constexpr double limitMs = 200;
#endif

/// Processor time of the calling thread so far; 0 where the system does not count it.
inline double threadMs()
{
#ifdef Q_OS_UNIX
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
#elif defined(Q_OS_WIN)
    FILETIME begun {};
    FILETIME ended {};
    FILETIME inKernel {};
    FILETIME inProgram {};
    if (GetThreadTimes(GetCurrentThread(), &begun, &ended, &inKernel, &inProgram) == 0)
        return 0;
    const auto ticks = [](const FILETIME &time) { return static_cast<double>((static_cast<quint64>(time.dwHighDateTime) << 32) | time.dwLowDateTime); };
    return (ticks(inKernel) + ticks(inProgram)) / 1e4;
#else
    return 0;
#endif
}

} // namespace kerbscope::tests
