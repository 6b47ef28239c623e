// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace kerbscope::ui {

/// Breaks a text at words into at most `maxLines` lines of `width`; what does not fit ends in an ellipsis.
QStringList elidedLines(const QString &text, const QFontMetricsF &metrics, qreal width, int maxLines);

} // namespace kerbscope::ui
