#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   link.sh COMPILER ARGUMENT...
# Links as the compiler would, but with LLVM's linker where there is one: it takes a second for each of a hundred programs, where GNU's
# takes half a minute. The compiler itself knows only the linker that it was built with, so it is asked what it would call.
set -euo pipefail
linker=$(command -v ld.lld || true)
case " $* " in *" -o "*) ;; *) linker= ;; esac
[ -n "$linker" ] || exec "$@"
call=$("$@" '-###' 2>&1 | grep '/collect2' | tail -1)
[ -n "$call" ] || exec "$@"
words=()
eval "words=($call)"
arguments=()
skip=
for word in "${words[@]:1}"; do
    if [ -n "$skip" ]; then
        skip=
        continue
    fi
    case $word in
        -plugin) skip=1 ;;
        -plugin-opt=* | -plugin-opt) ;;
        *) arguments+=("$word") ;;
    esac
done
exec "$linker" "${arguments[@]}"
