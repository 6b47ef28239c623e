#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   reproducible.sh [FOLDER]
# Makes the packages of the commit that is checked out twice and compares them byte by byte: here, with whatever is built and cached
# already, and in a clone in FOLDER (else a new one with a longer name), where every file is compiled anew without ccache.
# Exit code 0: the same bytes. Takes the time of a full build; a FOLDER that is kept makes the next run short.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
if [ -n "$(git status --porcelain --untracked-files=no)" ]; then
    echo "commit first: what is compared is a commit" >&2
    exit 2
fi
commit=$(git rev-parse HEAD)
twin=${1:-$(mktemp -d)/a folder with another, longer name}
[ -d "$twin/.git" ] || git clone -q . "$twin"
git -C "$twin" fetch -q "$PWD" "$commit"
git -C "$twin" -c advice.detachedHead=false checkout -q "$commit"

unset SOURCE_DATE_EPOCH
bash installer/linux/package.sh
CCACHE_DISABLE=1 TZ=Pacific/Auckland LC_ALL=C.UTF-8 bash "$twin/installer/linux/package.sh"
different=0
for package in build/release/packages/*.deb build/release/packages/*.tar.*; do
    if cmp "$package" "$twin/build/release/packages/$(basename "$package")"; then
        sha256sum "$package"
    else
        different=1
    fi
done
[ $different -eq 0 ] || { echo "the builds differ; the other is in $twin" >&2; exit 1; }
echo "both builds gave the same bytes"
