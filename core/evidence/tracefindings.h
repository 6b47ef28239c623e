// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/imported.h"
#include "core/parse/trace.h"

namespace kerbscope {

/// What a library's log says: which step failed with which error, whether KDCs answered, what the cache held, what DNS
/// knew, which encryption was offered and used. Pure.
QList<Finding> findingsOf(const TraceLog &log, const ImportContext &context);

/// What a library's own error means, whoever prints it: no cache, no KDC known, no default realm, key not in the keytab.
/// `about` is the realm or principal that it concerns, `home` the user's realm where it is known.
class FindingList;
void addLibraryFailure(FindingList &findings, const QString &code, const QString &text, const QString &about, const QString &home, const ImportContext &context);

} // namespace kerbscope
