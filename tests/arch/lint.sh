#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   lint.sh SOURCE_FOLDER: what is no C++: shell scripts, workflows and knowledge (YAML), property lists, desktop file, AppStream metainfo,
# MIME types, the RPM spec, the release notes of this version. A tool that is not there is named and left out; exit code 77 where none was there.
set -uo pipefail
cd "$1" || exit 1
bad=0
ran=0
check() { # TOOL COMMAND...
    local tool=$1
    shift
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is not installed: left out"
        return
    fi
    ran=$((ran + 1))
    if "$@"; then
        echo "$tool: good"
    else
        echo "$tool: see above" >&2
        bad=1
    fi
}
mapfile -t scripts < <(find installer tests .ci app core -name '*.sh' -not -path '*/build/*' | sort)
scripts+=(.ci/run)
check shellcheck shellcheck -x -S warning "${scripts[@]}"
check yamllint yamllint --strict -c .github/yamllint.yml .github resources/knowledge
check actionlint actionlint .github/workflows/*.yml
check xmllint xmllint --noout --nonet installer/macos/Info.plist.in installer/macos/kerbscope.entitlements installer/linux/*.xml
check desktop-file-validate desktop-file-validate installer/linux/org.kerbscope.Kerbscope.desktop
check appstreamcli appstreamcli validate --no-net installer/linux/org.kerbscope.Kerbscope.metainfo.xml
check rpmlint rpmlint installer/linux/kerbscope.spec
version=$(sed -n 's/^    VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
check awk bash installer/releasenotes.sh "$version"
grep -q "<release version=\"$version\"" installer/linux/org.kerbscope.Kerbscope.metainfo.xml || { echo "the metainfo has no release $version" >&2; bad=1; }
[ "$ran" -gt 1 ] || exit 77
exit $bad
