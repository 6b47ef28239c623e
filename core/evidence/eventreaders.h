// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/evidence/reader.h"

namespace kerbscope {

/// Event logs and events in XML, JSON and words: recognised by recogniseEvents(). Text is kept as it came; of an evtx file the
/// evidence keeps no bytes, its content is the log and the findings.
Result<Imported> readEventEvidence(const ReaderInput &input, const ImportContext &context);

} // namespace kerbscope
