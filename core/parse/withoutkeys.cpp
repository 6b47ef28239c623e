// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/withoutkeys.h"

#include <QRegularExpression>

namespace kerbscope {

QString withoutKeys(QStringView text)
{
    // A line of a dump goes whole, because its right side repeats the bytes as characters.
    static const QRegularExpression dump(
        QStringLiteral("^([ \\t>]*)[0-9A-Fa-f]{4,8}[ \\t:]+(?:[0-9A-Fa-f]{2}[ :]+){4,}.*$"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression bytes(QStringLiteral("(?:0x)?\\b[0-9A-Fa-f]{16,}\\b|0x[0-9A-Fa-f]{16,}"
                                                         "|(?:\\b[0-9A-Fa-f]{2}[ :]){6,}(?:[0-9A-Fa-f]{2}\\b)?"
                                                         "|[A-Za-z0-9+/]{48,}={0,2}"));
    QString kept = text.toString();
    kept.replace(dump, QStringLiteral("\\1[removed]"));
    kept.replace(bytes, QStringLiteral("[removed]"));
    return kept;
}

} // namespace kerbscope
