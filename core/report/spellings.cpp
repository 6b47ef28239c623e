// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/spellings.h"

#include <QUrl>

#include <algorithm>

namespace kerbscope {

namespace {

constexpr qsizetype shortestSpelled = 4;
constexpr qsizetype longestSpelled = 64;

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString withAccentsReplaced(const QString &name, const QString &by)
{
    QString text;
    for (const QChar c : name)
        text += c.unicode() < 0x80 ? QString(c) : by;
    return text;
}

} // namespace

QStringList otherSpellings(const QString &name)
{
    QStringList all;
    if (name.size() < shortestSpelled || name.size() > longestSpelled || isAscii(name))
        return all;
    all << withAccentsReplaced(name, QString(QChar(QChar::ReplacementCharacter)))
        << withAccentsReplaced(name, QString(2, QChar(QChar::ReplacementCharacter)))
        << withAccentsReplaced(name, QStringLiteral("?")) << withAccentsReplaced(name, QStringLiteral("??"));
    if (name.contains(u'.')) {
        const QByteArray ace = QUrl::toAce(name);
        if (!ace.isEmpty())
            all << QString::fromLatin1(ace);
    }
    return all;
}

} // namespace kerbscope
