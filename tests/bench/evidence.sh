#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Large files against the tools that are known to be right: bash tests/bench/evidence.sh BIN [PACKETS] [RECORDS]. Each is
# run three times in turn; the medians of seconds and peak memory count. Says what is missing and goes on without it.
set -euo pipefail
bin=$1
packets=${2:-1000000}
records=${3:-100000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# compare NAME OURS... -- THEIRS...
compare() {
    local name=$1 ours=() theirs=()
    shift
    while [ "$1" != -- ]; do ours+=("$1"); shift; done
    shift
    theirs=("$@")
    if ! command -v "${theirs[0]}" >/dev/null; then
        echo "$name: skipped, ${theirs[0]} is not installed"
        return
    fi
    : >"$folder/ours"; : >"$folder/theirs"
    for _ in 1 2 3; do
        "$bin/bench_evidence" --run "${ours[@]}" >>"$folder/ours"
        "$bin/bench_evidence" --run "${theirs[@]}" >>"$folder/theirs"
    done
    paste -d' ' <(sort -n "$folder/ours" | sed -n 2p) <(sort -n "$folder/theirs" | sed -n 2p) |
        awk -v name="$name" '{printf "%s: ours %.2f s (%.2f s of all cores), %.0f MiB; theirs %.2f s (%.2f s), %.0f MiB; %.1f times as fast, %.2f of the memory\n",
            name, $1, $2, $3/1024, $4, $5, $6/1024, $4/$1, $3/$6}'
}

"$bin/bench_evidence" --make-capture "$folder/large.pcap" "$packets"
echo "a capture of $packets packets, $(stat -c %s "$folder/large.pcap") bytes:"
compare "  capture" "$bin/kerbscope-cli" capture "$folder/large.pcap" -- tshark -r "$folder/large.pcap" -Y kerberos -T fields -e frame.number -e kerberos.msg_type -e kerberos.error_code
if command -v tshark >/dev/null; then
    found=$("$bin/kerbscope-cli" capture "$folder/large.pcap" | grep -c -E 'TGS-REQ|KRB-ERROR')
    expected=$(tshark -r "$folder/large.pcap" -Y kerberos -T fields -e frame.number 2>/dev/null | wc -l)
    echo "  messages found: ours $found, theirs $expected"
fi
# evtxexport reads only what Windows itself wrote: the chunks of a real log, again and again.
shopt -s nullglob
logs=("${KERBSCOPE_SHARED:-../shared}"/corpus/evtx/*.evtx)
if [ ${#logs[@]} -gt 0 ]; then
    source=$(ls -S "${logs[@]}" | head -n 1)
    "$bin/bench_evidence" --repeat-evtx "$source" "$folder/large.evtx" "$records"
    echo "an event log of $(stat -c %s "$folder/large.evtx") bytes, $(nproc) cores:"
    compare "  event log" "$bin/kerbscope-cli" events "$folder/large.evtx" -- evtxexport "$folder/large.evtx"
else
    "$bin/bench_evidence" --make-evtx "$folder/large.evtx" "$records"
    echo "an event log of $records records of our own making ($(stat -c %s "$folder/large.evtx") bytes), which evtxexport does not read:"
    "$bin/bench_evidence" --run "$bin/kerbscope-cli" events "$folder/large.evtx"
fi
