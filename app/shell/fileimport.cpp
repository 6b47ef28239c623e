// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/fileimport.h"

#include "app/shell/background.h"
#include "core/cases/casefile.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace kerbscope::ui {

namespace {

/// No word of a worker is longer; who says more without an end says nothing that is meant for us.
constexpr qsizetype longestWord = 64 * 1024;
constexpr qsizetype mostComplaint = 400;

QString spoken(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return seconds >= 120 ? FileImport::tr("%n minutes", nullptr, static_cast<int>(seconds / 60))
        : seconds >= 2    ? FileImport::tr("%n seconds", nullptr, static_cast<int>(seconds))
                          : FileImport::tr("%n milliseconds", nullptr, static_cast<int>(time.count()));
}

QString nothingLost() { return FileImport::tr("Nothing else was lost. If the file opens elsewhere, hand in a smaller part of it."); }

Outcome write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error { ErrorKind::Io, FileImport::tr("there is no room to put it down for reading (%1)").arg(file.errorString()) };
    return Done {};
}

} // namespace

FileImport::FileImport(
    const QString &program, ImportJob job, const QByteArray &bytes, const WorkerCaps &caps, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_job(std::move(job))
    , m_bytes(bytes)
    , m_caps(caps)
    , m_cage(m_process, caps)
{
    m_deadline.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail({ ErrorKind::Cancelled, tr("reading it was ended after %1").arg(spoken(m_caps.time)), {}, nothingLost() });
    });
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail({ ErrorKind::Cancelled, tr("the reader got stuck on it: it said nothing for %1 and was ended").arg(spoken(m_caps.silence)),
            {}, nothingLost() });
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FileImport::hear);
    connect(&m_process, &QProcess::finished, this, &FileImport::processEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others end in finished()
        m_failure = Error { ErrorKind::Io, tr("the program that reads files (%1) cannot be started (%2)").arg(m_program, m_process.errorString()),
            {}, tr("Install Kerbscope again.") };
        QMetaObject::invokeMethod(this, [this] { endWith(*m_failure); }, Qt::QueuedConnection);
    });
}

FileImport::~FileImport()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void FileImport::start()
{
    if (!m_folder.isValid()) {
        m_failure = Error { ErrorKind::Io, tr("there is no room for temporary files (%1)").arg(m_folder.errorString()) };
        QMetaObject::invokeMethod(this, [this] { endWith(*m_failure); }, Qt::QueuedConnection);
        return;
    }
    m_job.resultPath = m_folder.filePath(QStringLiteral("parts.kscase"));
    if (m_bytes.isEmpty()) {
        launch();
        return;
    }
    m_job.path = m_folder.filePath(QStringLiteral("input"));
    inBackground(this, [path = m_job.path, bytes = m_bytes] { return write(path, bytes); }, [this](const Outcome &written) {
        m_bytes.clear();
        if (m_failure || !written)
            endWith(m_failure ? *m_failure : written.error());
        else
            launch();
    });
}

void FileImport::launch()
{
    // What a reader that was killed could not take away goes with the folder.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "TMPDIR", "TEMP", "TMP" })
        environment.insert(QString::fromLatin1(name), QDir::toNativeSeparators(m_folder.path()));
    m_process.setProcessEnvironment(environment);
    m_deadline.start(m_caps.time);
    m_silence.start(m_caps.silence);
    m_process.start(m_program, { QStringLiteral("import"), QStringLiteral("--worker") });
    m_process.write(toJson(m_job));
    m_process.closeWriteChannel();
}

void FileImport::cancel()
{
    fail({ ErrorKind::Cancelled, tr("reading it was stopped"), {}, tr("Hand it in again to start over.") });
}

void FileImport::fail(const Error &error)
{
    if (m_failure || m_ended)
        return;
    m_failure = error;
    m_process.kill(); // finished() follows
}

void FileImport::hear()
{
    m_heard += m_process.readAllStandardOutput();
    for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
        const std::optional<WorkerWord> word = wordFromLine(m_heard.first(end));
        m_heard.remove(0, end + 1);
        if (!word)
            continue; // the result decides, not what is said beside it
        m_silence.start();
        if (word->failure && !m_failure)
            m_failure = word->failure;
        else if (word->isDone)
            m_isDone = true;
        else
            Q_EMIT progressed(word->read, word->total);
    }
    if (m_heard.size() > longestWord) {
        m_heard.clear();
        fail({ ErrorKind::Malformed, tr("the reader's answer makes no sense"), {}, nothingLost() });
    }
}

void FileImport::processEnded(int exitCode, QProcess::ExitStatus status)
{
    hear();
    m_silence.stop();
    m_deadline.stop();
    if (m_failure)
        return endWith(*m_failure);
    if (status == QProcess::NormalExit && exitCode == workerOutOfMemory)
        return endWith(Error { ErrorKind::TooLarge, tr("reading it needs more memory than the %1 MB that a reader may have").arg(m_caps.memoryBytes / (1024 * 1024)),
            {}, nothingLost() });
    if (status != QProcess::NormalExit)
        return endWith(Error { ErrorKind::Malformed, tr("the reader died on it (signal or exception %1)").arg(exitCode), {}, nothingLost() });
    if (exitCode != 0 || !m_isDone) {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).trimmed().left(mostComplaint);
        return endWith(Error { ErrorKind::Malformed,
            said.isEmpty() ? tr("the reader's answer makes no sense") : tr("the reader gave up on it (%1)").arg(said), {}, nothingLost() });
    }
    inBackground(this, [path = m_job.resultPath] { return loadCase(path); }, [this](Result<Case> carrier) {
        if (m_failure)
            return endWith(*m_failure);
        if (!carrier)
            return endWith(Error { ErrorKind::Malformed, tr("the reader's answer cannot be read (%1)").arg(carrier.error().what), {}, nothingLost() });
        endWith(std::move(carrier->items));
    });
}

void FileImport::endWith(Parts parts)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(parts);
}

} // namespace kerbscope::ui
