// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/typednumber.h"

#include <QString>

#include <algorithm>

namespace kerbscope {

namespace {

bool isHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

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

} // namespace

std::optional<TypedNumber> typedNumber(QStringView run)
{
    const bool negative = run.startsWith(u'-') || run.startsWith(QChar(0x2212));
    if (negative) {
        auto number = typedNumber(run.mid(1));
        if (!number || number->hexadecimal || number->value < 0)
            return std::nullopt;
        number->value = -number->value;
        return number;
    }
    if (run.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)
        || run.startsWith(QLatin1String("&h"), Qt::CaseInsensitive))
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

} // namespace kerbscope
