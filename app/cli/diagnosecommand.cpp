// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"
#include "app/cli/checkrun.h"
#include "app/cli/commandlist.h"
#include "app/cli/diagnosisjson.h"
#include "app/cli/diagnosistext.h"
#include "app/cli/gathering.h"
#include "app/cli/options.h"

#include <algorithm>

namespace kerbscope::cli {

namespace {

/// What became of the checks, beside the diagnosis.
struct LiveChecks {
    bool asked = false;
    bool gap = false; ///< one of them could not run
};

/// An input that could not be read counts before the result, so that a script notices; a check that could not run counts where
/// nothing wrong was seen, because it may be why. The result is printed all the same.
int exitCodeOf(const Gathered &gathered, const Diagnosis &diagnosis, const LiveChecks &checks)
{
    if (gathered.unread > 0)
        return ExitUnreadableInput;
    if (!diagnosis.nothingWrongSeen)
        return ExitProblemFound;
    return checks.gap ? ExitCheckFailed : ExitDone;
}

/// Runs the checks of --check and takes what they saw into the case. Errors: those of runChecksOf().
Result<LiveChecks> check(const Context &context, const Options &options, Gathered &into)
{
    if (!options.has(QStringLiteral("check"))) {
        if (asksForChecks(options))
            return Error { ErrorKind::Malformed, QStringLiteral("there are options for checks, but no --check"), {},
                QStringLiteral("Nothing is contacted unless --check says so.") };
        return LiveChecks {};
    }
    Result<ImportContext> circumstances = circumstancesOf(context, options, into.knowledge);
    if (!circumstances)
        return circumstances.error();
    circumstances->proxyInPlay = std::ranges::any_of(into.gathered.findings(), [](const Finding &finding) { return finding.id == QLatin1String("code.zen"); });
    const Result<CheckRun> run = runChecksOf(context, options, *circumstances);
    if (!run)
        return run.error();
    addEvidence(into.gathered, evidenceOf(run->cards, context.now), context.now);
    return LiveChecks { true, run->anyGap() };
}

} // namespace

int runDiagnose(const Context &context, const QStringList &arguments)
{
    const QStringList flags = checkFlags() + QStringList { QStringLiteral("json"), QStringLiteral("check") };
    const Result<Options> options = parseOptions(arguments, flags, gatheringOptions() + checkOptions());
    if (!options) {
        context.complain(options.error());
        return ExitWrongUsage;
    }
    int refused = 0;
    const Result<Catalog> catalog = context.openCatalog(options->all(QStringLiteral("pack")), refused);
    if (!catalog) {
        context.complain(catalog.error());
        return ExitUnreadableInput;
    }
    Result<Gathered> gathered = gather(context, *options, *catalog);
    if (!gathered) {
        context.complain(gathered.error());
        return ExitWrongUsage;
    }
    gathered->unread += refused;
    const Result<LiveChecks> checks = check(context, *options, *gathered);
    if (!checks) {
        context.complain(checks.error());
        return ExitWrongUsage;
    }
    const Case &subject = gathered->gathered;
    const Diagnosis diagnosis = diagnose(gathered->knowledge, subject.findings(), subject.declined);
    if (options->has(QStringLiteral("json")))
        context.printJson(diagnosisToJson(gathered->knowledge, subject, diagnosis));
    else
        printDiagnosis(context.out, gathered->knowledge, subject, diagnosis);
    return exitCodeOf(*gathered, diagnosis, *checks);
}

} // namespace kerbscope::cli
