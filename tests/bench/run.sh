#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the benchmarks (release) and prints every figure. Not part of the tests: a timing never fails anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
kerbscope_need "${kerbscope_build_packages[@]}" xvfb xauth "${kerbscope_desktop_packages[@]}"

cmake --preset bench >/dev/null
cmake --build --preset bench
bin=build/bench/bin

echo "== lookup"
"$bin/bench_lookup"
echo "== diagnosis"
"$bin/bench_diagnosis"
echo "== listings"
"$bin/bench_listing"
echo "== evidence"
"$bin/bench_evidence"
bash tests/bench/evidence.sh "$bin"
echo "== growth of the time with the size of the input"
"$bin/bench_growth" || echo "one grows too fast"
echo "== viewer with many tickets"
QT_QPA_PLATFORM=offscreen "$bin/bench_tickets"

echo "== window: seconds from process start to first paint, resident kilobytes; median of 9, in turn"
measure() {
    for _ in 1 2 3 4 5 6 7 8 9; do
        "$bin/bench_window" --empty >>"$1/empty"
        "$bin/bench_window" >>"$1/kerbscope"
    done
    for kind in empty kerbscope; do
        sort -n "$1/$kind" | sed -n 5p | sed "s/^/$kind /"
    done
    paste -d' ' <(sort -n "$1/empty" | sed -n 5p) <(sort -n "$1/kerbscope" | sed -n 5p) |
        awk '{printf "ratio of first paint %.2f, of memory %.2f\n", $3 / $1, $4 / $2}'
}
export -f measure
export bin
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
xvfb-run -a -s '-screen 0 1280x800x24' bash -c "measure $folder"

echo "== the program itself: start, beside an empty Qt window and what of KeePassXC and Wireshark is installed"
beside=()
for other in keepassxc wireshark; do
    ! command -v "$other" >/dev/null || beside+=("$other=$(command -v "$other")")
done
/usr/bin/python3 tests/bench/startup.py 5 "empty window=$PWD/$bin/bench_window --empty --stay" "kerbscope=$PWD/$bin/kerbscope" "${beside[@]}"

echo "== the main job in the program itself: steps, and blocks of the event loop of 20 ms or more"
watch=$(find build/bench -name 'libloopwatch.so' | head -1)
for way in keyboard mouse; do
    /usr/bin/python3 tests/e2e/mainjob.py "$bin/kerbscope" "$bin/kerbscope-cli" "$way" "$watch"
done
