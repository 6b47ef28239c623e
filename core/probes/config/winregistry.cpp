// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/config/winregistry.h"

#include <windows.h>

#include <cstdio>
#include <cstring>

namespace kerbscope {

namespace {

constexpr int deepest = 3;
constexpr std::size_t mostKeys = 2000;
constexpr DWORD mostBytes = 64 * 1024;
constexpr DWORD longestName = 16'384; // of a value, by the documentation of the registry

/// Closes the key with the scope.
class OpenKey
{
public:
    OpenKey(HKEY hive, const wchar_t *path)
    {
        if (RegOpenKeyExW(hive, path, 0, KEY_READ | KEY_WOW64_64KEY, &m_key) != ERROR_SUCCESS)
            m_key = nullptr;
    }
    OpenKey(const OpenKey &) = delete;
    OpenKey &operator=(const OpenKey &) = delete;
    ~OpenKey()
    {
        if (m_key != nullptr)
            RegCloseKey(m_key);
    }
    HKEY get() const { return m_key; }

private:
    HKEY m_key = nullptr;
};

std::wstring typeName(DWORD type)
{
    switch (type) {
    case REG_SZ:
        return L"REG_SZ";
    case REG_EXPAND_SZ:
        return L"REG_EXPAND_SZ";
    case REG_MULTI_SZ:
        return L"REG_MULTI_SZ";
    case REG_DWORD:
        return L"REG_DWORD";
    case REG_QWORD:
        return L"REG_QWORD";
    default:
        return L"REG_BINARY";
    }
}

std::wstring dataText(DWORD type, const std::vector<BYTE> &bytes)
{
    wchar_t number[24] = {};
    if (type == REG_DWORD && bytes.size() >= sizeof(DWORD)) {
        DWORD value = 0;
        std::memcpy(&value, bytes.data(), sizeof(value));
        std::swprintf(number, sizeof(number) / sizeof(number[0]), L"0x%lx", static_cast<unsigned long>(value));
        return number;
    }
    if (type == REG_QWORD && bytes.size() >= sizeof(unsigned long long)) {
        unsigned long long value = 0;
        std::memcpy(&value, bytes.data(), sizeof(value));
        std::swprintf(number, sizeof(number) / sizeof(number[0]), L"0x%llx", value);
        return number;
    }
    if (type != REG_SZ && type != REG_EXPAND_SZ && type != REG_MULTI_SZ)
        return {}; // binary data says nothing here
    std::wstring text(bytes.size() / sizeof(wchar_t), L'\0');
    std::memcpy(text.data(), bytes.data(), text.size() * sizeof(wchar_t));
    while (!text.empty() && text.back() == L'\0')
        text.pop_back();
    for (wchar_t &character : text) {
        if (character == L'\0')
            character = L';';
    }
    return text;
}

void readValues(HKEY key, WinRegistryKey &into)
{
    std::vector<wchar_t> name(longestName);
    std::vector<BYTE> data(mostBytes);
    for (DWORD index = 0;; ++index) {
        DWORD nameLength = longestName;
        DWORD dataLength = mostBytes;
        DWORD type = 0;
        const LONG code = RegEnumValueW(key, index, name.data(), &nameLength, nullptr, &type, data.data(), &dataLength);
        if (code == ERROR_MORE_DATA)
            continue;
        if (code != ERROR_SUCCESS)
            return;
        into.values.push_back({ std::wstring(name.data(), nameLength), typeName(type), dataText(type, { data.begin(), data.begin() + dataLength }) });
    }
}

void readKey(HKEY hive, const std::wstring &hiveName, const std::wstring &path, int depth, std::vector<WinRegistryKey> &into)
{
    const OpenKey key(hive, path.c_str());
    WinRegistryKey read;
    read.path = hiveName + L'\\' + path;
    read.there = key.get() != nullptr;
    if (read.there)
        readValues(key.get(), read);
    into.push_back(read);
    if (!read.there || depth == deepest)
        return;
    std::vector<wchar_t> name(256); // the longest name of a key is 255
    for (DWORD index = 0; into.size() < mostKeys; ++index) {
        DWORD length = static_cast<DWORD>(name.size());
        if (RegEnumKeyExW(key.get(), index, name.data(), &length, nullptr, nullptr, nullptr, nullptr) != ERROR_SUCCESS)
            return;
        readKey(hive, hiveName, path + L'\\' + std::wstring(name.data(), length), depth + 1, into);
    }
}

} // namespace

std::vector<WinRegistryKey> readWinRegistry(const std::wstring &path)
{
    std::vector<WinRegistryKey> keys;
    const std::size_t slash = path.find(L'\\');
    if (slash == std::wstring::npos)
        return keys;
    const std::wstring hive = path.substr(0, slash);
    readKey(hive == L"HKEY_CURRENT_USER" ? HKEY_CURRENT_USER : HKEY_LOCAL_MACHINE, hive, path.substr(slash + 1), 0, keys);
    return keys;
}

} // namespace kerbscope
