#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the packages of this commit twice, in two folders of different names and without ccache, and compares them byte by byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export CCACHE_DISABLE=1
first=build/twin-a
second=build/second-twin-with-a-longer-name
for folder in "$first" "$second"; do
    bash installer/linux/package.sh "$folder"
done
for package in "$first"/packages/*.deb "$first"/packages/*.tar.gz; do
    cmp "$package" "$second/packages/$(basename "$package")"
    sha256sum "$package"
done
echo "both builds gave the same bytes"
