// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shared/catalogpath.h"
#include "app/shared/packedcatalog.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/evidence/pac/pacreport.h"
#include "core/probes/checks/checks.h"

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

    QString catalogPath; ///< the compiled catalog without packs, found by findCatalog
    PackFolders packFolders;
    CompanyFacts company; ///< what the administrators' policy says about it
    QString scratchFolder; ///< for files that nobody needs after the command
    std::function<Result<PacReport>(const QString &script, const QString &url)> evaluatePac; ///< in a process of its own
    CheckWorld checkWorld; ///< for live checks; its context is filled in by the command

    /// The catalog with the installed knowledge packs; a refused pack is told on standard error and left out.
    Result<Catalog> openCatalog() const;
    /// The same with the packs that the command names. `refused` counts those of them that were refused.
    Result<Catalog> openCatalog(const QStringList &packs, int &refused) const;

    /// The knowledge of a catalog with what the policy says about the company.
    KnowledgeBase knowledgeOf(const Catalog &catalog, const QString &language = {}) const;

    /// One JSON object on standard output.
    void printJson(const QJsonObject &object) const;
    /// "kerbscope-cli: <error>" on standard error.
    void complain(const Error &error) const;
};

/// A file, or standard input for "-"; errors name the file. At most `limits::maxImportFileBytes`.
Result<QByteArray> readFileOrStdin(const QString &path);

} // namespace kerbscope::cli
