#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
#   sudo bash installer/linux/try.sh [FOLDER]
# Tries the packages in FOLDER (build/release/packages) in a clean Debian 12 made by debootstrap, as a user without rights: the Debian package
# is installed, does the main job, upgrades itself, and leaves nothing behind; the archive does the same from two folders.
# KERBSCOPE_MIRROR names another mirror than the one of this computer's sources. Needs root for chroot, and about 1 GB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
[ "$(id -u)" -eq 0 ] || { echo "root is needed, for chroot" >&2; exit 1; }
# shellcheck source=installer/packages.sh
. installer/packages.sh
kerbscope_need "${kerbscope_package_packages[@]}"
packages=$(realpath "${1:-build/release/packages}")
mirror=${KERBSCOPE_MIRROR:-$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    awk '/^deb .*\/debian\/? /{print $2; exit} /^URIs:.*\/debian\/?$/{print $2; exit}' || true)}
root=$(mktemp -d)
chmod 755 "$root" # for the user without rights
finish() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT
say() { printf '== %s\n' "$*"; }
clean=(/usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/agent LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive)
inside() { chroot "$root" "${clean[@]}" "$@"; }
agent() { chroot --userspec=agent:agent "$root" "${clean[@]}" XDG_RUNTIME_DIR=/home/agent/.run "$@"; }
files() { inside find / -xdev -not -path '/proc/*' -not -path '/var/cache/*' -not -path '/var/lib/*' -not -path '/var/log/*' -not -path '/tmp/*' | sort; }
milliseconds() { # COMMAND...: how long it takes
    local begin
    begin=$(date +%s%N)
    "$@" >/dev/null
    echo $((($(date +%s%N) - begin) / 1000000))
}

# main_job FOLDER: what a helpdesk agent needs of the programs there. Every message on standard error is a failure.
main_job() {
    local cli=$1/kerbscope-cli window=$1/kerbscope
    agent "$cli" --version | head -2
    agent "$cli" lookup 0x18 >"$root/tmp/lookup"
    grep -q KDC_ERR_PREAUTH_FAILED "$root/tmp/lookup"
    agent "$cli" diagnose --code 471000 /tmp/klist.txt >"$root/tmp/diagnosis" || [ $? -eq 1 ]
    head -4 "$root/tmp/diagnosis"
    agent "$cli" report --code 471000 /tmp/klist.txt --format html --output /home/agent/report.html
    agent "$cli" report --code 471000 /tmp/klist.txt --format json --output /home/agent/report.json --save-case /home/agent/a.kscase
    agent "$cli" report --case /home/agent/a.kscase --format md --output /home/agent/report.md
    grep -q 471000 "$root/home/agent/report.html" "$root/home/agent/report.json" "$root/home/agent/report.md"
    # A window stays until it is closed; what it says goes to a file, which must stay empty.
    agent QT_QPA_PLATFORM=offscreen timeout 5 "$window" /home/agent/a.kscase >"$root/tmp/said" 2>&1 || [ $? -eq 124 ]
    if [ -s "$root/tmp/said" ]; then
        echo "the window said:" >&2
        cat "$root/tmp/said" >&2
        return 1
    fi
    echo "started: kerbscope-cli --version in $(milliseconds agent "$cli" --version) ms, lookup in $(milliseconds agent "$cli" lookup 471000) ms"
    rm -f "$root"/home/agent/report.* "$root"/home/agent/a.kscase
}

say "a clean Debian 12 from $mirror"
debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
apt-config dump | grep -i '^Acquire::.*\(Proxy\|Check-\)' >"$root/etc/apt/apt.conf.d/90host" || true
inside apt-get update -qq 2>/dev/null
inside useradd --create-home agent
inside install -d -m 700 -o agent -g agent /home/agent/.run
printf 'Current LogonId is 0:0x3e7\n\nCached Tickets: (0)\n' >"$root/tmp/klist.txt"
files >"$root/tmp/before"

say "the Debian package"
cp "$packages"/kerbscope_*.deb "$root/tmp/kerbscope.deb"
echo "downloads and unpacks what it needs: $(milliseconds inside apt-get install -y -qq --no-install-recommends /tmp/kerbscope.deb 2>/dev/null) ms"
echo "installs over itself: $(milliseconds inside dpkg -i /tmp/kerbscope.deb) ms"
inside dpkg --verify kerbscope
main_job /usr/bin
inside test -s /usr/share/mime/packages/kerbscope.xml
say "its removal"
inside apt-get purge -y -qq kerbscope >/dev/null 2>&1
inside dpkg -l kerbscope 2>/dev/null | grep -q '^ii' && { echo "still installed" >&2; exit 1; }
inside apt-get autoremove -y -qq --purge >/dev/null 2>&1
files >"$root/tmp/after"
# The user's own data stay, and caches of other packages are theirs; nothing else of ours may.
if comm -13 "$root/tmp/before" "$root/tmp/after" | grep -v '^/home/agent/' | grep -i 'kerbscope\|kscase'; then
    echo "remains after the removal" >&2
    exit 1
fi
echo "nothing of the program is left; new elsewhere: $(comm -13 "$root/tmp/before" "$root/tmp/after" | grep -vc '^/home/agent/') files"

say "the archive, with what every desktop has"
inside apt-get install -y -qq --no-install-recommends libglib2.0-0 libfontconfig1 libfreetype6 libharfbuzz0b libpng16-16 \
    libgl1 libegl1 libopengl0 libdbus-1-3 libxkbcommon0 libx11-6 libx11-xcb1 fonts-dejavu-core xz-utils >/dev/null 2>&1
for place in /opt/tools "/home/agent/a folder of mine"; do
    inside mkdir -p "$place"
    inside tar -xJf - --no-same-owner -C "$place" <"$(echo "$packages"/kerbscope-*-linux-*.tar.xz)"
    main_job "$(cd "$root" && echo /"$(ls -d ".$place"/kerbscope-*/bin)" | sed 's|^/\./|/|')"
    # Moved as a whole; nothing remembers the old place.
    inside mv "$place" /srv/moved
    main_job "/srv/moved/$(ls "$root/srv/moved")/bin"
    inside rm -r /srv/moved
done
say "all as it should be"
