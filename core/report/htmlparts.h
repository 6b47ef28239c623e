// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// Text as HTML text or attribute value in either kind of quotes.
QString htmlEscaped(const QString &text);

/// For browsers in light, dark and print, and for QTextDocument, which leaves out what it does not know.
QString htmlStyleSheet();

enum class HtmlColour { Cause, Valid, Expired };

/// A bar from `from` to `to`, both 0 to 1, made of table cells, which browsers and QTextDocument draw alike.
QString htmlBar(double from, double to, HtmlColour colour);

} // namespace kerbscope
