// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandlist.h"

#include <array>

namespace kerbscope::cli {

namespace {

constexpr std::array commandTable = {
    Command { "lookup", "lookup QUERY... [--family F] [--limit N] [--lang L] [--pack FILE]... [--json]",
        "explains a code, in any notation, a message or words", runLookup },
    Command { "decode", "decode QUERY... [--as KIND] [--json]",
        "takes flags, options, type lists, status numbers, times and SIDs apart", runDecode },
    Command { "events", "events FILE... [--now ISO8601] [--zone ZONE] [--json]",
        "reads Windows events: .evtx, event XML, JSON lines, copied text; what they say and what is worth a look", runEvents },
    Command { "capture", "capture FILE [--json]", "reads a capture (pcap, pcapng): Kerberos messages, tokens, clock", runCapture },
    Command { "check",
        "check [--here] [--realm R] [--kdc HOST[:PORT]]... [--user U] [--service SPN] [--proxy HOST:PORT] [--proxy-realm R] [--proxy-kdc HOST[:PORT]]..."
        " [--negotiate] [--pac URL] [--url URL] [--time-server HOST] [--dns SERVER[:PORT]]... [--only CHECK]... [--timeout S] [--json]",
        "asks DNS, KDCs, the time server and the proxy, and reads this computer's settings; names the hosts before it starts", runCheck },
    Command { "import", "import FILE... [--kind K] [--now ISO8601] [--zone ZONE] [--json]",
        "reads whatever it is; prints what it was taken for and what follows from it", runImport },
    Command { "pac", "pac FILE --url URL [--json]", "asks a PAC file which proxy it names for a page, and which line decides", runPac },
    Command { "token", "token [FILE|-] [--json]", "reads a sign-on token or header: Kerberos or NTLM, for whom, how large, where damaged", runToken },
    Command { "tickets", "tickets [FILE|-] [--live] [--now ISO8601] [--zone ZONE] [--json]",
        "reads a listing of klist, a credential cache, a keytab, or the tickets of this computer", runTickets },
    Command { "compare", "compare BEFORE AFTER [--zone ZONE] [--json]", "puts two listings of tickets side by side: new, gone, renewed, changed",
        runCompare },
    Command { "diagnose", "diagnose [--code C]... [--answer FINDING=VALUE]... [--now ISO8601] [--zone ZONE] [--url URL] [--pack FILE]... [--check (as above)] [--json] [FILE...]",
        "names the cause of a failure from codes, answers and files, and what to ask next", runDiagnose },
    Command { "collect", "collect [powershell|sh] [--run] [--json]",
        "prints the script to run on another computer, whose output Kerbscope reads; --run runs it here", runCollect },
    Command { "report",
        "report [--case FILE.kscase] [--code C]... [FILE...] --format html|pdf|md|json|txt|line|csv --output OUT [--no-redact]"
        " [--lang L] [--save-case FILE.kscase] [--pack FILE]...",
        "writes a report, redacted unless told otherwise, and saves the case", runReport },
    Command { "pack", "pack list | add FILE | remove ID | check FILE... [--json]",
        "lists, installs, removes and checks the company's knowledge packs", runPack },
    Command { "completion", "completion bash|zsh|fish", "prints the shell's completion script", runCompletion },
};

} // namespace

std::span<const Command> commands()
{
    return commandTable;
}

} // namespace kerbscope::cli
