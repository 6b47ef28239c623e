// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandlist.h"

#include <array>

namespace kerbscope::cli {

namespace {

constexpr std::array commandTable = {
    Command { "capture", "capture FILE [--json]", "reads a capture (pcap, pcapng): Kerberos messages, tokens, clock", runCapture },
};

} // namespace

std::span<const Command> commands()
{
    return commandTable;
}

} // namespace kerbscope::cli
