// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandlist.h"
#include "app/cli/options.h"
#include "app/shared/collectorscript.h"

namespace kerbscope::cli {

namespace {

int collectHere(const Context &context, bool json)
{
    context.err << "kerbscope-cli: collecting on this computer; its own DNS server and domain controller are asked.\n";
    context.err.flush();
    const Result<QByteArray> answer = runCollector();
    if (!answer) {
        context.complain(answer.error());
        return ExitCheckFailed;
    }
    if (json)
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("output"), QString::fromUtf8(*answer) } });
    else
        context.out << QString::fromUtf8(*answer);
    context.out.flush();
    return ExitDone;
}

} // namespace

int runCollect(const Context &context, const QStringList &arguments)
{
    const Result<Options> options = parseOptions(arguments, { QStringLiteral("json"), QStringLiteral("run") }, {});
    if (!options || options->positional.size() > 1 || (options->has(QStringLiteral("run")) && !options->positional.isEmpty())) {
        context.complain(options ? Error { ErrorKind::Malformed, QStringLiteral("collect takes 'powershell' or 'sh', or --run") } : options.error());
        return ExitWrongUsage;
    }
    const bool json = options->has(QStringLiteral("json"));
    if (options->has(QStringLiteral("run")))
        return collectHere(context, json);
    const QString name = options->positional.value(0, toString(CollectorShell::PowerShell));
    const std::optional<CollectorShell> shell = collectorShellFromString(name);
    if (!shell) {
        context.complain({ ErrorKind::NotFound, QStringLiteral("there is no collector for '%1'").arg(name), {},
            QStringLiteral("Say powershell for Windows, sh for Linux and macOS.") });
        return ExitWrongUsage;
    }
    const QString script = collectorScript(*shell);
    if (json) {
        context.printJson({ { QStringLiteral("schema"), 1 }, { QStringLiteral("shell"), toString(*shell) }, { QStringLiteral("script"), script } });
        return ExitDone;
    }
    context.out << script;
    context.out.flush();
    if (options->positional.isEmpty())
        context.err << "kerbscope-cli: this is for Windows; 'collect sh' prints the script for Linux and macOS.\n";
    context.err.flush();
    return ExitDone;
}

} // namespace kerbscope::cli
