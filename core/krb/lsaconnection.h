// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Windows only, without Qt, so that what uses it compiles by itself.

// clang-format off: ntsecapi.h needs the types of windows.h
#include <windows.h>
#include <ntsecapi.h>
// clang-format on

#include <cstring>
#include <string>

namespace kerbscope {

/// A buffer that the LSA gave and wants back. It may hold a session key, so it is wiped first.
class LsaBuffer {
public:
    LsaBuffer() = default;
    ~LsaBuffer()
    {
        if (data == nullptr)
            return;
        SecureZeroMemory(data, size);
        LsaFreeReturnBuffer(data);
    }
    LsaBuffer(const LsaBuffer &) = delete;
    LsaBuffer &operator=(const LsaBuffer &) = delete;

    /// A counted string whose characters must lie inside the buffer; else empty.
    std::wstring text(const UNICODE_STRING &string) const
    {
        const auto *begin = reinterpret_cast<const char *>(string.Buffer);
        const auto *low = static_cast<const char *>(data);
        const bool inside = begin != nullptr && begin >= low && begin + string.Length <= low + size;
        return inside ? std::wstring(string.Buffer, string.Length / sizeof(wchar_t)) : std::wstring();
    }

    void *data = nullptr;
    ULONG size = 0;
};

/// A connection to the LSA's Kerberos package ([MS-KILE]'s client side), which any user may open.
class LsaConnection {
public:
    LsaConnection()
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
    ~LsaConnection()
    {
        if (m_handle != nullptr)
            LsaDeregisterLogonProcess(m_handle);
    }
    LsaConnection(const LsaConnection &) = delete;
    LsaConnection &operator=(const LsaConnection &) = delete;

    /// NTSTATUS of connecting; 0: connected.
    NTSTATUS status() const { return m_status; }

    /// One question. Returns the NTSTATUS of connecting, of the call or of the package, whichever failed first.
    NTSTATUS call(void *request, ULONG size, LsaBuffer &answer) const
    {
        if (m_status != 0)
            return m_status;
        NTSTATUS ofPackage = 0;
        const NTSTATUS ofCall = LsaCallAuthenticationPackage(m_handle, m_package, request, size, &answer.data, &answer.size, &ofPackage);
        return ofCall != 0 ? ofCall : ofPackage;
    }

private:
    HANDLE m_handle = nullptr;
    ULONG m_package = 0;
    NTSTATUS m_status = 0;
};

} // namespace kerbscope
