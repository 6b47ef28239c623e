// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/textlines.h"
#include "core/parse/trace.h"

namespace kerbscope::trace {

/// Who wrote a line of MIT's, and when by this computer's clock.
struct MitStamp {
    int process = 0;
    qint64 seconds = 0;
};

/// The message of a line "[pid] seconds.fraction: message" of MIT, whatever a logger put before it; empty for others.
QStringView mitMessage(QStringView line, MitStamp *stamp = nullptr);
/// The part of a line of sssd's krb5_child.log that holds an error of the library, "[-1765328360][Preauthentication failed]";
/// `isChild` receives whether the line is one of that log at all.
QStringView sssdError(QStringView line, bool *isChild = nullptr);
/// The message of a line of Heimdal's log ("2026-11-22T10:00:00 message"), where it is one of those known here.
QStringView heimdalMessage(QStringView line);
/// Does a line come from Java's Kerberos debugging?
bool isJavaLine(QStringView line);

// Each takes the lines of its library and leaves the others alone.
void readMit(const QList<TextLine> &lines, TraceLog &log);
void readHeimdal(const QList<TextLine> &lines, TraceLog &log);
void readJava(const QList<TextLine> &lines, TraceLog &log);

/// Judges how an exchange ended once all its lines are read.
void settle(TraceExchange &exchange);

/// "aes256-cts, rc4-hmac" or "18 17 23": the types with a known name or number.
QList<EncryptionType> etypeList(QStringView text);
/// A principal of a trace; one that breaks the grammar is taken whole as one component.
Principal principalOf(QStringView text);

} // namespace kerbscope::trace
