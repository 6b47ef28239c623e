// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/events/readeventlog.h"
#include "core/parse/winevtx.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// An event log file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const auto listing = parseEvtx(bytes);
    if (!listing)
        return 0;
    const ReadEventLog log = analysed(*listing, EvidenceKind::Evtx);
    for (const Recommendation &recommendation : log.log.recommendations.given) {
        for (const qsizetype place : recommendation.events)
            fuzz::demand(place >= 0 && place < log.log.listing.events.size());
    }
    return 0;
}
