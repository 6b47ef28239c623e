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
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f')
        || (character >= u'A' && character <= u'F');
}

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// A word that people write directly before a number, without a space.
qsizetype lengthOfStuckWord(QStringView run)
{
    static constexpr std::array words { u"eventid", u"event", u"error", u"err", u"code", u"zen", u"status", u"type",
        u"etype" };
    for (const char16_t *word : words) {
        const QStringView prefix(word);
        if (run.size() > prefix.size() && run.startsWith(prefix, Qt::CaseInsensitive)
            && std::ranges::all_of(run.mid(prefix.size()), isDigit))
            return prefix.size();
    }
    return 0;
}

bool belongsToRun(QChar character) { return character.isLetterOrNumber() || character == u'_' || character.isMark(); }

} // namespace

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
        const bool sign =
            (text[i] == u'-' || text[i] == QChar(0x2212)) && !wordBefore && i + 1 < text.size() && isDigit(text[i + 1]);
        const bool basic = text[i] == u'&' && i + 2 < text.size() && (text[i + 1] == u'H' || text[i + 1] == u'h')
            && isHexDigit(text[i + 2]);
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
