// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"
#include "app/cli/checkrun.h"
#include "app/cli/commandlist.h"

namespace kerbscope::cli {

int runCheck(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, checkFlags() + QStringList { QStringLiteral("json") }, checkOptions());
    if (!options || !options->positional.isEmpty()) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("'%1' is no option of check").arg(options->positional.first()) } : options.error());
        return ExitWrongUsage;
    }
    ImportContext circumstances;
    circumstances.now = context.now;
    circumstances.zone = context.zone;
    if (const Result<Catalog> catalog = context.openCatalog())
        circumstances.proxyRealms = context.knowledgeOf(*catalog).proxyRealms;
    const Result<CheckRun> run = runChecksOf(context, *options, circumstances);
    if (!run) {
        context.complain(run.error());
        return ExitWrongUsage;
    }
    if (options->has(QStringLiteral("json")))
        context.printJson(checksToJson(*run));
    else
        printChecks(context.out, *run);
    return run->anyProblem() ? ExitProblemFound : run->anyGap() ? ExitCheckFailed : ExitDone;
}

} // namespace kerbscope::cli
