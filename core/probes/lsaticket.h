// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Windows only, without Qt, so that it compiles by itself.

#include <cstdint>
#include <string>

namespace kerbscope {

/// Who is signed on in this session, by the TGT that the LSA holds.
struct LsaClient {
    std::wstring name;
    std::wstring realm;
    std::uint32_t status = 0; ///< NTSTATUS; not 0: there is no TGT
};

LsaClient lsaClient();

/// One ticket asked for with the user's own TGT (KerbRetrieveEncodedTicketMessage), past the cache and not put into it. Its session key
/// is wiped at once. Blocking, as long as Windows waits for its KDCs.
struct LsaTicketAnswer {
    std::uint32_t status = 0;      ///< NTSTATUS of the call or of the package; 0: issued
    std::int32_t keyEtype = 0;     ///< of the session key
};

LsaTicketAnswer lsaRequestTicket(const std::wstring &target);

} // namespace kerbscope
