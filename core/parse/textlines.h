// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringView>

namespace kerbscope {

/// One line of a text, without its line end.
struct TextLine {
    QStringView text;
    int number = 0; ///< from 1
};

/// Cuts a text into lines; CR LF, LF, lone CR and the Unicode separators end one. The views point into `text`.
/// Errors: TooLarge for a line beyond limits::maxLineLength.
Result<QList<TextLine>> splitLines(QStringView text);

} // namespace kerbscope
