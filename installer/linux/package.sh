#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package and the archive in build/release/packages, and has their parts checked: lintian, appstreamcli,
# desktop-file-validate. Times in the packages are those of the commit, so that the same commit gives the same bytes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=installer/packages.sh
. installer/packages.sh
kerbscope_need "${kerbscope_build_packages[@]}" "${kerbscope_package_packages[@]}"

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r CHANGELOG.md +%s)}
export SOURCE_DATE_EPOCH
folder=${1:-build/release}
cmake --preset release -B "$folder" >/dev/null
# Qt's resources carry times of files, in place of which rcc writes that of the commit; none of another commit may be left over.
find "$folder" -name 'qrc_*.cpp' -delete
cmake --build "$folder"
cmake --build "$folder" --target packagetexts debianchangelog
rm -rf "$folder/packages"
(cd "$folder" && cpack >cpack.log) || { cat "$folder/cpack.log" >&2; exit 1; }

appstreamcli validate --no-net installer/linux/org.kerbscope.Kerbscope.metainfo.xml
desktop-file-validate installer/linux/org.kerbscope.Kerbscope.desktop
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$folder"/packages/*.deb
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
dpkg-deb -x "$folder"/packages/*.deb "$unpacked"
bash installer/linux/hardening.sh "$unpacked"/usr/bin/*
for page in "$unpacked"/usr/share/man/man1/*.gz; do
    complaints=$(man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null | grep -v "adjust line\|break line" || true)
    [ -z "$complaints" ] || { echo "$page: $complaints" >&2; exit 1; }
done
(cd "$folder/packages" && rm -rf _CPack_Packages && sha256sum ./* >SHA256SUMS)
ls -l "$folder/packages"
