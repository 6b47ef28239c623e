# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Read by CPack for each generator. A Debian package takes its libraries from Debian; the archive brings them along.
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
if(CPACK_GENERATOR STREQUAL "DEB" OR CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_COMPONENTS_ALL program)
    set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
    set(CPACK_SET_DESTDIR OFF)
else()
    set(CPACK_COMPONENTS_ALL program bundle)
endif()
