#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one test command: installs what build and tests need where it is missing, builds, and runs everything with CTest.
# `--preset asan` or `--preset tsan` as the first arguments run the suite under sanitizers. Further arguments go on to ctest (for
# example: -R klist).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

kerbscope_need "${kerbscope_build_packages[@]}" "${kerbscope_test_packages[@]}"
# Heimdal's tools print listings that the tests read. They are unpacked, not installed: klist stays MIT's.
if [ -z "${KERBSCOPE_HEIMDAL:-}" ] && ! command -v klist.heimdal >/dev/null && command -v apt-get >/dev/null; then
    unpacked="$PWD/build/heimdal"
    if [ ! -x "$unpacked/usr/bin/klist.heimdal" ]; then
        mkdir -p "$unpacked"
        (cd "$unpacked" && apt-get download -qq heimdal-clients heimdal-kcm && for package in *.deb; do dpkg -x "$package" .; done) ||
            echo "Heimdal's tools could not be fetched; their tests will be skipped." >&2
    fi
    [ ! -x "$unpacked/usr/bin/klist.heimdal" ] || export KERBSCOPE_HEIMDAL="$unpacked"
fi
preset=dev
if [ "${1:-}" = --preset ]; then
    preset=$2
    shift 2
fi
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"
exec ctest --preset "$preset" "$@"
