// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacsource.h"

#include <QRegularExpression>

namespace kerbscope {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

/// Steps over a string, a comment or a regular expression that begins at `at`; the same place when none does.
qsizetype behindLiteral(const QString &script, qsizetype at, QChar lastSignificant)
{
    const QChar c = script[at];
    const QChar next = at + 1 < script.size() ? script[at + 1] : QChar();
    if (c == u'/' && next == u'/') {
        const qsizetype end = script.indexOf(u'\n', at);
        return end < 0 ? script.size() : end;
    }
    if (c == u'/' && next == u'*') {
        const qsizetype end = script.indexOf(QLatin1String("*/"), at + 2);
        return end < 0 ? script.size() : end + 2;
    }
    const bool isRegularExpression = c == u'/' && QStringView(u"(,=:[!&|?{};").contains(lastSignificant);
    if (c != u'"' && c != u'\'' && !isRegularExpression)
        return at;
    for (qsizetype i = at + 1; i < script.size(); ++i) {
        if (script[i] == u'\\')
            ++i;
        else if (script[i] == c || script[i] == u'\n')
            return i + 1;
    }
    return script.size();
}

} // namespace

QString withReturnsMarked(const QString &script)
{
    static const QString word = QStringLiteral("return");
    QString marked;
    marked.reserve(script.size() + script.size() / 8);
    int line = 1;
    QChar last = u';';
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype behind = behindLiteral(script, at, last);
        if (behind > at) {
            const QStringView literal = QStringView(script).sliced(at, behind - at);
            line += static_cast<int>(literal.count(u'\n'));
            marked += literal;
            last = literal.startsWith(u'/') && (literal.startsWith(u"//") || literal.startsWith(u"/*")) ? last : QChar(u'"');
            at = behind;
            continue;
        }
        const bool beginsWord = at == 0 || !isWordCharacter(script[at - 1]);
        if (beginsWord && QStringView(script).sliced(at).startsWith(word)
            && (at + word.size() >= script.size() || !isWordCharacter(script[at + word.size()]))) {
            qsizetype value = at + word.size();
            while (value < script.size() && (script[value] == u' ' || script[value] == u'\t'))
                ++value;
            const bool hasValue = value < script.size() && !QStringView(u";}\r\n").contains(script[value])
                && !QStringView(script).sliced(value).startsWith(u"//");
            marked += word;
            if (hasValue)
                marked += QStringLiteral(" __line(%1),").arg(line);
            at += word.size();
            last = u'=';
            continue;
        }
        if (script[at] == u'\n')
            ++line;
        if (!script[at].isSpace())
            last = script[at];
        marked += script[at++];
    }
    return marked;
}

bool looksLikePac(QStringView text)
{
    static const QRegularExpression definition(QStringLiteral(R"(\bFindProxyForURL(?:Ex)?\s*(?:\(|=|:))"));
    return definition.match(text.toString()).hasMatch();
}

} // namespace kerbscope
