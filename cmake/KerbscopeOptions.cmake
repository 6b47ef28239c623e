# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The switches of the build. Each optional library has one; what is off is said at the end of the configuration and,
# at run time, by the program when it is given such an input.

include(CMakeDependentOption)
find_package(PkgConfig REQUIRED)

option(KERBSCOPE_APP "Build the window (Qt Widgets and Charts)" ON)
option(KERBSCOPE_TESTS "Build the tests" ON)
option(KERBSCOPE_BENCH "Build the benchmarks" OFF)
option(KERBSCOPE_FUZZ "Build the fuzz targets (clang only)" OFF)
option(KERBSCOPE_WERROR "Warnings are errors" OFF)
option(KERBSCOPE_PRECOMPILE "Read Qt's headers once for all files" OFF)
set(KERBSCOPE_SANITIZERS "" CACHE STRING "Sanitizers to build with, for example address,undefined")

pkg_check_modules(KRB5 IMPORTED_TARGET krb5)
pkg_check_modules(GSSAPI IMPORTED_TARGET krb5-gssapi)
pkg_check_modules(TASN1 IMPORTED_TARGET libtasn1)
find_package(ZLIB)
find_library(DUKTAPE_LIBRARY duktape)
find_path(DUKTAPE_INCLUDE duktape.h)
if(DUKTAPE_INCLUDE)
    file(STRINGS "${DUKTAPE_INCLUDE}/duktape.h" duktape_version REGEX "#define DUK_VERSION +")
    string(REGEX MATCH "[0-9]+" duktape_number "${duktape_version}")
    math(EXPR duktape_major "${duktape_number} / 10000")
    math(EXPR duktape_minor "${duktape_number} / 100 % 100")
    math(EXPR duktape_patch "${duktape_number} % 100")
    set(DUKTAPE_VERSION "${duktape_major}.${duktape_minor}.${duktape_patch}")
endif()

function(kerbscope_library_switch name help)
    set(found ON)
    foreach(item IN LISTS ARGN)
        if(NOT ${item})
            set(found OFF)
        endif()
    endforeach()
    option(${name} "${help}" ${found})
    set_property(GLOBAL APPEND PROPERTY KERBSCOPE_SWITCHES ${name})
endfunction()

kerbscope_library_switch(KERBSCOPE_WITH_KRB5 "Live tickets and service-ticket requests through MIT libkrb5" KRB5_FOUND)
kerbscope_library_switch(KERBSCOPE_WITH_GSSAPI "Signing on to the proxy with a ticket, as a check, through MIT's GSS-API" GSSAPI_FOUND)
kerbscope_library_switch(KERBSCOPE_WITH_TASN1 "Kerberos and SPNEGO messages through libtasn1" TASN1_FOUND)
kerbscope_library_switch(KERBSCOPE_WITH_ZLIB "Captures packed with gzip" ZLIB_FOUND)
kerbscope_library_switch(KERBSCOPE_WITH_DUKTAPE "PAC files through Duktape" DUKTAPE_LIBRARY)
