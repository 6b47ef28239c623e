// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace kerbscope {

/// What an error text of a Kerberos library says, whichever program prints it.
struct ErrorText {
    QString code;      ///< catalog id: "krb:24", "mit:KRB5_KDC_UNREACH", "gss-major:GSS_S_NO_CRED"
    QString principal; ///< named in it: the server or client that is not found
    QString realm;     ///< named in it: the one without a KDC

    bool operator==(const ErrorText &) const = default;
    /// The error-code of a KRB-ERROR behind it ("krb:24" is 24); absent for what the library says on its own account.
    std::optional<int> protocolCode() const;
};

/// The first meaning in a text of one message: by com_err number ("-1765328360", "2529638936"), by symbol
/// (KDC_ERR_PREAUTH_FAILED), or by the sentence of MIT's and Heimdal's tables (krb5_err.et, heim_err.et, k5e1_err.et) and of
/// their libraries, in English and in MIT's German translation. Absent where nothing of these is there.
std::optional<ErrorText> readErrorText(QStringView text);

/// The catalog id of a com_err number of the table "krb5" (signed, or its unsigned 32-bit reading): "krb:24",
/// "mit:KRB5_CC_NOTFOUND"; "krb:0" for 0; empty for numbers of other tables.
QString codeOfComErr(qint64 number);

} // namespace kerbscope
