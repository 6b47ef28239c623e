#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   wine.sh PROGRAM.exe [ARGUMENT...]
# Runs a Windows program under Wine, as CTest's emulator too: in a prefix of its own (WINEPREFIX, or one in the user's cache), as Windows 10,
# without a screen unless WINEQT_QPA_PLATFORM=windows. Wine keeps variables that begin with QT_ from programs, and hands over those
# with WINE in front under their plain name.
set -euo pipefail
export WINEPREFIX="${WINEPREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/kerbscope-wine}"
export WINEDEBUG="${WINEDEBUG:--all}" WINEDLLOVERRIDES="${WINEDLLOVERRIDES:-mscoree,mshtml=}"
loader=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)

# Only one of several tests that start together makes the prefix; the others wait for it.
if [ ! -e "$WINEPREFIX/ready" ]; then
    mkdir -p "$WINEPREFIX"
    (
        flock 9
        [ ! -e "$WINEPREFIX/ready" ] || exit 0
        settings=$(mktemp --suffix=.reg)
        # Wine has none of Windows' fonts; these have the same widths or near.
        cat >"$settings" <<'REGISTRY'
Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\Wine]
"Version"="win10"

[HKEY_CURRENT_USER\Control Panel\Desktop]
"FontSmoothing"="2"
"FontSmoothingType"=dword:00000002
"FontSmoothingGamma"=dword:00000578
"FontSmoothingOrientation"=dword:00000001

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"MS Shell Dlg"="Liberation Sans"
"MS Shell Dlg 2"="Liberation Sans"
"Segoe UI"="Liberation Sans"
"Tahoma"="Liberation Sans"
"Consolas"="Liberation Mono"
"Courier New"="Liberation Mono"
REGISTRY
        env -u DISPLAY "$loader" wineboot --init >/dev/null 2>&1
        env -u DISPLAY "$loader" regedit /S "Z:$settings" >/dev/null 2>&1
        rm "$settings"
        touch "$WINEPREFIX/ready"
    ) 9>"$WINEPREFIX/lock" </dev/null
fi

for name in ${!QT_@}; do
    export "WINE$name=${!name}"
done
export WINEQT_QPA_PLATFORM="${WINEQT_QPA_PLATFORM:-offscreen}" WINEQT_FORCE_STDERR_LOGGING=1
# Qt's platform without a screen knows only the fonts of one folder; Windows' own platform does not look at it.
export WINEQT_QPA_FONTDIR="${WINEQT_QPA_FONTDIR:-Z:/usr/share/fonts/truetype/dejavu}"
exec "$loader" "$@"
