// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/lsaticket.h"

// clang-format off: ntsecapi.h needs the types of windows.h
#include <windows.h>
#include <ntsecapi.h>
// clang-format on

#include <cstring>
#include <vector>

namespace kerbscope {

namespace {

constexpr std::int32_t aes256 = 18;
constexpr std::uint32_t invalidParameter = 0xC000000D;

/// A connection to the LSA's Kerberos, and what it answered last.
class Kerberos
{
public:
    Kerberos()
    {
        m_status = LsaConnectUntrusted(&m_handle);
        if (m_status != 0)
            return;
        char name[] = MICROSOFT_KERBEROS_NAME_A;
        LSA_STRING kerberos;
        kerberos.Buffer = name;
        kerberos.Length = static_cast<USHORT>(std::strlen(name));
        kerberos.MaximumLength = static_cast<USHORT>(kerberos.Length + 1);
        m_status = LsaLookupAuthenticationPackage(m_handle, &kerberos, &m_package);
    }
    ~Kerberos()
    {
        if (m_response != nullptr) {
            SecureZeroMemory(m_response, m_size); // it holds a session key
            LsaFreeReturnBuffer(m_response);
        }
        if (m_handle != nullptr)
            LsaDeregisterLogonProcess(m_handle);
    }
    Kerberos(const Kerberos &) = delete;
    Kerberos &operator=(const Kerberos &) = delete;

    std::uint32_t call(void *request, ULONG size)
    {
        if (m_status != 0)
            return static_cast<std::uint32_t>(m_status);
        NTSTATUS ofPackage = 0;
        const NTSTATUS ofCall = LsaCallAuthenticationPackage(m_handle, m_package, request, size, &m_response, &m_size, &ofPackage);
        return static_cast<std::uint32_t>(ofCall != 0 ? ofCall : ofPackage);
    }
    const KERB_EXTERNAL_TICKET *ticket() const
    {
        return m_response != nullptr && m_size >= sizeof(KERB_RETRIEVE_TKT_RESPONSE) ? &static_cast<const KERB_RETRIEVE_TKT_RESPONSE *>(m_response)->Ticket : nullptr;
    }
    /// A counted string of the answer, whose characters must lie inside it.
    std::wstring text(const wchar_t *begin, USHORT length) const
    {
        const auto *bytes = reinterpret_cast<const char *>(begin);
        const auto *low = static_cast<const char *>(m_response);
        const bool inside = bytes != nullptr && bytes >= low && bytes + length <= low + m_size;
        return inside ? std::wstring(begin, length / sizeof(wchar_t)) : std::wstring();
    }

private:
    HANDLE m_handle = nullptr;
    ULONG m_package = 0;
    NTSTATUS m_status = 0;
    void *m_response = nullptr;
    ULONG m_size = 0;
};

} // namespace

LsaClient lsaClient()
{
    LsaClient client;
    Kerberos kerberos;
    KERB_QUERY_TKT_CACHE_REQUEST request = {};
    request.MessageType = KerbRetrieveTicketMessage;
    client.status = kerberos.call(&request, sizeof(request));
    const KERB_EXTERNAL_TICKET *ticket = kerberos.ticket();
    if (client.status != 0 || ticket == nullptr)
        return client;
    client.realm = kerberos.text(ticket->DomainName.Buffer, ticket->DomainName.Length);
    if (ticket->ClientName != nullptr && ticket->ClientName->NameCount > 0)
        client.name = kerberos.text(ticket->ClientName->Names[0].Buffer, ticket->ClientName->Names[0].Length);
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
    Kerberos kerberos;
    answer.status = kerberos.call(request, static_cast<ULONG>(block.size()));
    if (const KERB_EXTERNAL_TICKET *ticket = kerberos.ticket())
        answer.keyEtype = ticket->SessionKey.KeyType;
    return answer;
}

} // namespace kerbscope
