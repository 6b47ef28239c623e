# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds for Windows x86-64 with Debian's mingw-w64. KERBSCOPE_WINDOWS_SYSROOT names a folder with a static Qt and the other
# libraries; the programs Qt needs while building (moc, rcc, lrelease) are this computer's.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
set(CMAKE_C_COMPILER "${triplet}-gcc-posix")
set(CMAKE_CXX_COMPILER "${triplet}-g++-posix")
set(CMAKE_RC_COMPILER "${triplet}-windres")
# The programs are whole: nothing of the compiler's or of zlib lies beside them.
set(ZLIB_USE_STATIC_LIBS ON)
set(CMAKE_C_LINKER_LAUNCHER "${CMAKE_CURRENT_LIST_DIR}/link.sh")
set(CMAKE_CXX_LINKER_LAUNCHER "${CMAKE_CURRENT_LIST_DIR}/link.sh")
# Without the time of linking, two builds of one commit are the same bytes.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static -Wl,--no-insert-timestamp")
if(NOT DEFINED ENV{KERBSCOPE_WINDOWS_SYSROOT})
    message(FATAL_ERROR "KERBSCOPE_WINDOWS_SYSROOT must name the folder with Qt and the other libraries built for Windows.")
endif()
set(CMAKE_FIND_ROOT_PATH "/usr/${triplet}" "$ENV{KERBSCOPE_WINDOWS_SYSROOT}")
list(APPEND CMAKE_PREFIX_PATH "$ENV{KERBSCOPE_WINDOWS_SYSROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} "$ENV{KERBSCOPE_WINDOWS_SYSROOT}/lib/pkgconfig")
set(PKG_CONFIG_ARGN --define-prefix CACHE STRING "The sysroot may lie anywhere")
set(QT_HOST_PATH /usr CACHE PATH "Qt of this computer, for moc and the like")
file(GLOB host_cmake LIST_DIRECTORIES true "/usr/lib/*/cmake/Qt6")
list(GET host_cmake 0 host_cmake)
get_filename_component(host_cmake "${host_cmake}" DIRECTORY)
set(QT_HOST_PATH_CMAKE_DIR "${host_cmake}" CACHE PATH "Where that Qt's CMake files are")
