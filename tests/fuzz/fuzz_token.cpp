// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/tokenreaders.h"
#include "core/parse/securitytoken.h"
#include "tests/fuzz/evidencetarget.h"

using namespace kerbscope;

/// A token as bytes (SPNEGO, GSS-API, NTLM, a message of Kerberos) and as text in headers.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes = fuzz::view(data, size);
    if (const auto token = parseSecurityToken(bytes))
        fuzz::demand(token->size == bytes.size());
    (void)parseNtlm(bytes);
    fuzz::read(bytes, recogniseHttpAuth, readHttpAuth);
    return 0;
}
