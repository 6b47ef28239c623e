# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a manual page of section 1 from a topic of the manual: its title gives way to the name, its headings become sections.
file(READ "${TEXT}" text)
string(REGEX REPLACE "^# [^\n]*\n" "" text "${text}")
string(REGEX REPLACE "\\[([^]]*)\\]\\(manual:[^)]*\\)" "\\1" text "${text}")
string(REPLACE "\n## " "\n# " text "${text}")
string(REPLACE "\n### " "\n## " text "${text}")
if(PAGE STREQUAL "kerbscope-cli")
    set(name "finds out why Kerberos sign-on fails (command line)")
    set(use "**kerbscope-cli** COMMAND \\[ARGUMENTS\\]")
else()
    set(name "finds out why Kerberos sign-on fails")
    set(use "**kerbscope** \\[FILE...\\]")
endif()
file(WRITE "${OUTPUT}.md" "# NAME\n\n${PAGE} - ${name}\n\n# SYNOPSIS\n\n${use}\n\n# DESCRIPTION\n\n${text}\n")
execute_process(
    COMMAND "${LOWDOWN}" -s -t man -m "title=${PAGE}" -m "section=1" -m "source=Kerbscope ${VERSION}" -m "date=" -o "${OUTPUT}" "${OUTPUT}.md"
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${GZIP}" -9nf "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
