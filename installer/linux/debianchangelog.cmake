# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes OUTPUT.gz: one entry for VERSION in Debian's form; its time is SOURCE_DATE_EPOCH where that is set.
string(TIMESTAMP when "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE "${OUTPUT}" "kerbscope (${VERSION}) stable; urgency=medium

  * See changelog.gz.

 -- Kerbscope contributors <kerbscope@example.org>  ${when}
")
execute_process(COMMAND "${GZIP}" -9nf "${OUTPUT}" COMMAND_ERROR_IS_FATAL ANY)
