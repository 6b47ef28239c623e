// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kerbscope {

/// Code pages of one or two bytes a character.
enum class EastAsianPage {
    ShiftJis, ///< 932, Japanese
    Gbk, ///< 936, simplified Chinese
    Korean, ///< 949
    Big5, ///< 950, traditional Chinese
};

/// The page in whose everyday characters most of the bytes beyond ASCII fall; absent when none fits well.
std::optional<EastAsianPage> guessEastAsianPage(QByteArrayView bytes);

/// The text under that page, through the converter of the system (iconv; on Windows the system's own tables). Absent
/// when the system lacks the page or the bytes break it.
std::optional<QString> decodeEastAsian(EastAsianPage page, QByteArrayView bytes);

} // namespace kerbscope
