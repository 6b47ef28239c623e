// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/lsaquery.h"

#include "core/krb/lsaconnection.h"

#include <algorithm>
#include <cstddef>

namespace kerbscope {

namespace {

constexpr std::size_t mostTickets = 200'000;
constexpr std::size_t mostSessions = 10'000;

// winternl.h and ntstatus.h cannot be had together with windows.h without effort.
constexpr NTSTATUS statusSuccess = 0;

/// Strings of LSA's session data are allocated one by one, without a buffer to check against.
std::wstring textOf(const LSA_UNICODE_STRING &text)
{
    return text.Buffer != nullptr ? std::wstring(text.Buffer, text.Length / sizeof(wchar_t)) : std::wstring();
}

std::uint64_t timeOf(const LARGE_INTEGER &time)
{
    return time.QuadPart > 0 ? static_cast<std::uint64_t>(time.QuadPart) : 0;
}

/// What every form has.
template <typename Info> LsaTicket plainTicketOf(const Info &info, const LsaBuffer &buffer)
{
    LsaTicket ticket;
    ticket.server = buffer.text(info.ServerName);
    ticket.startTime = timeOf(info.StartTime);
    ticket.endTime = timeOf(info.EndTime);
    ticket.renewTime = timeOf(info.RenewTime);
    ticket.ticketEtype = info.EncryptionType;
    ticket.ticketFlags = info.TicketFlags;
    return ticket;
}

LsaTicket ticketOf(const KERB_TICKET_CACHE_INFO &info, const LsaBuffer &buffer)
{
    LsaTicket ticket = plainTicketOf(info, buffer);
    ticket.serverRealm = buffer.text(info.RealmName);
    return ticket;
}

/// What the Ex, Ex2 and Ex3 forms share.
template <typename Info> LsaTicket namedTicketOf(const Info &info, const LsaBuffer &buffer)
{
    LsaTicket ticket = plainTicketOf(info, buffer);
    ticket.client = buffer.text(info.ClientName);
    ticket.clientRealm = buffer.text(info.ClientRealm);
    ticket.serverRealm = buffer.text(info.ServerRealm);
    return ticket;
}

LsaTicket ticketOf(const KERB_TICKET_CACHE_INFO_EX &info, const LsaBuffer &buffer)
{
    return namedTicketOf(info, buffer);
}

LsaTicket ticketOf(const KERB_TICKET_CACHE_INFO_EX2 &info, const LsaBuffer &buffer)
{
    LsaTicket ticket = namedTicketOf(info, buffer);
    ticket.sessionKeyEtype = static_cast<std::int32_t>(info.SessionKeyType);
    return ticket;
}

LsaTicket ticketOf(const KERB_TICKET_CACHE_INFO_EX3 &info, const LsaBuffer &buffer)
{
    LsaTicket ticket = namedTicketOf(info, buffer);
    ticket.sessionKeyEtype = static_cast<std::int32_t>(info.SessionKeyType);
    ticket.cacheFlags = info.CacheFlags;
    ticket.kdc = buffer.text(info.KdcCalled);
    return ticket;
}

/// One form of the question; false when the system refuses it or does not know it.
template <typename Response>
bool ask(const LsaConnection &lsa, KERB_PROTOCOL_MESSAGE_TYPE message, const LUID &session,
    LsaAnswer<std::vector<LsaTicket>> &answer)
{
    KERB_QUERY_TKT_CACHE_REQUEST request {};
    request.MessageType = message;
    request.LogonId = session;
    LsaBuffer buffer;
    const NTSTATUS failed = lsa.call(&request, sizeof(request), buffer);
    if (failed != statusSuccess || buffer.data == nullptr || buffer.size < offsetof(Response, Tickets)) {
        answer.status = static_cast<std::uint32_t>(failed);
        answer.step = "LsaCallAuthenticationPackage";
        return false;
    }
    const auto *response = static_cast<const Response *>(buffer.data);
    const std::size_t room = (buffer.size - offsetof(Response, Tickets)) / sizeof(response->Tickets[0]);
    const std::size_t count = std::min<std::size_t>({ response->CountOfTickets, room, mostTickets });
    answer.status = 0;
    answer.step = "";
    answer.value.clear();
    for (std::size_t i = 0; i < count; ++i)
        answer.value.push_back(ticketOf(response->Tickets[i], buffer));
    return true;
}

LUID ownSession()
{
    LUID id {};
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return id;
    TOKEN_STATISTICS statistics {};
    DWORD length = 0;
    if (GetTokenInformation(token, TokenStatistics, &statistics, sizeof(statistics), &length) != 0)
        id = statistics.AuthenticationId;
    CloseHandle(token);
    return id;
}

} // namespace

LsaAnswer<std::vector<LsaSession>> lsaSessions()
{
    LsaAnswer<std::vector<LsaSession>> answer;
    const LUID own = ownSession();
    ULONG count = 0;
    LUID *ids = nullptr;
    const NTSTATUS status = LsaEnumerateLogonSessions(&count, &ids);
    if (status != statusSuccess) {
        answer.status = static_cast<std::uint32_t>(status);
        answer.step = "LsaEnumerateLogonSessions";
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(count, mostSessions); ++i) {
        PSECURITY_LOGON_SESSION_DATA data = nullptr;
        if (LsaGetLogonSessionData(&ids[i], &data) != statusSuccess || data == nullptr)
            continue; // a session that the user may not see
        LsaSession session;
        session.idHigh = static_cast<std::uint32_t>(data->LogonId.HighPart);
        session.idLow = data->LogonId.LowPart;
        session.domain = textOf(data->LogonDomain);
        session.user = textOf(data->UserName);
        session.package = textOf(data->AuthenticationPackage);
        session.logonType = data->LogonType;
        LsaFreeReturnBuffer(data);
        answer.value.push_back(session);
    }
    if (ids != nullptr)
        LsaFreeReturnBuffer(ids);
    const auto isOwn = [&own](const LsaSession &session) {
        return session.idLow == own.LowPart && session.idHigh == static_cast<std::uint32_t>(own.HighPart);
    };
    const auto found = std::find_if(answer.value.begin(), answer.value.end(), isOwn);
    if (found != answer.value.end()) {
        std::rotate(answer.value.begin(), found, found + 1);
    } else {
        LsaSession session;
        session.idHigh = static_cast<std::uint32_t>(own.HighPart);
        session.idLow = own.LowPart;
        answer.value.insert(answer.value.begin(), session);
    }
    return answer;
}

LsaAnswer<std::vector<LsaTicket>> lsaTickets(std::uint32_t idHigh, std::uint32_t idLow)
{
    LsaAnswer<std::vector<LsaTicket>> answer;
    const LsaConnection lsa;
    if (lsa.status() != statusSuccess) {
        answer.status = static_cast<std::uint32_t>(lsa.status());
        answer.step = "LsaConnectUntrusted";
        return answer;
    }
    LUID session {};
    session.HighPart = static_cast<LONG>(idHigh);
    session.LowPart = idLow;
    // The newest form tells most; systems that lack one refuse it in different ways, so that any failure leads on.
    ask<KERB_QUERY_TKT_CACHE_EX3_RESPONSE>(lsa, KerbQueryTicketCacheEx3Message, session, answer)
        || ask<KERB_QUERY_TKT_CACHE_EX2_RESPONSE>(lsa, KerbQueryTicketCacheEx2Message, session, answer)
        || ask<KERB_QUERY_TKT_CACHE_EX_RESPONSE>(lsa, KerbQueryTicketCacheExMessage, session, answer)
        || ask<KERB_QUERY_TKT_CACHE_RESPONSE>(lsa, KerbQueryTicketCacheMessage, session, answer);
    return answer;
}

} // namespace kerbscope
