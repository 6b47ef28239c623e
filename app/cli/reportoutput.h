// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/context.h"
#include "core/report/report.h"

namespace kerbscope::cli {

/// html, pdf, md, json; txt (for a ticket system), line and csv (tickets only).
QStringList reportFormats();

/// Writes the report to a file, whole or not at all, or to standard output for "-". Errors: Io, Refused; Unsupported
/// for a format that this build cannot write.
Outcome writeReport(const Context &context, const Report &report, const QString &format, const QString &output);

} // namespace kerbscope::cli
