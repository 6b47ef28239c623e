# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One interface target with the compile options, and the functions by which libraries and tests are declared.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(kerbscope_options INTERFACE)
target_include_directories(kerbscope_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_compile_definitions(kerbscope_options INTERFACE
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(kerbscope_options INTERFACE
    -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> $<$<COMPILE_LANGUAGE:CXX>:-Wnon-virtual-dtor> $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual> -Wcast-align -Wunused
    -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough -fstack-protector-strong)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # GCC 12 sees uninitialized members in every optimized std::optional (GCC bug 80635), and null pointers in inlined containers.
    target_compile_options(kerbscope_options INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    target_compile_options(kerbscope_options INTERFACE -Wno-shadow -Wno-null-dereference)
endif()
if(KERBSCOPE_WERROR)
    target_compile_options(kerbscope_options INTERFACE -Werror)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT WIN32 AND NOT APPLE AND NOT KERBSCOPE_SANITIZERS)
    target_compile_definitions(kerbscope_options INTERFACE _FORTIFY_SOURCE=2)
    target_compile_options(kerbscope_options INTERFACE -fcf-protection)
    target_link_options(kerbscope_options INTERFACE -Wl,-z,relro,-z,now -pie)
endif()
if(CMAKE_BUILD_TYPE MATCHES "Rel")
    # The folder of the build stands in no binary, so that two builds of one commit are the same bytes.
    target_compile_options(kerbscope_options INTERFACE
        "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=." "-ffile-prefix-map=${CMAKE_BINARY_DIR}=build")
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    # The libraries of the archive lie beside the programs; the old kind of tag serves the plugins' own libraries too.
    set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/kerbscope")
    target_link_options(kerbscope_options INTERFACE -Wl,--disable-new-dtags)
endif()
if(MINGW)
    target_link_options(kerbscope_options INTERFACE -fstack-protector-strong) # its functions are in a library of their own
endif()
if(KERBSCOPE_SANITIZERS)
    target_compile_options(kerbscope_options INTERFACE
        -fsanitize=${KERBSCOPE_SANITIZERS} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(kerbscope_options INTERFACE -fsanitize=${KERBSCOPE_SANITIZERS})
endif()

# kerbscope_precompile(<target> <core|window>)
# With KERBSCOPE_PRECOMPILE, reads Qt's headers once for all targets of a kind instead of once a file: cross builds take half the time.
# The first target of a kind makes the header, so it must be declared first; the others must have its flags.
function(kerbscope_precompile target kind)
    if(NOT KERBSCOPE_PRECOMPILE)
        return()
    endif()
    get_property(first GLOBAL PROPERTY KERBSCOPE_PRECOMPILED_${kind})
    if(first)
        target_precompile_headers(${target} REUSE_FROM ${first})
        return()
    endif()
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled/${kind}.h")
    set_property(GLOBAL PROPERTY KERBSCOPE_PRECOMPILED_${kind} ${target})
endfunction()

# kerbscope_without_screen(<target>)
# A static Qt brings along only the plugin for a screen; this target runs without one too.
function(kerbscope_without_screen target)
    get_target_property(type Qt6::Core TYPE)
    if(type STREQUAL "STATIC_LIBRARY" AND TARGET Qt6::QOffscreenIntegrationPlugin)
        qt_import_plugins(${target} INCLUDE Qt6::QOffscreenIntegrationPlugin)
    endif()
endfunction()

# kerbscope_add_library(<layer> SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])
# declares kerbscope_<layer> and its alias Kerbscope::<layer>. Core has no QObjects, so moc is left out.
function(kerbscope_add_library layer)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(kerbscope_${layer} STATIC ${arg_SOURCES})
    add_library(Kerbscope::${layer} ALIAS kerbscope_${layer})
    set_target_properties(kerbscope_${layer} PROPERTIES AUTOMOC OFF)
    target_link_libraries(kerbscope_${layer} PUBLIC kerbscope_options ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    kerbscope_precompile(kerbscope_${layer} core)
endfunction()

# kerbscope_add_test(<name> SOURCES ... LINKS ... [LABELS ...] [TIMEOUT s] [HEADERS core|window])
# A Qt Test program that runs offscreen, in UTC, in the C locale, from the source folder.
function(kerbscope_add_test name)
    cmake_parse_arguments(arg "" "TIMEOUT;HEADERS" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(NOT arg_HEADERS)
        set(arg_HEADERS core)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE kerbscope_options ${arg_LINKS} Qt6::Test)
    kerbscope_precompile(${name} ${arg_HEADERS})
    target_compile_definitions(${name} PRIVATE
        KERBSCOPE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        KERBSCOPE_BINARY_DIR="${CMAKE_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_FATAL_CRITICALS=1")
endfunction()
