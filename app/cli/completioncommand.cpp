// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandlist.h"

#include <QRegularExpression>

namespace kerbscope::cli {

namespace {

/// The options that a usage line names, in its order.
QStringList optionsOf(const Command &command)
{
    static const QRegularExpression option(QStringLiteral("--[a-z][a-z-]*"));
    QStringList found;
    auto matches = option.globalMatch(QLatin1String(command.usage));
    while (matches.hasNext())
        found << matches.next().captured();
    found.removeDuplicates();
    return found;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names << QLatin1String(command.name);
    return names;
}

void printBash(QTextStream &out)
{
    out << "# bash completion for kerbscope-cli\n"
           "_kerbscope_cli()\n"
           "{\n"
           "    local word=${COMP_WORDS[COMP_CWORD]} options=\n"
           "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "        COMPREPLY=($(compgen -W '"
        << commandNames().join(u' ')
        << " --help --version' -- \"$word\"))\n"
           "        return\n"
           "    fi\n"
           "    case ${COMP_WORDS[1]} in\n";
    for (const Command &command : commands())
        out << "        " << command.name << ") options='" << optionsOf(command).join(u' ') << "' ;;\n";
    out << "    esac\n"
           "    case $word in\n"
           "        -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
           "        *) compopt -o default; COMPREPLY=() ;;\n"
           "    esac\n"
           "}\n"
           "complete -F _kerbscope_cli kerbscope-cli\n";
}

void printZsh(QTextStream &out)
{
    out << "#compdef kerbscope-cli\n"
           "local -a commands\n"
           "commands=(\n";
    for (const Command &command : commands())
        out << "    '" << command.name << ':' << QString::fromLatin1(command.summary).replace(u'\'', QLatin1String("'\\''")).remove(u':')
            << "'\n";
    out << ")\n"
           "if (( CURRENT == 2 )); then\n"
           "    _describe command commands\n"
           "    return\n"
           "fi\n"
           "case $words[2] in\n";
    for (const Command &command : commands())
        out << "    " << command.name << ") compadd -- " << optionsOf(command).join(u' ') << "; _files ;;\n";
    out << "esac\n";
}

void printFish(QTextStream &out)
{
    out << "# fish completion for kerbscope-cli\n";
    for (const Command &command : commands()) {
        out << "complete -c kerbscope-cli -n __fish_use_subcommand -a " << command.name << " -d '"
            << QString::fromLatin1(command.summary).replace(u'\'', QLatin1String("\\'")) << "'\n";
        const QStringList options = optionsOf(command);
        for (const QString &option : options)
            out << "complete -c kerbscope-cli -n '__fish_seen_subcommand_from " << command.name << "' -l " << option.mid(2) << '\n';
    }
}

} // namespace

int runCompletion(const Context &context, const QStringList &arguments)
{
    const QString shell = arguments.value(0);
    if (shell == QLatin1String("bash"))
        printBash(context.out);
    else if (shell == QLatin1String("zsh"))
        printZsh(context.out);
    else if (shell == QLatin1String("fish"))
        printFish(context.out);
    else {
        context.complain({ ErrorKind::Malformed, QStringLiteral("completion needs the name of a shell: bash, zsh or fish") });
        return ExitWrongUsage;
    }
    return ExitDone;
}

} // namespace kerbscope::cli
