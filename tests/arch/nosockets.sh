#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# nosockets.sh PROGRAM [ARGUMENT...]
# Runs a program under strace and fails when it, or a process that it starts, opens any socket but those of the local system (AF_UNIX).
# A program that does not end by itself within 20 s is asked to end; what it did until then counts.
set -uo pipefail
command -v strace >/dev/null || { echo "skipped: strace is not installed"; exit 0; }
trace=$(mktemp)
trap 'rm -f "$trace"' EXIT
strace -o "$trace" true 2>/dev/null || { echo "skipped: this system lets nobody trace programs"; exit 0; }
timeout --signal=TERM 20 strace -f -e trace=network -o "$trace" "$@" >/dev/null 2>&1 </dev/null
ended=$?
[ "$ended" -gt 125 ] && [ "$ended" -ne 143 ] && { echo "the program could not be run ($ended): $*"; exit 1; }
calls=$(grep -cE '(socket|socketpair|connect|bind|sendto|sendmsg|sendmmsg)\(' "$trace")
forbidden=$(grep -E 'socket\(' "$trace" | grep -vE 'socket\(AF_UNIX|socket\(AF_LOCAL')
if [ -n "$forbidden" ]; then
    echo "opened a socket without being told to check anything: $*"
    echo "$forbidden" | head -20
    exit 1
fi
echo "no socket but local ones ($calls calls looked at)"
