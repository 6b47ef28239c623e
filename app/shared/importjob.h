// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/evidence/imported.h"

#include <QByteArray>

namespace kerbscope {

// How the window and the process that reads for it (kerbscope-cli import --worker) talk. The job goes to the process's
// standard input; it answers in lines of JSON on standard output; what it read it leaves in a case file (casefile.h).

/// The exit code of a worker that was given less memory than it needed.
constexpr int workerOutOfMemory = 9;

/// One file to be read.
struct ImportJob {
    QString path;       ///< of the input
    QString source;     ///< what the evidence shall say of where it came from
    QString resultPath; ///< of the case file to be written
    std::optional<EvidenceKind> kind; ///< overrides detection
    ImportContext context; ///< its functions do not travel
};

QByteArray toJson(const ImportJob &job);
/// Errors: Malformed.
Result<ImportJob> importJobFromJson(const QByteArray &json);

/// What a worker says in one line.
struct WorkerWord {
    qint64 read = 0; ///< bytes of the input
    qint64 total = 0;
    bool isDone = false; ///< the result lies there
    std::optional<Error> failure;

    bool operator==(const WorkerWord &) const = default;
};

/// With the line feed.
QByteArray toLine(const WorkerWord &word);
/// Nothing for a line that is no such word.
std::optional<WorkerWord> wordFromLine(const QByteArray &line);

} // namespace kerbscope
