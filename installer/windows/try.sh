#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   try.sh SETUP.exe PORTABLE.zip
# Installs silently under Wine, upgrades, does the main job with the installed programs, uninstalls, and looks at the files after each
# step. Wine is no Windows: installer/windows/README.md lists what this cannot show.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
setup=$(realpath "$1")
portable=$(realpath "$2")
export WINEPREFIX
WINEPREFIX=$(mktemp -d)
work=$(mktemp -d)
finish() {
    "$here/wine.sh" wineboot --end-session >/dev/null 2>&1 || true
    rm -rf "$WINEPREFIX" "$work"
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }
want() { [ -e "$1" ] || { echo "missing: $1" >&2; exit 1; }; }
gone() { [ ! -e "$1" ] || { echo "left behind: $1" >&2; exit 1; }; }

say "a new Wine prefix"
"$here/wine.sh" wineboot --init >/dev/null 2>&1
user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public | head -1)
folder="$user/AppData/Local/Programs/Kerbscope"
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Kerbscope.lnk"

say "silent installation"
"$here/wine.sh" "$setup" /S
for file in kerbscope.exe kerbscope-cli.exe catalog.sqlite uninstall.exe LICENSE; do want "$folder/$file"; done
want "$menu"

say "the main job on the command line"
"$here/wine.sh" "$folder/kerbscope-cli.exe" --version
"$here/wine.sh" "$folder/kerbscope-cli.exe" lookup 471000 | head -3
printf 'Current LogonId is 0:0x3e7\n\nCached Tickets: (0)\n' >"$work/klist.txt"
"$here/wine.sh" "$folder/kerbscope-cli.exe" diagnose --code 471000 "Z:$work/klist.txt" >"$work/diagnosis.txt" || [ $? -eq 1 ]
head -5 "$work/diagnosis.txt"
"$here/wine.sh" "$folder/kerbscope-cli.exe" report --code 471000 "Z:$work/klist.txt" --format html --output "Z:$work/report.html"
"$here/wine.sh" "$folder/kerbscope-cli.exe" report --code 471000 "Z:$work/klist.txt" --format pdf --output "Z:$work/report.pdf"
grep -q '</html>' "$work/report.html"
head -c 5 "$work/report.pdf" | grep -q '%PDF-'

say "the tickets of this sign-on (Wine's LSA refuses the newer queries; both must be handled)"
"$here/wine.sh" "$folder/kerbscope-cli.exe" tickets --live 2>&1 | head -5 || true

say "installing over it keeps what is there"
mkdir -p "$user/AppData/Local/kerbscope"
echo keep >"$user/AppData/Local/kerbscope/mine"
"$here/wine.sh" "$setup" /S
want "$folder/kerbscope.exe"
want "$user/AppData/Local/kerbscope/mine"

say "uninstallation"
"$here/wine.sh" "$folder/uninstall.exe" /S "_?=$(printf 'C:%s' "${folder#"$WINEPREFIX/drive_c"}" | tr / '\\')"
for file in kerbscope.exe kerbscope-cli.exe catalog.sqlite LICENSE; do gone "$folder/$file"; done
gone "$menu"
want "$user/AppData/Local/kerbscope/mine"

say "the portable archive"
(cd "$work" && unzip -q "$portable")
"$here/wine.sh" "$(find "$work" -name kerbscope-cli.exe)" lookup 0x18 | head -2
say "all as it should be"
