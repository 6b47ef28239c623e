// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/krb/bitnames.h"

#include <algorithm>

namespace kerbscope {

QStringList bitNames(std::span<const BitName> table, quint32 value)
{
    QStringList names;
    for (int bit = 0; bit < 32; ++bit) {
        if ((value & bitMask(bit)) == 0)
            continue;
        const auto row = std::ranges::find(table, bit, &BitName::bit);
        names << (row != table.end() ? QString::fromLatin1(row->name) : QStringLiteral("bit-%1").arg(bit));
    }
    return names;
}

} // namespace kerbscope
