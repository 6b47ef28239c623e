// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/listingtext.h"
#include "core/parse/krbcred.h"

#include <cstddef>
#include <cstdint>

using namespace kerbscope;

/// A KRB-CRED message.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto listing = parseKrbCred(bytes);
    if (listing)
        (void)listingText(*listing);
    (void)looksLikeKrbCred(bytes);
    return 0;
}
