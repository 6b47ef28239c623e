// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace kerbscope {

/// A stretch of a pasted text that is of one kind as a whole.
struct TextPart {
    qsizetype begin = 0; ///< in UTF-16 units
    qsizetype size = 0;
    int firstLine = 1;
    int lastLine = 1;
    bool prose = false; ///< what a person wrote, or a page
    bool rest = false;  ///< everything behind the cap on parts: its kind may change within it

    bool operator==(const TextPart &) const = default;
};

/// Cuts a paste where its kind changes: listings, event logs in XML or words, library logs, configuration files, headers of
/// HTTP, outputs of commands, and what a person wrote around them. A text of one kind is one part. The parts cover the
/// text in order; greetings and other prose without numbers or symbols go with their neighbours. Linear in the length.
QList<TextPart> splitText(QStringView text);

} // namespace kerbscope
