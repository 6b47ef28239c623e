#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   sbom.sh FOLDER: writes FOLDER/kerbscope-VERSION.spdx.json, the bill of materials (SPDX 2.3) of the release build: what
# `kerbscope-cli --version` says it was built with, with licences.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
build/release/bin/kerbscope-cli --version | python3 installer/sbom.py "$(git rev-parse HEAD)" >"$folder/sbom.part"
version=$(build/release/bin/kerbscope-cli --version | awk 'NR == 1 { print $2 }')
mv "$folder/sbom.part" "$folder/kerbscope-$version.spdx.json"
echo "$folder/kerbscope-$version.spdx.json"
