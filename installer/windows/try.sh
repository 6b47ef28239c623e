#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   try.sh SETUP.exe PORTABLE.zip [FOLDER-FOR-PICTURES]
# In a new Wine prefix: installs an older version silently, upgrades it, does the main job with the installed programs on the command line
# and in the window, opens a case file by its name, uninstalls, runs the portable copy, and looks at files and registry after each step.
# Wine is no Windows: installer/windows/README.md lists what this cannot show.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
setup=$(realpath "$1")
portable=$(realpath "$2")
pictures=${3:-}
[ -z "$pictures" ] || { mkdir -p "$pictures" && pictures=$(realpath "$pictures"); }
version=$(basename "$setup" | sed 's/^kerbscope-\(.*\)-setup.exe$/\1/')
unset DISPLAY
export WINEQT_QPA_PLATFORM=windows # as users have it; it runs without a screen, too
export WINEPREFIX
WINEPREFIX=$(mktemp -d)
work=$(mktemp -d)
screen=
finish() {
    "$here/wine.sh" wineboot --end-session --kill >/dev/null 2>&1 || true
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$WINEPREFIX" "$work" || { sleep 3 && rm -rf "$WINEPREFIX" "$work"; }
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }
fail() { echo "try.sh: $*" >&2; exit 1; }
want() { [ -e "$1" ] || fail "missing: $1"; }
gone() { [ ! -e "$1" ] || fail "left behind: $1"; }
wine() { "$here/wine.sh" "$@"; }
# Whole outputs are searched (no grep -q): a pipe that is closed early would count as a failure.
# Wine's tasklist says nothing; wmic answers in UTF-16.
runs() { wine wmic process get name 2>/dev/null | tr -d '\0\r' | grep -i "^$1" >/dev/null; }
# Waits until a command holds, at most a minute.
within() {
    for _ in $(seq 60); do
        ! "$@" || return 0
        sleep 1
    done
    return 1
}
without() { ! "$@"; }
# The value of a registry key of this user, or nothing.
value() {
    local which=(/ve)
    [ -z "$2" ] || which=(/v "$2")
    wine reg query "HKCU\\Software\\$1" "${which[@]}" 2>/dev/null | tr -d '\r' | sed -n 's/.*REG_[A-Z]* *//p' | head -1
}
# A path of this computer as Windows writes it.
outside() { printf 'Z:%s' "$1"; }

say "a new Wine prefix, silent installation of an older version"
wine cmd /c ver >/dev/null
user=$(find "$WINEPREFIX/drive_c/users" -mindepth 1 -maxdepth 1 -type d ! -name Public | head -1)
folder="$user/AppData/Local/Programs/Kerbscope"
menu="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Kerbscope.lnk"
data="$user/AppData/Local/kerbscope"
files=(kerbscope.exe kerbscope-cli.exe catalog.sqlite LICENSE translations/qtbase_de.qm)
mkdir -p "$work/older/translations"
for file in "${files[@]}"; do echo older >"$work/older/$file"; done
makensis -V1 -DVERSION=0.0.1 -DSTAGE="$work/older" -DOUTPUT="$work/older-setup.exe" "$here/kerbscope.nsi"
wine "$work/older-setup.exe" /S
for file in "${files[@]}" uninstall.exe; do want "$folder/$file"; done
want "$menu"
uninstall='Microsoft\Windows\CurrentVersion\Uninstall\Kerbscope'
[ "$(value "$uninstall" DisplayVersion)" = 0.0.1 ] || fail "the older version does not stand in the registry"

say "silent upgrade keeps what the user has"
mkdir -p "$data"
echo keep >"$data/mine"
wine "$setup" /S
for file in "${files[@]}"; do
    want "$folder/$file"
    ! cmp -s "$work/older/$file" "$folder/$file" || fail "$file is still the older one"
done
want "$data/mine"
[ "$(value "$uninstall" DisplayVersion)" = "$version" ] || fail "the registry says version $(value "$uninstall" DisplayVersion)"
[ "$(value 'Classes\.kscase' '')" = Kerbscope.Case ] || fail ".kscase belongs to nobody"
value 'Classes\Kerbscope.Case\shell\open\command' '' | grep -F 'kerbscope.exe" "%1"' >/dev/null || fail "case files are not opened with the program"

for program in kerbscope.exe kerbscope-cli.exe; do
    ! x86_64-w64-mingw32-objdump -p "$folder/$program" | grep -iE 'DLL Name: *(lib|zlib|qt)' || fail "$program needs a DLL that Windows does not have"
done

say "the main job on the command line"
cli="$folder/kerbscope-cli.exe"
wine "$cli" --version
wine "$cli" lookup 471000 | sed -n 1,2p
printf 'Current LogonId is 0:0x3e7\n\nCached Tickets: (0)\n' >"$work/klist.txt"
status=0
wine "$cli" diagnose --code 471000 "$(outside "$work/klist.txt")" >"$work/diagnosis.txt" || status=$?
[ $status -le 1 ] || fail "diagnose ended with $status"
[ -s "$work/diagnosis.txt" ] || fail "diagnose said nothing"
head -4 "$work/diagnosis.txt"
# Standard input and output carry bytes: no line gets a carriage return.
wine "$cli" diagnose --code 471000 --json - <"$work/klist.txt" >"$work/diagnosis.json" || [ $? -eq 1 ]
! grep -q $'\r' "$work/diagnosis.json" || fail "standard output has carriage returns"
for format in html pdf; do
    wine "$cli" report --code 471000 "$(outside "$work/klist.txt")" --format $format --output "$(outside "$work/report.$format")"
    wine "$cli" report --code 471000 "$(outside "$work/klist.txt")" --format $format --output - >"$work/piped.$format"
done
for file in report piped; do
    tail -c 20 "$work/$file.html" | grep -q '</html>' || fail "$file.html is not whole"
    head -c 5 "$work/$file.pdf" | grep -q '%PDF-' || fail "$file.pdf is no PDF"
    tail -c 8 "$work/$file.pdf" | grep -q '%%EOF' || fail "$file.pdf is not whole"
done
if command -v pdftotext >/dev/null; then
    pdftotext "$work/report.pdf" - | grep 471000 >/dev/null || fail "the PDF has no words"
fi

say "the tickets of this sign-on (Wine's LSA refuses the newer queries; both must be handled)"
status=0
wine "$cli" tickets 2>&1 | sed -n 1,4p || status=$?
[ $status -le 1 ] || fail "tickets ended with $status"

say "an upgrade while the program runs changes nothing and says so"
mkfifo "$work/pipe"
wine "$cli" diagnose - <"$work/pipe" >/dev/null 2>&1 &
running=$!
exec 3>"$work/pipe"
within runs kerbscope-cli.exe || fail "the program does not start"
status=0
wine "$work/older-setup.exe" /S || status=$?
exec 3>&-
wait $running || true
[ $status -eq 2 ] || fail "the installer ended with $status while the program ran"
! cmp -s "$work/older/catalog.sqlite" "$folder/catalog.sqlite" || fail "the installer changed half of the folder"

if command -v Xvfb >/dev/null; then
    say "the window, started by a case file"
    mkfifo "$work/display"
    exec 4<>"$work/display"
    Xvfb -displayfd 4 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    screen=$!
    read -r -u 4 display
    export DISPLAY=:$display
    # What ran so far runs without a screen, Wine's desktop too, which would stay so.
    server=$(command -v wineserver || echo /usr/lib/wine/wineserver64)
    "$server" --kill || true
    "$server" --wait
    wine "$cli" report --code 471000 "$(outside "$work/klist.txt")" --save-case "$(outside "$work/call.kscase")"
    want "$work/call.kscase"
    # By the association, as Explorer does it. Windows shows a user's own classes among all classes; Wine does not, so they are copied.
    wine reg add 'HKCR\.kscase' /ve /d "$(value 'Classes\.kscase' '')" /f >/dev/null
    wine reg add 'HKCR\Kerbscope.Case\shell\open\command' /ve /d "$(value 'Classes\Kerbscope.Case\shell\open\command' '')" /f >/dev/null
    wine start "$(outside "$work/call.kscase" | tr / \\)"
    within runs kerbscope.exe || fail "the case file does not start the program"
    sleep 10
    runs kerbscope.exe || fail "the window has closed by itself"
    if [ -n "$pictures" ] && command -v import >/dev/null; then import -window root "$pictures/window.png"; fi
    wine taskkill /IM kerbscope.exe >/dev/null 2>&1 || true
    within without runs kerbscope.exe || fail "the window does not close when asked to"
    want "$user/AppData/Roaming/kerbscope/kerbscope.ini"
fi

say "uninstallation"
wine "$folder/uninstall.exe" /S "_?=C:$(printf %s "${folder#"$WINEPREFIX/drive_c"}" | tr / \\\\)"
for file in "${files[@]}" translations; do gone "$folder/$file"; done
gone "$menu"
want "$data/mine"
for key in Kerbscope 'Classes\.kscase' 'Classes\Kerbscope.Case' "$uninstall"; do
    ! wine reg query "HKCU\\Software\\$key" >/dev/null 2>&1 || fail "left in the registry: $key"
done

say "the portable archive keeps all beside itself"
rm -rf "$data" "$user/AppData/Roaming/kerbscope"
(cd "$work" && unzip -q "$portable")
copy=$(dirname "$(find "$work" -name portable)")
wine "$copy/kerbscope-cli.exe" lookup 0x18 | sed -n 1,2p
if [ -n "$screen" ]; then
    wine "$copy/kerbscope.exe" &
    within runs kerbscope.exe || fail "the portable copy does not start"
    sleep 10
    wine taskkill /IM kerbscope.exe >/dev/null 2>&1 || true
    within without runs kerbscope.exe || fail "the portable copy does not close when asked to"
    want "$copy/data/kerbscope.ini"
fi
gone "$data"
gone "$user/AppData/Roaming/kerbscope"
say "all as it should be"
