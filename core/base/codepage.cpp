// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/codepage.h"

#include "core/base/codepagetables.h"

#include <algorithm>

namespace kerbscope {

std::optional<QString> decodeCodePage(CodePage page, QByteArrayView bytes)
{
    const auto row = std::ranges::find(codePageTables, page, &CodePageTable::page);
    if (row == codePageTables.end())
        return std::nullopt;
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<quint8>(byte);
        const char16_t mapped = code < 0x80 ? code : row->upper[code - 0x80U];
        text += mapped == 0 && code != 0 ? QChar(QChar::ReplacementCharacter) : QChar(mapped);
    }
    return text;
}

} // namespace kerbscope
