// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shared/workercaps.h"

#include <QProcess>

#ifdef Q_OS_WIN
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <sys/resource.h>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif
#endif

namespace kerbscope {

#ifdef Q_OS_WIN

struct WorkerCage::Job {
    HANDLE handle = nullptr;
    ~Job()
    {
        if (handle != nullptr)
            CloseHandle(handle); // ends the process too, if it still runs
    }
};

WorkerCage::WorkerCage(QProcess &process, const WorkerCaps &caps)
    : m_job(std::make_unique<Job>())
{
    m_job->handle = CreateJobObjectW(nullptr, nullptr);
    if (m_job->handle == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits {};
    limits.BasicLimitInformation.LimitFlags
        = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_JOB_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.JobMemoryLimit = static_cast<SIZE_T>(caps.memoryBytes);
    SetInformationJobObject(m_job->handle, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    QObject::connect(&process, &QProcess::started, &process, [job = m_job->handle, &process] {
        const HANDLE worker
            = OpenProcess(PROCESS_SET_QUOTA | PROCESS_TERMINATE, FALSE, static_cast<DWORD>(process.processId()));
        if (worker == nullptr)
            return;
        AssignProcessToJobObject(job, worker);
        CloseHandle(worker);
    });
}

#else

struct WorkerCage::Job {
};

namespace {

/// Between fork and exec: only what is async-signal-safe.
void cap(int what, rlim_t most)
{
    rlimit limit {};
    if (getrlimit(what, &limit) != 0)
        return;
    if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most)
        most = limit.rlim_max;
    limit.rlim_cur = most;
    limit.rlim_max = most;
    setrlimit(what, &limit);
}

} // namespace

WorkerCage::WorkerCage(QProcess &process, const WorkerCaps &caps)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(caps.time).count() + 2;
    // Several threads use processor time several times as fast as the clock runs.
    const auto processorSeconds = static_cast<rlim_t>(seconds * 8);
    const auto memory = static_cast<rlim_t>(caps.memoryBytes);
#ifdef Q_OS_LINUX
    const pid_t parent = getpid();
    process.setChildProcessModifier([=] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1); // the parent went in between
#else
    process.setChildProcessModifier([=] {
#endif
        cap(RLIMIT_CORE, 0);
        cap(RLIMIT_CPU, processorSeconds);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        // A sanitizer reserves terabytes of address space for itself.
        cap(RLIMIT_DATA, memory);
#else
        Q_UNUSED(memory)
#endif
    });
}

#endif

WorkerCage::~WorkerCage() = default;

} // namespace kerbscope
