// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// Foreign text made harmless to look at, still as plain text: escape sequences of terminals are taken out; control,
/// direction, zero-width and other characters that are not seen, lone surrogates and noncharacters are written as
/// "⟨U+202E⟩". Line ends become LF; tabs stay. What a format needs escaped is the writer's business.
QString visibleText(const QString &text);

/// The same for one line: line ends and tabs become spaces.
QString visibleLine(const QString &text);

} // namespace kerbscope
