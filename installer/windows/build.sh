#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything for Windows in one command, on Debian 12: cross-builds the programs, makes the installer and the zip, installs, starts
# and removes them under Wine, and runs the tests that can run there.
#   KERBSCOPE_WINDOWS_SYSROOT=folder bash installer/windows/build.sh [--no-tests]
# Without the variable, shared/windows/sysroot.tar.xz beside the project is unpacked into build/windows-sysroot.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
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

# Duktape is one source file; Debian has no package of it for Windows.
if [ ! -e "$KERBSCOPE_WINDOWS_SYSROOT/lib/libduktape.a" ]; then
    work=$(mktemp -d)
    (
        cd "$work"
        apt-get source -qq --download-only duktape >/dev/null
        tar -xf duktape_*.orig.tar.*
        cd duktape-*/
        x86_64-w64-mingw32-gcc-posix -O2 -c src/duktape.c -Isrc -o duktape.o
        x86_64-w64-mingw32-ar rcs "$KERBSCOPE_WINDOWS_SYSROOT/lib/libduktape.a" duktape.o
        cp src/duktape.h src/duk_config.h "$KERBSCOPE_WINDOWS_SYSROOT/include/"
    )
    rm -r "$work"
fi

# The catalog is compiled by the native build: its file is the same on every system.
cmake --preset release >/dev/null
cmake --build --preset release --target catalog

cmake --preset windows >/dev/null
cmake --build --preset windows
version=$(sed -n 's/^ *VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt | head -1)
packages=build/windows/packages
stage=build/windows/stage/kerbscope-$version
rm -rf build/windows/stage "$packages"
mkdir -p "$packages"
cmake --install build/windows --prefix "$stage" --component program --strip >/dev/null
makensis -V2 -DVERSION="$version" -DSTAGE="$PWD/$stage" -DOUTPUT="$PWD/$packages/kerbscope-$version-setup.exe" installer/windows/kerbscope.nsi
# The zip keeps its state beside itself: the marker file says so.
touch "$stage/portable"
(cd build/windows/stage && zip -q -X -r "../packages/kerbscope-$version-portable.zip" "kerbscope-$version")
rm "$stage/portable"

bash installer/windows/try.sh "$packages/kerbscope-$version-setup.exe" "$packages/kerbscope-$version-portable.zip"

if [ "${1:-}" != --no-tests ]; then
    cmake --preset windows-tests >/dev/null
    cmake --build --preset windows-tests
    ctest --preset windows-tests
fi
ls -l "$packages"
