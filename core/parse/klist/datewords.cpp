// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/datewords.h"

#include <algorithm>
#include <iterator>

namespace kerbscope::klist {

namespace {

struct MonthStem {
    QStringView stem; ///< lower case; a word that begins with it names the month
    int month;
};

// Longest stems first where one begins another. Languages: en de nl sv da fr es it pt pl ru tr; a stem that two
// languages share stands once.
constexpr MonthStem monthStems[] = {
    { u"jan", 1 },
    { u"jän", 1 },
    { u"ene", 1 },
    { u"gen", 1 },
    { u"sty", 1 },
    { u"янв", 1 },
    { u"oca", 1 },
    { u"feb", 2 },
    { u"fév", 2 },
    { u"fev", 2 },
    { u"lut", 2 },
    { u"фев", 2 },
    { u"şub", 2 },
    { u"mar", 3 },
    { u"mär", 3 },
    { u"mrz", 3 },
    { u"maa", 3 },
    { u"mrt", 3 },
    { u"apr", 4 },
    { u"avr", 4 },
    { u"abr", 4 },
    { u"kwi", 4 },
    { u"апр", 4 },
    { u"nis", 4 },
    { u"may", 5 },
    { u"mai", 5 },
    { u"mei", 5 },
    { u"maj", 5 },
    { u"mag", 5 },
    { u"мая", 5 },
    { u"май", 5 },
    { u"juin", 6 },
    { u"jun", 6 },
    { u"giu", 6 },
    { u"cze", 6 },
    { u"июн", 6 },
    { u"haz", 6 },
    { u"juil", 7 },
    { u"jul", 7 },
    { u"lug", 7 },
    { u"lip", 7 },
    { u"июл", 7 },
    { u"tem", 7 },
    { u"aug", 8 },
    { u"aoû", 8 },
    { u"ago", 8 },
    { u"sie", 8 },
    { u"авг", 8 },
    { u"sep", 9 },
    { u"set", 9 },
    { u"сен", 9 },
    { u"oct", 10 },
    { u"okt", 10 },
    { u"out", 10 },
    { u"окт", 10 },
    { u"nov", 11 },
    { u"ноя", 11 },
    { u"dec", 12 },
    { u"dez", 12 },
    { u"déc", 12 },
    { u"dic", 12 },
    { u"дек", 12 },
    { u"мар", 3 },
};

constexpr QStringView weekdays[] = { u"mon", u"tue", u"wed", u"thu", u"fri", u"sat", u"sun", u"mo", u"di", u"mi", u"do",
    u"fr", u"sa", u"so" };

struct HalfWord {
    QStringView word; ///< lower case
    bool afternoon;
};

// As Windows' regional settings and strftime(3) write them; longer ones first where one begins another.
constexpr HalfWord halves[] = {
    { u"a. m.", false },
    { u"p. m.", true },
    { u"a.m.", false },
    { u"p.m.", true },
    { u"am", false },
    { u"pm", true },
    { u"上午", false },
    { u"下午", true },
    { u"午前", false },
    { u"午後", true },
    { u"오전", false },
    { u"오후", true },
    { u"凌晨", false },
    { u"晚上", true },
    { u"vorm.", false },
    { u"nachm.", true },
    { u"vm.", false },
    { u"nm.", true },
    { u"öö", false },
    { u"ös", true },
    { u"de.", false },
    { u"du.", true },
    { u"dop.", false },
    { u"odp.", true },
    { u"fm", false },
    { u"em", true },
    { u"f.h.", false },
    { u"e.h.", true },
    { u"sa", false },
    { u"ch", true },
    { u"π.μ.", false },
    { u"μ.μ.", true },
    { u"пм", false },
    { u"дп", false },
    { u"пп", true },
    { u"ص", false },
    { u"م", true },
    { u"ق.ظ", false },
    { u"ب.ظ", true },
    { u"पूर्वाह्न", false },
    { u"अपराह्न", true },
    { u"pd", false },
    { u"md", true },
    { u"πμ", false },
    { u"μμ", true },
    { u"nachmittag", true },
    { u"vormittag", false },
};

} // namespace

std::optional<int> monthOfWord(QStringView word)
{
    if (word.size() < 3)
        return std::nullopt;
    const auto matches = [word](const MonthStem &row) { return word.startsWith(row.stem, Qt::CaseInsensitive); };
    // Words that only begin like a month ("Marketing", "maintenance") are none.
    if (word.size() > 11 || (word.size() > 6 && word.startsWith(u"ma", Qt::CaseInsensitive)))
        return std::nullopt;
    const auto row = std::ranges::find_if(monthStems, matches);
    return row != std::end(monthStems) ? std::optional(row->month) : std::nullopt;
}

bool isWeekday(QStringView word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return std::ranges::any_of(
        weekdays, [word](QStringView day) { return word.compare(day, Qt::CaseInsensitive) == 0; });
}

std::optional<int> offsetOfZone(QStringView word)
{
    struct Zone {
        QStringView name;
        int minutes;
    };
    static constexpr Zone zones[] = { { u"UTC", 0 }, { u"GMT", 0 }, { u"WET", 0 }, { u"WEST", 60 }, { u"BST", 60 }, { u"CET", 60 }, { u"CEST", 120 },
        { u"MEZ", 60 }, { u"MESZ", 120 }, { u"EET", 120 }, { u"EEST", 180 }, { u"MSK", 180 }, { u"JST", 540 }, { u"KST", 540 }, { u"HKT", 480 },
        { u"SGT", 480 }, { u"AEST", 600 }, { u"AEDT", 660 }, { u"NZST", 720 }, { u"NZDT", 780 }, { u"EST", -300 }, { u"EDT", -240 },
        { u"CDT", -300 }, { u"MST", -420 }, { u"MDT", -360 }, { u"PST", -480 }, { u"PDT", -420 } };
    const auto row = std::ranges::find_if(zones, [word](const Zone &zone) { return zone.name == word; });
    return row != std::end(zones) ? std::optional(row->minutes * 60) : std::nullopt;
}

std::optional<DayHalf> takeDayHalf(QStringView text)
{
    for (const HalfWord &half : halves) {
        if (!text.startsWith(half.word, Qt::CaseInsensitive))
            continue;
        const qsizetype length = half.word.size();
        if (length < text.size() && half.word.back() != u'.' && text[length].isLetter())
            continue;
        return DayHalf { half.afternoon, length };
    }
    return std::nullopt;
}

} // namespace kerbscope::klist
