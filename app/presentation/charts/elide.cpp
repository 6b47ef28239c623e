// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/elide.h"

namespace kerbscope::ui {

QStringList elidedLines(const QString &text, const QFontMetricsF &metrics, qreal width, int maxLines)
{
    QStringList lines;
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        if (lines.size() == maxLines - 1) {
            lines << metrics.elidedText(words.join(u' '), Qt::ElideRight, width);
            break;
        }
        QString line = words.takeFirst();
        while (!words.isEmpty() && metrics.horizontalAdvance(line + u' ' + words.first()) <= width)
            line += u' ' + words.takeFirst();
        lines << metrics.elidedText(line, Qt::ElideRight, width);
    }
    return lines;
}

} // namespace kerbscope::ui
