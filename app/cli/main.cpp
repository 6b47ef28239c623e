// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/application.h"
#include "app/cli/command.h"
#include "app/cli/policyguard.h"
#include "app/shared/buildinfo.h"
#include "app/shared/packedcatalog.h"
#include "app/shared/pacworker.h"
#include "core/probes/config/thiscomputer.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace {

using namespace kerbscope;
using namespace kerbscope::cli;

void printHelp(QTextStream &stream)
{
    stream << "kerbscope-cli " << programVersion() << ": Kerberos sign-on failures, explained.\n\n"
              "usage: kerbscope-cli COMMAND [ARGUMENTS]\n\n";
    for (const Command &command : commands())
        stream << "  " << command.usage << "\n      " << command.summary << '\n';
    stream << "\nEvery command takes --json. '-' is standard input. Nothing leaves this computer but what `check` names first.\n"
              "Exit codes: 0 done; 1 a problem was found; 2 wrong usage; 3 an input could not be read; 4 a check could not run.\n";
    stream.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    const PlainStreams plainStreams;
    const auto application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);

    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("help")) {
        printHelp(arguments.isEmpty() ? err : out);
        return arguments.isEmpty() ? ExitWrongUsage : ExitDone;
    }
    if (arguments.first() == QLatin1String("--version")) {
        out << "kerbscope-cli " << buildText();
        return ExitDone;
    }

    const QString name = arguments.takeFirst();
    const auto table = commands();
    const auto command = std::ranges::find_if(table, [&](const Command &row) { return name == QLatin1String(row.name); });
    if (command == table.end()) {
        err << "kerbscope-cli: there is no command '" << name << "'. See kerbscope-cli --help.\n";
        return ExitWrongUsage;
    }

    const QTemporaryDir scratch;
    const Result<Policy> policy = Policy::load(Policy::usualPath());
    std::optional<Error> refusal;
    if (policy)
        refusal = forbiddenBy(*policy, name, arguments);
    else
        refusal = policy.error();
    if (refusal) {
        err << "kerbscope-cli: " << refusal->toString() << '\n';
        return refusal->kind == ErrorKind::Refused ? ExitCheckFailed : ExitUnreadableInput;
    }

    const Places places = Places::find(QCoreApplication::applicationDirPath(), scratch.path());
    const Context context { out, err, fromDateTime(QDateTime::currentDateTimeUtc()), QTimeZone::systemTimeZone(),
        readFileOrStdin, findCatalog(QCoreApplication::applicationDirPath()), packFoldersFor(places, *policy), policy->company(), scratch.path(),
        [](const QString &script, const QString &url) {
            return evaluatePacApart(QCoreApplication::applicationFilePath(), script, url);
        },
        { [](const QString &script, const QString &url, const std::function<bool()> &isOver) {
             return evaluatePacApart(QCoreApplication::applicationFilePath(), script, url, isOver);
         },
            settingsOfThisComputer, {} } };
    return command->run(context, arguments);
}
