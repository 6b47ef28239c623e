// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// Logs of Kerberos libraries: KRB5_TRACE, Heimdal's, Java's, sssd's krb5_child.log.
Recognition recogniseTrace(const ReaderInput &input);
Result<Imported> readTraceEvidence(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
