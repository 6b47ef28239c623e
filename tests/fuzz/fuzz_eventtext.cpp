// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wineventtext.h"
#include "tests/fuzz/eventtarget.h"

using namespace kerbscope;

/// Events in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const auto text = decodeText(bytes);
    if (!text)
        return 0;
    (void)eventTextConfidence(text->text);
    const auto listing = parseEventText(text->text, {});
    if (listing)
        fuzz::judge(*listing, EvidenceKind::EventText);
    return 0;
}
