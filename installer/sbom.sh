#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   sbom.sh FOLDER: writes FOLDER/kerbscope-VERSION.cdx.json, the bill of materials (CycloneDX 1.5) of the release build: what
# `kerbscope-cli --version` says it was built with, with licences, and the Debian packages whose libraries lie in FOLDER's archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
brought=$(mktemp)
trap 'rm -f "$brought"' EXIT
for archive in "$folder"/kerbscope-*-linux-*.tar.*; do
    [ -e "$archive" ] || continue
    # shellcheck disable=SC2016 # dpkg-query's own variables
    tar -tf "$archive" | awk -F/ '/\/lib\/kerbscope\/.*\.so/ { print $NF }' | sort -u | while read -r library; do
        dpkg-query -S "*/$library" 2>/dev/null | awk -F: 'NR == 1 { print $1 }'
    done | sort -u | xargs -r dpkg-query -W -f '${Package} ${Version}\n' >"$brought"
done
build/release/bin/kerbscope-cli --version | python3 installer/sbom.py "$(git rev-parse HEAD)" "$brought" >"$folder/sbom.part"
version=$(build/release/bin/kerbscope-cli --version | awk 'NR == 1 { print $2 }')
mv "$folder/sbom.part" "$folder/kerbscope-$version.cdx.json"
echo "$folder/kerbscope-$version.cdx.json"
