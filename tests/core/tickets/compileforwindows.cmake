# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compiles the parts of the Windows sources that need no Qt, with warnings as errors.
if(NOT COMPILER)
    message("skipped: no compiler for Windows (package g++-mingw-w64-x86-64-posix)")
    return()
endif()
foreach(file core/tickets/lsaquery.cpp core/probes/lsaticket.cpp core/probes/config/winregistry.cpp)
    execute_process(
        COMMAND "${COMPILER}" -std=c++20 -D_WIN32_WINNT=0x0A00 -DUNICODE -Wall -Wextra -Wpedantic -Werror "-I${SOURCE}" -fsyntax-only "${SOURCE}/${file}"
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${file} does not compile for Windows")
    endif()
endforeach()
