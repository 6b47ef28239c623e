#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   cppcheck.sh SOURCE_FOLDER: what cppcheck says of the sources, with warnings, portability and performance. No finding is left; what it
# takes for one and is none stands below with its reason. Exit code 77 where cppcheck is not installed.
set -uo pipefail
cd "$1" || exit 1
command -v cppcheck >/dev/null || { echo "cppcheck is not installed"; exit 77; }
no_finding=(
    missingInclude                                         # it reads without the headers of Qt and the system
    CastIntegerToAddressAtReturn:app/shell/omnibox.h       # "slots" and "signals" of Qt are no integers
    passedByValue:core/catalog/packs/packcatalog.cpp       # the parameter is changed and moved from, by structured bindings
)
cppcheck --std=c++20 --library=qt --enable=warning,performance,portability --inline-suppr --quiet -I . -D__linux__ \
    "${no_finding[@]/#/--suppress=}" --template='{file}:{line}: {severity} {id}: {message}' --error-exitcode=1 core app
