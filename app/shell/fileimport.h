// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/importjob.h"
#include "app/shared/workercaps.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace kerbscope::ui {

/// One file that is read in a process of its own, held to caps: whatever happens to that process, this ends with the parts or
/// with an Error that says what happened. Errors: those of the reader; Cancelled (by the user, or when it took too long or
/// fell silent); TooLarge (more memory than it may have); Malformed (it died, or its answer makes no sense); Io (it cannot
/// be started).
class FileImport : public QObject
{
    Q_OBJECT

public:
    using Parts = Result<QList<Imported>>;

    /// `program` is kerbscope-cli. Where `bytes` are given they are what is read, and the job's path is of no interest.
    FileImport(const QString &program, ImportJob job, const QByteArray &bytes, const WorkerCaps &caps, QObject *parent = nullptr);
    ~FileImport() override;

    void start();
    void cancel();

Q_SIGNALS:
    /// Bytes of the input.
    void progressed(qint64 read, qint64 total);
    /// Once, and never from within start() or cancel().
    void ended(const kerbscope::ui::FileImport::Parts &parts);

private:
    void launch();
    void hear();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void fail(const Error &error);
    void endWith(Parts parts);

    QString m_program;
    ImportJob m_job;
    QByteArray m_bytes;
    WorkerCaps m_caps;
    QTemporaryDir m_folder;
    QProcess m_process;
    WorkerCage m_cage;
    QTimer m_deadline;
    QTimer m_silence;
    QByteArray m_heard;
    std::optional<Error> m_failure; ///< the first thing that went wrong
    bool m_isDone = false;          ///< the worker says so
    bool m_ended = false;
};

} // namespace kerbscope::ui
