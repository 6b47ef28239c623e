#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one test command: installs what build and tests need where it is missing, builds, and runs everything with CTest.
# Arguments go on to ctest (for example: -R klist).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

kerbscope_need "${kerbscope_build_packages[@]}" "${kerbscope_test_packages[@]}"
cmake --preset dev >/dev/null
cmake --build --preset dev
exec ctest --preset dev "$@"
