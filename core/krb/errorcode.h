// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace kerbscope {

/// One protocol error code (RFC 4120 7.5.9, RFC 4556 3.1.3, RFC 6113 5.4, RFC 6806, RFC 8636; Microsoft's own).
struct KrbErrorInfo {
    int code;
    const char *symbol;
    const char *source;
};

/// The error-code of a KRB-ERROR; texts about it live in the catalog under "krb:<code>".
struct KrbErrorCode {
    int code = 0;

    bool operator==(const KrbErrorCode &) const = default;
    /// Official symbol, or "KRB_ERROR_N" for a number without a row.
    QString symbol() const;
    static std::span<const KrbErrorInfo> table();
    /// By symbol, case-insensitive; also MIT's forms (KRB5KDC_ERR_..., KRB5KRB_AP_ERR_...).
    static std::optional<KrbErrorCode> fromSymbol(QStringView symbol);
};

} // namespace kerbscope
