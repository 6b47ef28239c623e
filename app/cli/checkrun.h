// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"
#include "app/cli/options.h"
#include "core/probes/runchecks.h"

namespace kerbscope::cli {

/// The checks that the options ask for, done.
struct CheckRun {
    QStringList contacted; ///< as it was said before
    QList<CheckCard> cards;

    bool anyProblem() const;
    /// Something was asked for and could not be checked.
    bool anyGap() const;
};

/// Makes the plan, says on standard error which hosts it will contact, and runs it. Blocking. Errors: Malformed for options;
/// NotFound when there is nothing to check.
Result<CheckRun> runChecksOf(const Context &context, const Options &options, const ImportContext &circumstances);

/// The cards for people, and for programs.
void printChecks(QTextStream &out, const CheckRun &run);
QJsonObject checksToJson(const CheckRun &run);

} // namespace kerbscope::cli
