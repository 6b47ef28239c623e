// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace kerbscope {

/// How a name looks when its accents were lost on its way, or written for the DNS (RFC 3492). Readings of the text
/// itself (textview.h) find what can be told without knowing the name. The name itself is not among them.
QStringList otherSpellings(const QString &name);

} // namespace kerbscope
