// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/wineventxml.h"
#include "tests/fuzz/eventtarget.h"

using namespace kerbscope;

/// Events in XML.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    const auto listing = parseEventXml(bytes);
    if (listing)
        fuzz::judge(*listing, EvidenceKind::EventXml);
    return 0;
}
