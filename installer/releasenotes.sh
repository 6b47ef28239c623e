#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   releasenotes.sh VERSION: the part of CHANGELOG.md about a version; fails where there is none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
awk -v version="$1" '
    /^## / { inside = ($2 == version); if (inside) found = 1; next }
    inside { print }
    END { exit !found }' CHANGELOG.md
