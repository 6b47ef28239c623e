// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

namespace kerbscope {

/// One bit of a KerberosFlags field (RFC 4120 5.2.8): bit 0 is the most significant of 32.
struct BitName {
    int bit;                 ///< MSB-0
    const char *name;        ///< as RFC 4120 writes it, e.g. "renewable"
    const char *windowsName; ///< as Windows prints it in klist ("pre_authent"), or nullptr
    char mitLetter;          ///< as MIT's klist -f prints it, or 0
    const char *source;      ///< where the assignment stands
};

constexpr quint32 bitMask(int msb0Bit)
{
    return 0x8000'0000U >> msb0Bit;
}

/// RFC names of the bits that are set, ascending; a bit that the table lacks is named "bit-N".
QStringList bitNames(std::span<const BitName> table, quint32 value);

} // namespace kerbscope
