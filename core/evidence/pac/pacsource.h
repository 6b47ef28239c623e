// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace kerbscope {

/// The script with a note before the value of each return statement of which line it stands on:
/// `return x` becomes `return __line(12), x`. Strings, regular expressions and comments are left alone, and so are returns
/// without a value. The number of lines stays the same.
QString withReturnsMarked(const QString &script);

/// Whether a text defines FindProxyForURL or FindProxyForURLEx.
bool looksLikePac(QStringView text);

} // namespace kerbscope
