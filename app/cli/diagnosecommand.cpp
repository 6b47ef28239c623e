// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/diagnosisjson.h"
#include "app/cli/diagnosistext.h"
#include "app/cli/gathering.h"
#include "app/cli/options.h"

namespace kerbscope::cli {

namespace {

/// An input that could not be read counts before the result, so that a script notices; the result is printed all the same.
int exitCodeOf(const Gathered &gathered, const Diagnosis &diagnosis)
{
    if (gathered.unread > 0)
        return ExitUnreadableInput;
    return diagnosis.nothingWrongSeen ? ExitDone : ExitProblemFound;
}

} // namespace

int runDiagnose(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json") }, gatheringOptions());
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
    const Case &subject = gathered->gathered;
    const Diagnosis diagnosis = diagnose(gathered->knowledge, subject.findings(), subject.declined);
    if (options->has(QStringLiteral("json")))
        context.printJson(diagnosisToJson(gathered->knowledge, subject, diagnosis));
    else
        printDiagnosis(context.out, gathered->knowledge, subject, diagnosis);
    return exitCodeOf(*gathered, diagnosis);
}

} // namespace kerbscope::cli
