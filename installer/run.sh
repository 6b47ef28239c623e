#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The one run command: installs what the build needs where it is missing, builds the release and starts the window.
# Arguments go on to the program. Without a display the command line does the main job instead.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh

kerbscope_need "${kerbscope_build_packages[@]}"
cmake --preset release >/dev/null
cmake --build --preset release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ] || [ -n "${QT_QPA_PLATFORM:-}" ]; then
    exec build/release/bin/kerbscope "$@"
fi

echo
echo "There is no display here, so this is the command line: the same assistant without its window."
if [ $# -eq 0 ]; then
    echo "It now explains page code 471000 and looks at this computer's tickets; see build/release/bin/kerbscope-cli --help."
    echo
    build/release/bin/kerbscope-cli lookup 471000
    echo
    build/release/bin/kerbscope-cli diagnose --code 471000 || [ $? -eq 1 ]
else
    exec build/release/bin/kerbscope-cli "$@"
fi
