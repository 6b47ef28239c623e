# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=bash disable=SC2034
# Sourced by installer/run.sh and tests/run.sh: what each needs of Debian, and a function that installs what is missing.

kerbscope_build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-charts-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libqt6sql6-sqlite
    libyaml-cpp-dev libtasn1-6-dev libtasn1-bin zlib1g-dev duktape-dev libkrb5-dev
)

kerbscope_package_packages=(lowdown lintian appstream desktop-file-utils debootstrap file dpkg-dev man-db python3)

kerbscope_windows_packages=(
    mingw-w64-common g++-mingw-w64-x86-64-posix libz-mingw-w64-dev lld wine wine64 nsis zip unzip dpkg-dev
    qt6-translations-l10n fonts-liberation fonts-dejavu-core xvfb
)

# For tests with the real window: hands, a window manager, the buses of assistive technology.
kerbscope_desktop_packages=(xvfb xdotool openbox xclip dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi)

kerbscope_test_packages=(
    krb5-kdc krb5-admin-server krb5-user faketime tshark libevtx-utils tcpdump squid dnsmasq-base strace curl sqlite3 python3 mingw-w64-common g++-mingw-w64-x86-64-posix heimdal-multidev
    nftables samba samba-ad-dc samba-ad-provision samba-dsdb-modules python3-samba python3-gssapi iproute2 procps
    postgresql libqt6sql6-psql
    cppcheck shellcheck yamllint rpmlint libxml2-utils appstream desktop-file-utils
    xvfb xauth "${kerbscope_desktop_packages[@]}" locales poppler-utils fonts-dejavu-core fonts-noto-cjk
)

# kerbscope_need PACKAGE...: installs those that are missing, with apt; says what it does. A system without apt gets the
# list instead. Errors end the script.
kerbscope_need() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages (Debian's names) are missing and there is no apt-get here: ${missing[*]}" >&2
        echo "Install their counterparts and call this script again." >&2
        exit 1
    fi
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Run as root, or install: ${missing[*]}" >&2; exit 1; }
        sudo=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
