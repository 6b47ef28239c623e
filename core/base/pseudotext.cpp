// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pseudotext.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

/// A word grows by two letters in five.
QString longer(QStringView word)
{
    QString text;
    int letters = 0;
    for (const QChar letter : word) {
        text += letter;
        if (!letter.isLetter())
            letters = 0;
        else if (++letters % 5 == 2 || letters % 5 == 4)
            text += letter.toLower();
    }
    return text;
}

} // namespace

QString pseudoLanguage() { return QStringLiteral("qps"); }

QString pseudoText(const QString &text)
{
    // "Ctrl+K", "F1"; "d MMM", "HH:mm".
    static const QRegularExpression forProgram(
        QStringLiteral("^(?:(?:Ctrl|Alt|Shift|Meta)\\+.+|F\\d+|[dMyhHmsapAPt]{1,4}(?:[ .,:/-]+[dMyhHmsapAPt]{1,4})*)$"));
    if (text.isEmpty() || forProgram.match(text).hasMatch())
        return text;
    // What must stay: place holders, tags, entities, file patterns, symbols, paths and whatever holds digits.
    static const QRegularExpression kept(
        QStringLiteral("%L?\\d+|%n|\\{\\w+\\}|<[^<>]*>|&[a-z]+;|\\([^()]*\\*[^()]*\\)|\\b[A-Z][A-Z0-9_]+\\b|[\\w.]*[\\d_/@\\\\][\\w./@\\\\-]*"));
    QString result;
    qsizetype from = 0;
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += longer(QStringView(text).mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    result += longer(QStringView(text).mid(from));
    return pseudoBegin + result + pseudoEnd;
}

} // namespace kerbscope
