// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"

#include <QStringList>

#include <span>

namespace kerbscope::cli {

/// One subcommand of kerbscope-cli.
struct Command {
    const char *name;
    const char *usage;   ///< one line, without the program's name
    const char *summary; ///< what it does, for the help
    int (*run)(const Context &context, const QStringList &arguments);
};

/// All subcommands, in the order of the help.
std::span<const Command> commands();

} // namespace kerbscope::cli
