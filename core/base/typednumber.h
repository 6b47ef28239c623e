// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace kerbscope {

/// A number as it was typed.
struct TypedNumber {
    qint64 value = 0;
    bool hexadecimal = false;
    int digits = 0; ///< as typed, without sign and prefix

    /// The 32-bit reading, in which -1765328360 and 2529638936 are one; absent for more than 32 bits.
    std::optional<quint32> asUnsigned32() const
    {
        if (value < -0x8000'0000LL || value > 0xFFFF'FFFFLL)
            return std::nullopt;
        return static_cast<quint32>(value & 0xFFFF'FFFFLL);
    }
};

/// One number, alone, in any notation that people use: 24, 0x18, 18h, x18, &H18, -1765328360, C000006D (eight
/// hexadecimal digits).
std::optional<TypedNumber> typedNumber(QStringView text);

} // namespace kerbscope
