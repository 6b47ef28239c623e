// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kerbscope {

/// Code pages of one byte a character, as Windows' consoles (OEM) and windows (ANSI) use them.
enum class CodePage {
    Windows1250,
    Windows1251,
    Windows1252,
    Windows1253,
    Windows1254,
    Cp437,
    Cp850,
    Cp852,
    Cp857,
    Cp866,
};

/// The text under that page; bytes that it leaves open become U+FFFD.
std::optional<QString> decodeCodePage(CodePage page, QByteArrayView bytes);

} // namespace kerbscope
