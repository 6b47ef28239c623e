// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupquery.h"

#include "core/catalog/lookupwords.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f') || (character >= u'A' && character <= u'F');
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

std::optional<TypedNumber> hexadecimal(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 16 || !std::ranges::all_of(digits, isHexDigit))
        return std::nullopt;
    bool ok = false;
    const quint64 value = digits.toULongLong(&ok, 16);
    if (!ok || value > 0x7FFF'FFFF'FFFF'FFFFULL)
        return std::nullopt;
    return TypedNumber { static_cast<qint64>(value), true, static_cast<int>(digits.size()) };
}

/// A word that people write directly before a number, without a space.
qsizetype lengthOfStuckWord(QStringView run)
{
    static constexpr std::array words { u"eventid", u"event", u"error", u"err", u"code", u"zen", u"status", u"type", u"etype" };
    for (const char16_t *word : words) {
        const QStringView prefix(word);
        if (run.size() > prefix.size() && run.startsWith(prefix, Qt::CaseInsensitive) && std::ranges::all_of(run.mid(prefix.size()), isDigit))
            return prefix.size();
    }
    return 0;
}

bool belongsToRun(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character.isMark();
}

} // namespace

std::optional<TypedNumber> typedNumber(QStringView run)
{
    const bool negative = run.startsWith(u'-') || run.startsWith(QChar(0x2212));
    if (negative) {
        auto number = typedNumber(run.mid(1));
        if (!number || number->hexadecimal)
            return std::nullopt;
        number->value = -number->value;
        return number;
    }
    if (run.startsWith(QLatin1String("0x"), Qt::CaseInsensitive) || run.startsWith(QLatin1String("&h"), Qt::CaseInsensitive))
        return hexadecimal(run.mid(2));
    if (run.isEmpty() || run.size() > 19)
        return std::nullopt;
    if (std::ranges::all_of(run, isDigit)) {
        bool ok = false;
        const qint64 value = run.toLongLong(&ok, 10);
        return ok ? std::optional(TypedNumber { value, false, static_cast<int>(run.size()) }) : std::nullopt;
    }
    if (run.size() > 1 && isDigit(run.front()) && (run.back() == u'h' || run.back() == u'H'))
        return hexadecimal(run.chopped(1));
    if (run.size() > 2 && (run.front() == u'x' || run.front() == u'X') && isDigit(run[1]))
        return hexadecimal(run.mid(1));
    if (run.size() == 8 && std::ranges::any_of(run, isDigit))
        return hexadecimal(run);
    return std::nullopt;
}

QList<QueryToken> queryTokens(QStringView text)
{
    QList<QueryToken> tokens;
    const auto add = [&](qsizetype from, qsizetype to) {
        const QStringView run = text.mid(from, to - from);
        if (!run.isEmpty())
            tokens << QueryToken { run.toString(), squashedName(run), from, typedNumber(run) };
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool wordBefore = i > 0 && belongsToRun(text[i - 1]);
        const bool sign = (text[i] == u'-' || text[i] == QChar(0x2212)) && !wordBefore && i + 1 < text.size() && isDigit(text[i + 1]);
        const bool basic = text[i] == u'&' && i + 2 < text.size() && (text[i + 1] == u'H' || text[i + 1] == u'h') && isHexDigit(text[i + 2]);
        if (!sign && !basic && !belongsToRun(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && belongsToRun(text[end]))
            ++end;
        const qsizetype stuck = lengthOfStuckWord(text.mid(i, end - i));
        if (stuck > 0)
            add(i, i + stuck);
        add(i + stuck, end);
        i = end;
    }
    return tokens;
}

} // namespace kerbscope
