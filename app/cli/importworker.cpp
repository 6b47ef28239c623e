// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importworker.h"

#include "app/shared/importjob.h"
#include "core/cases/casefile.h"
#include "core/evidence/filebytes.h"
#include "core/evidence/importer.h"

#include <QElapsedTimer>
#include <QMutex>

#include <cstdio>
#include <cstdlib>
#include <new>

namespace kerbscope::cli {

namespace {

constexpr qint64 wordEveryMs = 100;

[[noreturn]] void giveUp() { std::_Exit(workerOutOfMemory); }

void say(const WorkerWord &word)
{
    const QByteArray line = toLine(word);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// Says how far the reading is, from whatever thread, but not more often than a person can see.
class Mouth
{
public:
    void tell(qint64 read, qint64 total)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_since.isValid() && m_since.elapsed() < wordEveryMs && read < total)
            return;
        m_since.start();
        say({ read, total, false, {} });
    }

private:
    QMutex m_mutex;
    QElapsedTimer m_since;
};

Outcome read(const Context &context, ImportJob job)
{
    const Result<FileBytes> file = FileBytes::open(job.path);
    if (!file)
        return file.error();
    const QByteArrayView view = file->bytes();
    Mouth mouth;
    mouth.tell(0, view.size());
    job.context.evaluatePac = context.evaluatePac;
    job.context.progress = [&](qint64 done, qint64 total) {
        file->release(done);
        mouth.tell(done, total);
    };
    // The bytes stay mapped until all is written.
    Result<QList<Imported>> parts
        = importBytes(QByteArray::fromRawData(view.data(), view.size()), job.source, job.context, job.kind);
    if (!parts)
        return parts.error();
    say({ view.size(), view.size(), false, {} });
    Case carrier = newCase({}, job.context.now);
    carrier.items = std::move(*parts);
    return saveCase(carrier, job.resultPath);
}

} // namespace

int runImportWorker(const Context &context)
{
    std::set_new_handler(giveUp);
    try {
        const Result<QByteArray> told = context.readInput(QStringLiteral("-"));
        Result<ImportJob> job = told ? importJobFromJson(*told) : Result<ImportJob>(told.error());
        if (!job) {
            context.complain(job.error());
            return ExitWrongUsage;
        }
        if (const Outcome outcome = read(context, std::move(*job)); !outcome) {
            say({ 0, 0, false, outcome.error() });
            return ExitUnreadableInput;
        }
        say({ 0, 0, true, {} });
        return ExitDone;
    } catch (const std::bad_alloc &) {
        giveUp();
    }
}

} // namespace kerbscope::cli
