// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/winevtx.h"
#include "tests/fuzz/eventtarget.h"

using namespace kerbscope;

/// An event log file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const auto listing = parseEvtx(bytes);
    if (listing)
        fuzz::judge(*listing, EvidenceKind::Evtx);
    return 0;
}
