#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Screenshots of every page for people to look at: light and dark, English, German and Japanese, usual text at 1280x800 and text of
# 200 % at 1920x1080.
#
#     bash tests/screens.sh FOLDER
#
# FOLDER/shots gets the single pictures, FOLDER/sheets one sheet a page with all its variants, named by language, theme and text.
set -euo pipefail
[ $# -eq 1 ] || { echo "usage: bash tests/screens.sh FOLDER" >&2; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
kerbscope_need "${kerbscope_build_packages[@]}" fonts-dejavu-core fonts-noto-cjk python3 python3-pil

cmake --preset dev >/dev/null
cmake --build --preset dev --target kerbscope-shots
for language in en de ja; do
    for measure in '1280x800 100' '1920x1080 200'; do
        read -r size text <<<"$measure"
        echo "== $language, $size, text $text %"
        QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 build/dev/tests/app/kerbscope-shots "$folder/shots/$language-$text" "$size" "$text" "$language" >/dev/null
    done
done
/usr/bin/python3 tests/app/shots/sheets.py "$folder/shots" "$folder/sheets"
