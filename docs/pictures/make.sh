#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pictures of README.md anew: the window draws itself offscreen (kerbscope-shots), the pictures are made small (pngquant, optipng).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
kerbscope_need pngquant optipng
cmake --preset dev >/dev/null
cmake --build --preset dev --target kerbscope-shots
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen build/dev/tests/app/kerbscope-shots "$folder" 1280x800 >/dev/null
take() { # SHOT NAME
    pngquant --quality 70-95 --strip --force --output "docs/pictures/$2.png" "$folder/$1-light-1280x800@1.png"
    optipng -quiet -o5 "docs/pictures/$2.png"
}
take home-typing home
take guide guide
take tickets tickets
take evidence-capture capture
take codes-search codes
take report report
ls -l docs/pictures/*.png
