// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace kerbscope {

/// MIT's and Heimdal's com_err number of a protocol error: the base of the table "krb5" plus the protocol code
/// (krb5_err.et; ERROR_TABLE_BASE_krb5 = -1765328384). Protocol codes are 0 to 127.
constexpr qint64 comErrBaseKrb5 = -1765328384;

constexpr qint64 comErrOfProtocolCode(int code)
{
    return comErrBaseKrb5 + code;
}

/// The protocol code behind a com_err number, signed or as the unsigned 32-bit reading of it.
constexpr std::optional<int> protocolCodeOfComErr(qint64 number)
{
    if (number > 0x7FFF'FFFFLL && number <= 0xFFFF'FFFFLL)
        number -= 0x1'0000'0000LL;
    const qint64 code = number - comErrBaseKrb5;
    if (code < 0 || code > 127)
        return std::nullopt;
    return static_cast<int>(code);
}

} // namespace kerbscope
