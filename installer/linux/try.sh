#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   sudo bash installer/linux/try.sh [PACKAGE.deb]
# Installs the package in a clean Debian 12 (debootstrap), does the main job there without a screen, removes it, and looks for remains.
# KERBSCOPE_MIRROR names another mirror than the one of this computer's sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
package=$(realpath "${1:-$(ls build/release/packages/*.deb)}")
mirror=${KERBSCOPE_MIRROR:-$(awk '/^deb /{print $2; exit} /^URIs:/{print $2; exit}' /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null)}
root=$(mktemp -d)
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/home LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
finish() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf "$root"
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }

say "a clean Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
mount -t proc proc "$root/proc"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
inside apt-get update -qq
inside find / -xdev -not -path '/proc/*' -not -path '/var/*' -not -path '/tmp/*' | sort >"$root/tmp/before"

say "installation"
cp "$package" "$root/tmp/kerbscope.deb"
start=$SECONDS
inside apt-get install -y -qq --no-install-recommends /tmp/kerbscope.deb >/dev/null
echo "installed in $((SECONDS - start)) s with everything it needs"

say "the main job"
inside kerbscope-cli --version
inside kerbscope-cli lookup 0x18 | head -2
printf 'Current LogonId is 0:0x3e7\n\nCached Tickets: (0)\n' >"$root/tmp/klist.txt"
inside kerbscope-cli diagnose --code 471000 /tmp/klist.txt >"$root/tmp/diagnosis" || [ $? -eq 1 ]
head -5 "$root/tmp/diagnosis"
inside kerbscope-cli report --code 471000 /tmp/klist.txt --format pdf --output /tmp/report.pdf
head -c 5 "$root/tmp/report.pdf" | grep -q '%PDF-'
inside env QT_QPA_PLATFORM=offscreen timeout 5 kerbscope || [ $? -eq 124 ] # a window stays until it is closed

say "removal"
inside apt-get purge -y -qq kerbscope >/dev/null
inside apt-get autoremove -y -qq --purge >/dev/null
inside find / -xdev -not -path '/proc/*' -not -path '/var/*' -not -path '/tmp/*' | sort >"$root/tmp/after"
# Caches that other packages keep are theirs; nothing of ours may stay.
if comm -13 "$root/tmp/before" "$root/tmp/after" | grep -i kerbscope; then
    echo "remains after the removal" >&2
    exit 1
fi
say "all as it should be"
