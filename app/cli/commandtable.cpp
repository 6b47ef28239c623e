// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <array>

namespace kerbscope::cli {

namespace {

constexpr std::array<Command, 0> commandTable = {};

} // namespace

std::span<const Command> commands()
{
    return commandTable;
}

} // namespace kerbscope::cli
