// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/lsaticket.h"

#include "core/krb/lsaconnection.h"

#include <cstring>
#include <vector>

namespace kerbscope {

namespace {

constexpr std::int32_t aes256 = 18;
constexpr std::uint32_t invalidParameter = 0xC000000D;

/// The ticket of an answer to KerbRetrieve…Message; null where there is none.
const KERB_EXTERNAL_TICKET *ticketIn(const LsaBuffer &answer)
{
    return answer.data != nullptr && answer.size >= sizeof(KERB_RETRIEVE_TKT_RESPONSE)
        ? &static_cast<const KERB_RETRIEVE_TKT_RESPONSE *>(answer.data)->Ticket
        : nullptr;
}

} // namespace

LsaClient lsaClient()
{
    LsaClient client;
    const LsaConnection kerberos;
    LsaBuffer answer;
    KERB_QUERY_TKT_CACHE_REQUEST request = {};
    request.MessageType = KerbRetrieveTicketMessage;
    client.status = static_cast<std::uint32_t>(kerberos.call(&request, sizeof(request), answer));
    const KERB_EXTERNAL_TICKET *ticket = ticketIn(answer);
    if (client.status != 0 || ticket == nullptr)
        return client;
    client.realm = answer.text(ticket->DomainName);
    if (ticket->ClientName != nullptr && ticket->ClientName->NameCount > 0)
        client.name = answer.text(ticket->ClientName->Names[0]);
    return client;
}

LsaTicketAnswer lsaRequestTicket(const std::wstring &target)
{
    LsaTicketAnswer answer;
    if (target.empty() || target.size() > 1024) {
        answer.status = invalidParameter;
        return answer;
    }
    // The name lies behind the request, in one block.
    const std::size_t nameBytes = target.size() * sizeof(wchar_t);
    std::vector<unsigned char> block(sizeof(KERB_RETRIEVE_TKT_REQUEST) + nameBytes);
    auto *request = reinterpret_cast<KERB_RETRIEVE_TKT_REQUEST *>(block.data());
    auto *name = block.data() + sizeof(KERB_RETRIEVE_TKT_REQUEST);
    std::memcpy(name, target.data(), nameBytes);
    request->MessageType = KerbRetrieveEncodedTicketMessage;
    request->CacheOptions = KERB_RETRIEVE_TICKET_DONT_USE_CACHE;
    request->EncryptionType = aes256;
    request->TargetName.Buffer = reinterpret_cast<wchar_t *>(name);
    request->TargetName.Length = static_cast<USHORT>(nameBytes);
    request->TargetName.MaximumLength = static_cast<USHORT>(nameBytes);
    LsaBuffer response;
    answer.status = static_cast<std::uint32_t>(LsaConnection().call(request, static_cast<ULONG>(block.size()), response));
    if (const KERB_EXTERNAL_TICKET *ticket = ticketIn(response))
        answer.keyEtype = ticket->SessionKey.KeyType;
    return answer;
}

} // namespace kerbscope
