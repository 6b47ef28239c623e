# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Nothing leaves the computer unless a check is started: every other command, and the window with all its pages, under strace.

set(samples "${CMAKE_SOURCE_DIR}/tests/data")
set(cli "$<TARGET_FILE:kerbscope-cli>")

# kerbscope_silent(<name> PROGRAM ARGUMENT...)
function(kerbscope_silent name)
    add_test(NAME nosockets_${name} COMMAND bash "${CMAKE_SOURCE_DIR}/tests/arch/nosockets.sh" ${ARGN} WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}")
    set_tests_properties(nosockets_${name} PROPERTIES
        LABELS "arch;privacy" TIMEOUT 90 SKIP_REGULAR_EXPRESSION "skipped:"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8")
endfunction()

kerbscope_silent(lookup "${cli}" lookup 0x18 --json)
kerbscope_silent(decode "${cli}" decode 0x40e10000)
kerbscope_silent(events "${cli}" events "${samples}/events/one-4771.xml")
kerbscope_silent(tickets "${cli}" tickets "${samples}/klist/windows-tgt.txt")
kerbscope_silent(tickets_live "${cli}" tickets --live)
kerbscope_silent(compare "${cli}" compare "${samples}/klist/windows-tgt.txt" "${samples}/klist/windows-en-tickets.txt")
kerbscope_silent(import "${cli}" import "${samples}/texts/conf-mapped.txt" "${samples}/texts/nslookup-srv.txt" "${samples}/texts/curl-no-ticket.txt")
kerbscope_silent(pac "${cli}" pac "${CMAKE_CURRENT_LIST_DIR}/lookups.pac" --url https://www.example.com/)
kerbscope_silent(diagnose "${cli}" diagnose --code 471000 "${samples}/klist/windows-tgt.txt")
kerbscope_silent(diagnose_options_without_check "${cli}" diagnose --realm NORD.EXAMPLE --kdc 127.0.0.1 --code 471000)
kerbscope_silent(check_of_the_settings_alone "${cli}" check --only configuration)
kerbscope_silent(report "${cli}" report --code 471000 "${samples}/klist/windows-tgt.txt" --format html --output "${CMAKE_BINARY_DIR}/nosockets.html")
if(KERBSCOPE_APP)
    kerbscope_silent(window "$<TARGET_FILE:kerbscope>" "${samples}/klist/windows-tgt.txt")
    kerbscope_silent(all_pages "$<TARGET_FILE:kerbscope-shots>" "${CMAKE_BINARY_DIR}/nosockets-shots" 800x600)
endif()

# The test itself must be able to fail: a check that contacts a port on this computer is seen.
add_test(NAME nosockets_sees_a_check
    COMMAND bash "${CMAKE_SOURCE_DIR}/tests/arch/nosockets.sh" "${cli}" check --realm NORD.EXAMPLE --kdc 127.0.0.1:1 --only kdc --timeout 0.5)
set_tests_properties(nosockets_sees_a_check PROPERTIES
    LABELS "arch;privacy" TIMEOUT 60 SKIP_REGULAR_EXPRESSION "skipped:" PASS_REGULAR_EXPRESSION "opened a socket without")
