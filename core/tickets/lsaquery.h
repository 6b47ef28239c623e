// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Windows only, without Qt, so that it compiles by itself.

#include <cstdint>
#include <string>
#include <vector>

namespace kerbscope {

/// One ticket as the LSA tells about it. Times are FILETIME values, 0 where there is none.
struct LsaTicket {
    std::wstring client; ///< empty where the system is too old to tell
    std::wstring clientRealm;
    std::wstring server;
    std::wstring serverRealm;
    std::wstring kdc;
    std::uint64_t startTime = 0;
    std::uint64_t endTime = 0;
    std::uint64_t renewTime = 0;
    std::int32_t ticketEtype = 0;
    std::int32_t sessionKeyEtype = 0; ///< 0: not told
    std::uint32_t ticketFlags = 0;
    std::uint32_t cacheFlags = 0;
};

/// One logon session that the user may see.
struct LsaSession {
    std::uint32_t idHigh = 0;
    std::uint32_t idLow = 0;
    std::wstring domain;
    std::wstring user;
    std::wstring package;
    std::uint32_t logonType = 0; ///< SECURITY_LOGON_TYPE
};

/// What a question to the LSA gave. `status` is the NTSTATUS of the step that failed, 0 for none; `step` names it.
template <typename Value> struct LsaAnswer {
    Value value {};
    std::uint32_t status = 0;
    const char *step = "";

    bool ok() const { return status == 0; }
};

/// The sessions of this computer that the user may see; without elevation that is usually the user's own. The first one
/// is the session of this process.
LsaAnswer<std::vector<LsaSession>> lsaSessions();

/// The tickets in the cache of a session, by KerbQueryTicketCacheEx3Message; where that is refused or unknown by the
/// Ex2, Ex and plain messages. Asking about another session than one's own needs rights. Keys are never asked for.
LsaAnswer<std::vector<LsaTicket>> lsaTickets(std::uint32_t idHigh, std::uint32_t idLow);

} // namespace kerbscope
