// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/policyguard.h"

namespace kerbscope::cli {

std::optional<Error> forbiddenBy(const Policy &policy, const QString &command, const QStringList &arguments)
{
    const QString advice = QStringLiteral("The file %1 says so.").arg(policy.source);
    const bool checks = command == QLatin1String("check")
        || (command == QLatin1String("diagnose") && arguments.contains(QLatin1String("--check")));
    if (checks && !policy.checksEnabled)
        return Error { ErrorKind::Refused, QStringLiteral("the administrators of this computer do not allow checks"), {}, advice };
    if (command == QLatin1String("report") && policy.redactionForced && arguments.contains(QLatin1String("--no-redact")))
        return Error { ErrorKind::Refused, QStringLiteral("the administrators of this computer allow redacted reports only"), {}, advice };
    return {};
}

} // namespace kerbscope::cli
