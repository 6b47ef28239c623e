// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/importer.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// Anything, as it comes into the box: each part says what it is or why it is nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto parts = importBytes(fuzz::view(data, size).toByteArray(), QStringLiteral("fuzz"), fuzz::context());
    if (size == 0 || !parts)
        return 0;
    fuzz::demand(!parts->isEmpty());
    for (const Imported &part : *parts) {
        fuzz::demand(part.evidence.kind != EvidenceKind::Unknown || !part.evidence.warnings.isEmpty());
        fuzz::demand(part.evidence.kind == EvidenceKind::Unknown || !part.evidence.detected.isEmpty());
        fuzz::demand(part.evidence.sha256.size() == 64);
    }
    return 0;
}
