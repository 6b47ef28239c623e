// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// pcap, pcapng and Network Monitor captures.
Recognition recogniseCapture(const ReaderInput &input);
/// The evidence keeps no packets: its bytes stay empty, its content is the report and the findings.
Result<Imported> readCaptureEvidence(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
