// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/probes/clockwords.h"

namespace kerbscope {

QString clockWords(std::chrono::microseconds offset)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(std::chrono::abs(offset)).count();
    if (seconds == 0)
        return QStringLiteral("right to the second");
    QString size;
    if (seconds < 60)
        size = QStringLiteral("%1 s").arg(seconds);
    else if (seconds < 3600)
        size = QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    else if (seconds < 86'400)
        size = QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    else
        size = QStringLiteral("%1 d %2 h").arg(seconds / 86'400).arg(seconds / 3600 % 24);
    return offset.count() > 0 ? QStringLiteral("%1 slow").arg(size) : QStringLiteral("%1 fast").arg(size);
}

} // namespace kerbscope
