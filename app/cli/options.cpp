// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options.h"

namespace kerbscope::cli {

Result<Options> parseOptions(const QStringList &arguments, const QStringList &flags, const QStringList &valued)
{
    Options options;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyPositional || !argument.startsWith(QLatin1String("--"))) {
            options.positional << argument;
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const QString name = argument.mid(2).section(u'=', 0, 0);
        const qsizetype equals = argument.indexOf(u'=');
        if (flags.contains(name) && equals < 0) {
            options.values[name] << QString();
        } else if (valued.contains(name) && (equals >= 0 || i + 1 < arguments.size())) {
            options.values[name] << (equals >= 0 ? argument.mid(equals + 1) : arguments[++i]);
        } else {
            QStringList known = flags + valued;
            known.sort();
            return Error { ErrorKind::Malformed,
                valued.contains(name) ? QStringLiteral("the option --%1 needs a value").arg(name)
                                      : QStringLiteral("the option %1 is not known here").arg(argument),
                {}, QStringLiteral("Known are --%1.").arg(known.join(QStringLiteral(", --"))) };
        }
    }
    return options;
}

} // namespace kerbscope::cli
