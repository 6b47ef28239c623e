// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/evidencejson.h"
#include "app/cli/options.h"
#include "core/base/textdecoder.h"
#include "core/evidence/pac/pacevaluator.h"
#include "core/evidence/pac/pacfindings.h"
#include "core/evidence/pac/pacjson.h"

namespace kerbscope::cli {

namespace {

void printText(const Context &context, const PacReport &report)
{
    QTextStream &out = context.out;
    out << "For " << report.url << " the PAC file answers: " << (report.result.isEmpty() ? QStringLiteral("nothing") : report.result) << '\n';
    if (report.scriptError)
        out << "The script fails: " << report.scriptError->toString() << '\n';
    if (!report.decidingLines.isEmpty())
        out << "Decided by line " << report.decidingLines.last() << ".\n";
    for (const QString &name : report.lookups)
        out << "It wants to look up " << name << "; nothing was looked up, so it was told that there is no such name.\n";
    for (const QString &text : report.alerts)
        out << "It says: " << text << '\n';
    for (const Finding &finding : findingsOf(report))
        out << finding.id << " = " << finding.value << '\n';
    out.flush();
}

QJsonObject withFindings(const PacReport &report)
{
    QJsonObject json = toJson(report);
    json.insert(QStringLiteral("findings"), jsonOf(findingsOf(report)));
    return json;
}

} // namespace

int runPac(const Context &context, const QStringList &arguments)
{
    const auto options = parseOptions(arguments, { QStringLiteral("json"), QStringLiteral("worker") }, { QStringLiteral("url") });
    if (!options || options->positional.size() != 1 || !options->has(QStringLiteral("url"))) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("pac takes one file and --url URL"), {},
                                       QStringLiteral("The URL is the page that the user opens.") }
                                 : options.error());
        return ExitWrongUsage;
    }
    const QString path = options->positional.first();
    const QString url = options->value(QStringLiteral("url"));
    const auto bytes = context.readInput(path);
    const auto text = bytes ? decodeText(*bytes) : Result<DecodedText>(bytes.error());
    if (!text) {
        context.complain(text.error().inSource(path));
        return ExitUnreadableInput;
    }
    // The worker evaluates; the command starts one, so that it can end it.
    const auto report = options->has(QStringLiteral("worker")) ? evaluatePac(text->text, url) : context.evaluatePac(text->text, url);
    if (!report) {
        context.complain(report.error().inSource(path));
        return ExitUnreadableInput;
    }
    if (options->has(QStringLiteral("worker")))
        context.printJson(toJson(*report));
    else if (options->has(QStringLiteral("json")))
        context.printJson(withFindings(*report));
    else
        printText(context, *report);
    return ExitDone;
}

} // namespace kerbscope::cli
