// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/codeentry.h"

namespace kerbscope {

/// First symbol, else the message, else the title, else the code.
QString mainSymbol(const CodeEntry &entry);

/// The number as its family writes it: "0x18 (24)", "0xC000006D", "4771", "bit 1, 0x40000000"; empty without a number.
QString numberText(const CodeEntry &entry);

/// "0x18", "0xC000006D": hexadecimal of the first number, negative ones in 32 bits; empty without a number.
QString hexText(const CodeEntry &entry);

/// A 32-bit number, signed or not, in its unsigned reading: -1765328360 and 2529638936 are one number.
constexpr quint32 asUnsigned(qint64 number) { return static_cast<quint32>(number & 0xFFFF'FFFFLL); }

/// What full-text search sees of a row.
struct SearchText {
    QString names;
    QString title;
    QString meaning;
    QString details;
};
SearchText searchText(const CodeEntry &entry);

CodeSummary summaryOf(const CodeEntry &entry);

} // namespace kerbscope
