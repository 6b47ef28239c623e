// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textdecoder.h"
#include "core/krb/listingtext.h"
#include "core/parse/klisttext.h"

#include <cstddef>
#include <cstdint>

using namespace kerbscope;

/// The text of a listing, in any encoding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto text = decodeText(bytes);
    if (!text)
        return 0;
    const auto listing = parseKlist(text->text, { QTimeZone::utc(), fromIso8601(u"2026-03-14T12:00:00Z") });
    if (listing)
        (void)listingText(*listing);
    return 0;
}
