#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   bash tests/tidy.sh [FILE...]: clang-tidy's analyzer and the checks of bugs and of lost time (.clang-tidy holds the whole list for
# editors) over the sources, or some of them, as the build "dev" compiles them. Takes about an hour on two cores. Exits 1 at any finding.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
[ -f build/dev/compile_commands.json ] || cmake --preset dev >/dev/null || exit 1
files=("$@")
[ ${#files[@]} -gt 0 ] || mapfile -t files < <(find core app -name '*.cpp' | sort)
# Beyond .clang-tidy's own refusals: implicit widening is what the checked sizes of the readers are for.
checks='-*,clang-analyzer-*,bugprone-*,performance-*,-bugprone-easily-swappable-parameters,-bugprone-implicit-widening-of-multiplication-result'
printf '%s\n' "${files[@]}" | nice -n 10 xargs -P "$(nproc)" -n 1 clang-tidy -p build/dev --quiet --warnings-as-errors='*' --checks="$checks" \
    --extra-arg=-Wno-unknown-warning-option 2>/dev/null
