#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a Windows program under Wine, as CTest's emulator: in a prefix of its own, without a screen. Wine drops variables that
# begin with QT_; those with WINE in front come through.
set -euo pipefail
export WINEPREFIX="${WINEPREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/kerbscope-wine}"
export WINEDEBUG="${WINEDEBUG:--all}" WINEDLLOVERRIDES="${WINEDLLOVERRIDES:-mscoree,mshtml=}"
export WINEQT_QPA_PLATFORM="${WINEQT_QPA_PLATFORM:-offscreen}" WINEQT_FORCE_STDERR_LOGGING=1
loader=$(command -v wine64 || command -v wine || echo /usr/lib/wine/wine64)
exec "$loader" "$@"
