// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Windows only, without Qt, so that it compiles by itself.

#include <string>
#include <vector>

namespace kerbscope {

/// One value as the registry holds it, in words: numbers as 0x hex, lists with a semicolon between their strings.
struct WinRegistryValue {
    std::wstring name;
    std::wstring type; ///< "REG_SZ", "REG_DWORD", "REG_MULTI_SZ", ...
    std::wstring data;
};

struct WinRegistryKey {
    std::wstring path; ///< with the hive's long name
    bool there = false;
    std::vector<WinRegistryValue> values;
};

/// A key with its values and, down to three levels, its subkeys; at most 2000 keys and 64 KiB of each value. A key that is not
/// there or may not be read comes back alone with `there` false. `path` begins with HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER.
std::vector<WinRegistryKey> readWinRegistry(const std::wstring &path);

} // namespace kerbscope
