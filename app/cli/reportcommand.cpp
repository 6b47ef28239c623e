// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/gathering.h"
#include "app/cli/options.h"
#include "app/cli/reportoutput.h"
#include "app/shared/buildinfo.h"
#include "core/cases/casefile.h"
#include "core/report/report.h"

namespace kerbscope::cli {

namespace {

Error usage(const QString &what, const QString &advice) { return { ErrorKind::Malformed, what, {}, advice }; }

/// What is wrong with the arguments before anything is read.
std::optional<Error> checkArguments(const Options &options)
{
    const QString format = options.value(QStringLiteral("format"));
    const bool hasInput = options.has(QStringLiteral("case")) || !options.positional.isEmpty()
        || options.has(QStringLiteral("code")) || options.has(QStringLiteral("answer"));
    if (!hasInput)
        return usage(
            QStringLiteral("there is nothing to report on"), QStringLiteral("Name files, a --code or a --case."));
    if (!options.has(QStringLiteral("format")) && !options.has(QStringLiteral("save-case")))
        return usage(QStringLiteral("the format is missing"),
            QStringLiteral("Add --format with one of %1.").arg(reportFormats().join(QStringLiteral(", "))));
    if (options.has(QStringLiteral("format")) && !reportFormats().contains(format))
        return usage(QStringLiteral("'%1' is no format of a report").arg(format),
            QStringLiteral("Known are %1.").arg(reportFormats().join(QStringLiteral(", "))));
    if (options.has(QStringLiteral("format")) && !options.has(QStringLiteral("output")))
        return usage(QStringLiteral("the name of the output is missing"),
            QStringLiteral("Add --output FILE; '-' is standard output."));
    return std::nullopt;
}

/// The case of --case, if there is one, with everything else that was named taken in.
Result<Case> subjectOf(const Options &options, const Gathered &gathered)
{
    if (!options.has(QStringLiteral("case")))
        return gathered.gathered;
    Result<Case> opened = loadCase(options.value(QStringLiteral("case")));
    if (!opened)
        return opened;
    for (const Imported &item : gathered.gathered.items)
        addEvidence(*opened, item, gathered.gathered.changedAt);
    return opened;
}

} // namespace

int runReport(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("no-redact") },
        gatheringOptions() << QStringLiteral("case") << QStringLiteral("format") << QStringLiteral("output")
                           << QStringLiteral("lang") << QStringLiteral("save-case"));
    const std::optional<Error> misuse = options ? checkArguments(*options) : std::optional(options.error());
    if (misuse) {
        context.complain(*misuse);
        return ExitWrongUsage;
    }
    int refused = 0;
    const Result<Catalog> catalog = context.openCatalog(options->all(QStringLiteral("pack")), refused);
    if (!catalog) {
        context.complain(catalog.error());
        return ExitUnreadableInput;
    }
    const Result<Gathered> gathered = gather(context, *options, *catalog);
    if (!gathered) {
        context.complain(gathered.error());
        return ExitWrongUsage;
    }
    const Result<Case> subject = subjectOf(*options, *gathered);
    if (!subject) {
        context.complain(subject.error());
        return ExitUnreadableInput;
    }
    // Nothing at all was readable: an empty report would look like a finding.
    if (subject->items.isEmpty())
        return ExitUnreadableInput;

    int code = gathered->unread + refused > 0 ? ExitUnreadableInput : ExitDone;
    if (options->has(QStringLiteral("save-case"))) {
        if (const Outcome saved = saveCase(*subject, options->value(QStringLiteral("save-case"))); !saved) {
            context.complain(saved.error());
            code = ExitUnreadableInput;
        }
    }
    if (!options->has(QStringLiteral("format")))
        return code;

    ReportOptions wanted;
    wanted.redact = !options->has(QStringLiteral("no-redact"));
    wanted.language = options->value(QStringLiteral("lang"));
    wanted.program = QStringLiteral("Kerbscope ") + programVersion();
    const KnowledgeBase knowledge = context.knowledgeOf(*catalog, wanted.language);
    const Diagnosis diagnosis = diagnose(knowledge, subject->findings(), subject->declined);
    const Report report = buildReport(*subject, diagnosis, knowledge, *catalog, context.now, wanted);
    const Outcome written = writeReport(
        context, report, options->value(QStringLiteral("format")), options->value(QStringLiteral("output")));
    if (!written) {
        context.complain(written.error());
        return written.error().kind == ErrorKind::Unsupported ? ExitWrongUsage : ExitUnreadableInput;
    }
    return code;
}

} // namespace kerbscope::cli
