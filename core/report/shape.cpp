// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/shape.h"

#include <algorithm>

namespace kerbscope {

Shape shape(const char *pattern, void (*take)(const QRegularExpressionMatch &, QList<Sighting> &))
{
    return { QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::UseUnicodePropertiesOption), take };
}

QList<Sighting> sightingsOf(const QList<Shape> &shapes, const QString &text)
{
    QList<Sighting> seen;
    for (const Shape &one : shapes) {
        auto matches = one.pattern.globalMatch(text);
        while (matches.hasNext())
            one.take(matches.next(), seen);
    }
    return seen;
}

void see(QList<Sighting> &seen, IdentityKind kind, const QString &text)
{
    if (!text.isEmpty())
        seen << Sighting { kind, text };
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace kerbscope
