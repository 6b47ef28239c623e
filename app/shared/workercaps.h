// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <memory>

class QProcess;

namespace kerbscope {

/// What a process that reads foreign bytes may use. How many records it keeps is in limits.h.
struct WorkerCaps {
    std::chrono::milliseconds time = std::chrono::minutes(15);   ///< from its start
    std::chrono::milliseconds silence = std::chrono::minutes(2); ///< without a word of how far it is
    qint64 memoryBytes = 2LL * 1024 * 1024 * 1024;               ///< of its own; mapped files do not count
};

/// Holds a process to its caps from outside, so that it cannot forget to: memory and processor time, no core files, and it
/// goes when this program does. (setrlimit on Unix; a job object on Windows.) Make it before the process is started;
/// it must live as long as the process. Time on the wall is the caller's to watch.
class WorkerCage
{
public:
    WorkerCage(QProcess &process, const WorkerCaps &caps);
    ~WorkerCage();
    Q_DISABLE_COPY_MOVE(WorkerCage)

private:
    struct Job;
    std::unique_ptr<Job> m_job;
};

} // namespace kerbscope
