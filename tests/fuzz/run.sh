#!/bin/bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzz targets and runs each for a time: bash tests/fuzz/run.sh [SECONDS] [TARGET...], by default 60 s each. What
# was found lies in build/fuzz/found/TARGET, what was learnt in build/fuzz/learnt/TARGET (kept for the next run). Exits 1 if
# one target crashed, hung (25 s for one input) or needed more than 2 GiB.
set -u
cd "$(dirname "$0")/../.." || exit 1
seconds=${1:-60}
shift 2>/dev/null || true
targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/fuzz_}
        targets+=("${name%.cpp}")
    done
fi
cmake --preset fuzz >/dev/null || exit 1
cmake --build --preset fuzz --target "${targets[@]/#/fuzz_}" || exit 1
failed=0
for target in "${targets[@]}"; do
    mkdir -p "build/fuzz/found/$target" "build/fuzz/learnt/$target"
    options=(-max_total_time="$seconds" -timeout=25 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=0 -artifact_prefix="build/fuzz/found/$target/")
    [ -f "tests/fuzz/dictionaries/$target.dict" ] && options+=(-dict="tests/fuzz/dictionaries/$target.dict")
    if "build/fuzz/bin/fuzz_$target" "${options[@]}" "build/fuzz/learnt/$target" "tests/fuzz/seeds/$target" >"build/fuzz/found/$target.log" 2>&1; then
        echo "$target: clean, $(grep -ao '#[0-9]*.*DONE.*cov: [0-9]*' "build/fuzz/found/$target.log" | grep -o 'cov: [0-9]*' | tail -1), $(grep -ao '^Done [0-9]* runs' "build/fuzz/found/$target.log")"
    else
        echo "$target: FAILED, see build/fuzz/found/$target.log"
        failed=1
    fi
done
exit $failed
