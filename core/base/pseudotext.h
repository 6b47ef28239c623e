// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// The name of the pseudo-language, "qps" as Windows calls it: English made 40 % longer, with a mark at both ends of every
/// text. What shows on the screen without marks did not go through translation; what shows only one of them is cut off.
QString pseudoLanguage();

constexpr QChar pseudoBegin(0x27E6); ///< ⟦
constexpr QChar pseudoEnd(0x27E7); ///< ⟧

/// A text of the pseudo-language. Place holders (%1, %n, {name}), tags, entities, accelerators and the names of commands
/// and symbols stay; texts that mean something to the program (formats of dates, keys) stay as they are.
QString pseudoText(const QString &text);

} // namespace kerbscope
