// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace kerbscope::cli {

/// The arguments of one subcommand, told apart.
struct Options {
    QStringList positional;
    QHash<QString, QStringList> values; ///< option without its dashes -> values in order; flags have one empty value

    bool has(const QString &option) const { return values.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const
    {
        return has(option) ? values.value(option).last() : fallback;
    }
    QStringList all(const QString &option) const { return values.value(option); }
};

/// Splits arguments: `flags` take no value, `valued` take one ("--zone UTC" or "--zone=UTC"). "--" ends the options; "-" is
/// positional. Errors: Malformed for an unknown option or a missing value, with the known options as advice.
Result<Options> parseOptions(const QStringList &arguments, const QStringList &flags, const QStringList &valued);

} // namespace kerbscope::cli
