// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/kdcoptions.h"

#include <array>

namespace kerbscope {

namespace {

constexpr std::array optionTable = {
    BitName { 0, "reserved", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 1, "forwardable", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 2, "forwarded", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 3, "proxiable", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 4, "proxy", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 5, "allow-postdate", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 6, "postdated", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 8, "renewable", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 11, "opt-hardware-auth", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 14, "cname-in-addl-tkt", nullptr, 0, "[MS-SFU] 2.2.3" },
    BitName { 15, "canonicalize", nullptr, 0, "RFC 6806 3" },
    BitName { 16, "request-anonymous", nullptr, 0, "RFC 8062 3" },
    BitName { 26, "disable-transited-check", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 27, "renewable-ok", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 28, "enc-tkt-in-skey", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 30, "renew", nullptr, 0, "RFC 4120 5.4.1" },
    BitName { 31, "validate", nullptr, 0, "RFC 4120 5.4.1" },
};

} // namespace

std::span<const BitName> KdcOptions::table()
{
    return optionTable;
}

QStringList KdcOptions::names() const
{
    return bitNames(optionTable, value);
}

} // namespace kerbscope
