#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   hardening.sh PROGRAM...: looks into built programs for what the release promises: position independent, relocations read-only
# and bound at start, stack protector, fortified functions, control-flow marks, no executable stack, no foreign run path.
# shellcheck disable=SC2317 # the conditions are called by name
set -eu
bad=0
want() { # WHAT PROGRAM CONDITION...
    local what=$1 program=$2
    shift 2
    if "$@" >/dev/null; then
        printf '  %-34s yes\n' "$what"
    else
        printf '  %-34s NO\n' "$what"
        bad=1
    fi
}
# Whole outputs are searched (no grep -q): a pipe that is closed early would count as a failure.
has() { readelf "$1" --wide "$2" 2>/dev/null | grep -E "$3"; }
no_execstack() { readelf -lW "$1" | grep GNU_STACK | grep -v 'RWE'; }
own_runpath() { ! readelf -dW "$1" | grep -E 'R(UN)?PATH' | grep -v 'ORIGIN'; }
# Debian's start files carry no marks, so the note of the whole program is missing; its own functions begin with them.
branch_marks() { objdump -d --no-show-raw-insn "$1" | grep -m 1 endbr64; }
for program in "$@"; do
    echo "$program"
    want "position independent" "$program" has -h "$program" 'Type: +DYN'
    want "relocations read-only" "$program" has -l "$program" 'GNU_RELRO'
    want "bound at start" "$program" has -d "$program" 'BIND_NOW|FLAGS.*NOW'
    want "stack protector" "$program" has -s "$program" '__stack_chk_fail'
    want "control-flow marks" "$program" branch_marks "$program"
    want "fortified functions" "$program" has -s "$program" '_chk@'
    want "no executable stack" "$program" no_execstack "$program"
    want "run path only beside the program" "$program" own_runpath "$program"
done
exit $bad
