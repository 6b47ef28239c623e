#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything for Windows in one command, on Debian 12: cross-builds the programs, makes the installer and the zip, installs, starts
# and removes them under Wine, and runs the tests that can run there.
#   KERBSCOPE_WINDOWS_SYSROOT=folder bash installer/windows/build.sh [--no-tests|--short]
# Without the variable, shared/windows/sysroot.tar.xz beside the project is unpacked into build/windows-sysroot. --no-tests leaves the
# tests out; --short compiles only what is written for Windows alone, which takes a minute or two.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
if [ "${1:-}" = --short ]; then
    if [ -z "${KERBSCOPE_WINDOWS_SYSROOT:-}" ] || ! command -v x86_64-w64-mingw32-g++-posix >/dev/null; then
        echo "skipped: KERBSCOPE_WINDOWS_SYSROOT names no sysroot, or the compiler for Windows is missing (installer/windows/README.md)"
        exit 0
    fi
    cmake --preset windows >/dev/null
    mapfile -t sources < <(grep -rlE --include=*.cpp 'Q_OS_WIN|<windows\.h>|/lsa[a-z]*\.h|/winregistry\.h' core app | sort)
    sources=("${sources[@]/#/$PWD/}")
    cmake --build --preset windows --target "${sources[@]/%/^}"
    exit 0
fi
kerbscope_need "${kerbscope_build_packages[@]}" "${kerbscope_windows_packages[@]}"

if [ -z "${KERBSCOPE_WINDOWS_SYSROOT:-}" ]; then
    archive=../shared/windows/sysroot.tar.xz
    if [ ! -e "$archive" ]; then
        echo "skipped: no sysroot. Set KERBSCOPE_WINDOWS_SYSROOT (installer/windows/README.md says how one is made)."
        exit 0
    fi
    if [ ! -d build/windows-sysroot ]; then
        mkdir -p build/windows-sysroot.part
        tar -C build/windows-sysroot.part -xf "$archive"
        mv build/windows-sysroot.part build/windows-sysroot
    fi
    KERBSCOPE_WINDOWS_SYSROOT=$(echo "$PWD"/build/windows-sysroot/*)
fi
export KERBSCOPE_WINDOWS_SYSROOT

# Duktape is one source file; Debian has no package of it for Windows. Its source package is asked for with the computer's own
# sources, read as sources of source packages, because few computers have those switched on.
if [ ! -e "$KERBSCOPE_WINDOWS_SYSROOT/lib/libduktape.a" ]; then
    work=$(mktemp -d)
    (
        cd "$work"
        mkdir -p parts lists/partial
        sed -n 's/^deb /deb-src /p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list >parts/own.list 2>/dev/null || true
        for file in /etc/apt/sources.list.d/*.sources; do
            [ ! -e "$file" ] || sed 's/^Types:.*/Types: deb-src/' "$file" >"parts/${file##*/}"
        done
        apt=(apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/parts" -o "Dir::State::lists=$work/lists")
        "${apt[@]}" update
        "${apt[@]}" source --download-only duktape
        tar -xf duktape_*.orig.tar.*
        cd duktape-*/
        x86_64-w64-mingw32-gcc-posix -O2 -c src/duktape.c -Isrc -o duktape.o
        x86_64-w64-mingw32-ar rcs "$KERBSCOPE_WINDOWS_SYSROOT/lib/libduktape.a" duktape.o
        cp src/duktape.h src/duk_config.h "$KERBSCOPE_WINDOWS_SYSROOT/include/"
    )
    rm -r "$work"
fi

# The same commit gives the same bytes: times in the packages are those of the commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH

begun=$SECONDS
step() { printf '== %d:%02d %s\n' $(((SECONDS - begun) / 60)) $(((SECONDS - begun) % 60)) "$*"; }

# The catalog is compiled by the native build: its file is the same on every system.
if [ -z "${KERBSCOPE_CATALOG_FROM:-}" ]; then
    step "the catalog"
    cmake --preset release >/dev/null
    cmake --build --preset release --target catalog
    KERBSCOPE_CATALOG_FROM=$PWD/build/release/bin/catalog.sqlite
fi

step "the programs"
preset=windows-tests
[ "${1:-}" != --no-tests ] || preset=windows
cmake --preset $preset -DKERBSCOPE_CATALOG_FROM="$KERBSCOPE_CATALOG_FROM" >/dev/null
cmake --build --preset $preset --target kerbscope kerbscope-cli

step "the packages"
version=$(sed -n 's/^ *VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt | head -1)
packages=$PWD/build/windows/packages
name=kerbscope-$version
stage=$PWD/build/windows/stage/$name
rm -rf build/windows/stage "$packages"
mkdir -p "$packages"
cmake --install build/windows --prefix "$stage" --component program --strip >/dev/null
find "$stage" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
makensis -V2 -DVERSION="$version" -DSTAGE="$stage" -DOUTPUT="$packages/$name-setup.exe" installer/windows/kerbscope.nsi
# The zip keeps its state beside itself: the marker file says so.
touch -d "@$SOURCE_DATE_EPOCH" "$stage/portable"
(cd build/windows/stage && find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -@ "$packages/$name-portable.zip")
rm "$stage/portable"

step "the packages under Wine"
bash installer/windows/try.sh "$packages/$name-setup.exe" "$packages/$name-portable.zip" build/windows/pictures

if [ $preset = windows-tests ]; then
    step "the tests"
    cmake --build --preset windows-tests
    step "the tests under Wine"
    ctest --preset windows-tests
fi
step "done"
ls -l "$packages"
