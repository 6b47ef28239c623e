// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingtext.h"
#include "core/parse/keytabfile.h"

#include <cstddef>
#include <cstdint>

using namespace kerbscope;

/// A keytab file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto listing = parseKeytab(bytes);
    if (listing)
        (void)listingText(*listing);
    (void)looksLikeKeytab(bytes);
    return 0;
}
