// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>

namespace kerbscope {

/// One NTSTATUS that sign-on meets ([MS-ERREF] 2.3.1).
struct NtStatusInfo {
    quint32 value;
    const char *symbol;
};

/// A status of Windows; texts about it live in the catalog under "ntstatus:0xC000006D".
struct NtStatus {
    quint32 value = 0;

    bool operator==(const NtStatus &) const = default;
    /// "STATUS_LOGON_FAILURE"; empty for a number without a row.
    QString symbol() const;
    /// "0xC000006D"
    QString toString() const;
    static std::span<const NtStatusInfo> table();
};

} // namespace kerbscope
