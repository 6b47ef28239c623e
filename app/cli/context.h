// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/catalogpath.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/evidence/pac/pacreport.h"

#include <QJsonObject>
#include <QTextStream>
#include <QTimeZone>

#include <functional>

namespace kerbscope::cli {

/// Exit codes of contracts.md.
enum ExitCode {
    ExitDone = 0,
    ExitProblemFound = 1,
    ExitWrongUsage = 2,
    ExitUnreadableInput = 3,
    ExitCheckFailed = 4,
};

/// What a command needs of the world, made once in main.cpp.
struct Context {
    QTextStream &out;
    QTextStream &err;
    Instant now;
    QTimeZone zone;
    std::function<Result<QByteArray>(const QString &path)> readInput; ///< "-" is standard input

    std::function<Result<Catalog>()> openCatalog; ///< the compiled catalog, found by findCatalog
    std::function<Result<PacReport>(const QString &script, const QString &url)> evaluatePac; ///< in a process of its own

    /// One JSON object on standard output.
    void printJson(const QJsonObject &object) const;
    /// "kerbscope-cli: <error>" on standard error.
    void complain(const Error &error) const;
};

/// A file, or standard input for "-"; errors name the file. At most `limits::maxImportFileBytes`.
Result<QByteArray> readFileOrStdin(const QString &path);

} // namespace kerbscope::cli
