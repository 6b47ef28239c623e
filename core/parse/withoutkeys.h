// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace kerbscope {

/// The text without what could be a key or a whole ticket: the bytes that `klist tgt` and `klist -K` print, dumps, and
/// long runs of hexadecimal or base64 digits become "[removed]". All else stays, line by line.
QString withoutKeys(QStringView text);

} // namespace kerbscope
