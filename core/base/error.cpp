// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include <QStringList>

namespace kerbscope {

QString Place::toString() const
{
    QStringList parts;
    if (!source.isEmpty())
        parts << source;
    if (line)
        parts << (column ? QStringLiteral("line %1, column %2").arg(*line).arg(*column)
                         : QStringLiteral("line %1").arg(*line));
    if (offset)
        parts << QStringLiteral("byte %1").arg(*offset);
    return parts.join(QStringLiteral(", "));
}

QString Error::toString() const
{
    const QString place = where.toString();
    QString text = place.isEmpty() ? what : QStringLiteral("%1: %2").arg(place, what);
    if (!advice.isEmpty())
        text += QStringLiteral(". ") + advice;
    return text;
}

Error Error::inSource(const QString &source) const
{
    Error named = *this;
    if (named.where.source.isEmpty())
        named.where.source = source;
    return named;
}

} // namespace kerbscope
