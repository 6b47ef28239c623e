// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/textlines.h"

#include <QString>

namespace kerbscope::klist {

/// Undoes what programs between klist and us do to a whole listing: quoted-printable of mails (RFC 2045 6.7), the escapes of a
/// JSON string or a log ("\n", "\t", "\u00df"), the tags of a web page, and a chat that put everything on one line. Absent where none of it is the case.
std::optional<QString> unpacked(QStringView text);

/// Takes away what stands before every line alike: the time stamp, host and level of a log, or the line's number. Only where
/// most lines have it and nothing of a listing would go with it.
void stripLogPrefix(QList<TextLine> &lines);

} // namespace kerbscope::klist
