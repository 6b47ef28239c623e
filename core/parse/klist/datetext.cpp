// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/klist/datetext.h"

#include "core/parse/klist/datewords.h"

#include <QCalendar>

namespace kerbscope::klist {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isBlank(QChar c) { return c == u' ' || c == u'\t'; }

/// A cursor over one line.
class Scanner {
public:
    Scanner(QStringView text, qsizetype at)
        : m_text(text)
        , m_at(at)
    {
    }

    qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    QStringView rest() const { return m_text.sliced(m_at); }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(peek()))
            ++m_at;
    }
    bool take(QChar c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    /// A number of at most `maxDigits`; more digits are no number of a date.
    std::optional<int> takeNumber(int maxDigits, int *digits = nullptr)
    {
        int count = 0;
        int value = 0;
        while (count <= maxDigits && isDigit(peek(count))) {
            value = value * 10 + peek(count).unicode() - u'0';
            ++count;
        }
        if (count == 0 || count > maxDigits)
            return std::nullopt;
        m_at += count;
        if (digits != nullptr)
            *digits = count;
        return value;
    }
    /// Letters with the dots that belong to abbreviations ("nov.", "a.m."), at most 24.
    QStringView peekWord() const
    {
        qsizetype length = 0;
        while (
            length < 24 && (peek(length).isLetter() || (length > 0 && peek(length) == u'.') || peek(length).isMark()))
            ++length;
        return m_text.sliced(m_at, length);
    }

private:
    QStringView m_text;
    qsizetype m_at;
};

std::optional<int> takeMonth(Scanner &scan)
{
    QStringView word = scan.peekWord();
    const std::optional<int> month = monthOfWord(word);
    if (month)
        scan.moveTo(scan.at() + word.size());
    return month;
}

/// "Mon", "Mon,", "Mo.": a word that is no month, before a date. Anything else stays.
void skipWeekday(Scanner &scan)
{
    const QStringView word = scan.peekWord();
    if (word.size() < 2)
        return;
    if (!isWeekday(word)) {
        // Written out, in any language: a day and a month's name follow, "Tuesday 24 November 2026".
        Scanner ahead = scan;
        ahead.moveTo(scan.at() + word.size());
        ahead.take(u',');
        ahead.skipBlanks();
        const bool day = ahead.takeNumber(2).has_value();
        ahead.take(u'.');
        ahead.skipBlanks();
        if (word.size() < 5 || monthOfWord(word) || !day || !takeMonth(ahead))
            return;
    }
    scan.moveTo(scan.at() + word.size());
    scan.take(u',');
    scan.skipBlanks();
}

/// Hours, minutes, seconds, with the marks of a twelve-hour clock before or behind.
std::optional<QTime> takeClock(Scanner &scan, bool *hasSeconds = nullptr)
{
    const qsizetype begin = scan.at();
    const auto fail = [&]() -> std::optional<QTime> {
        scan.moveTo(begin);
        return std::nullopt;
    };
    std::optional<DayHalf> half;
    if (scan.peek().isLetter()) {
        half = takeDayHalf(scan.rest());
        if (!half)
            return fail();
        scan.moveTo(scan.at() + half->length);
        scan.skipBlanks();
    }
    std::optional<int> hour = scan.takeNumber(2);
    if (!hour)
        return fail();
    const QChar separator = scan.peek();
    const bool cjk = separator == QChar(0x6642) || separator == QChar(0x65F6) || separator == QChar(0xC2DC);
    if (separator != u':' && separator != u'.' && separator != u'h' && !cjk)
        return fail();
    scan.moveTo(scan.at() + 1);
    scan.skipBlanks();
    int digits = 0;
    const std::optional<int> minute = scan.takeNumber(2, &digits);
    if (!minute || digits != 2)
        return fail();
    int second = 0;
    const qsizetype beforeSeconds = scan.at();
    if (!scan.atEnd()
        && (scan.peek() == separator || scan.peek() == u':' || scan.peek() == QChar(0x5206)
            || scan.peek() == QChar(0xBD84))) {
        scan.moveTo(scan.at() + 1);
        scan.skipBlanks();
        const std::optional<int> value = scan.takeNumber(2, &digits);
        if (value && digits == 2) {
            second = *value;
            if (hasSeconds != nullptr)
                *hasSeconds = true;
            if (scan.peek() == QChar(0x79D2) || scan.peek() == QChar(0xCD08))
                scan.moveTo(scan.at() + 1);
            if (scan.peek() == u'.' && isDigit(scan.peek(1))) { // fractions are dropped
                scan.moveTo(scan.at() + 1);
                (void)scan.takeNumber(9);
            }
        } else {
            scan.moveTo(beforeSeconds);
        }
    }
    if (!half) {
        const qsizetype afterDigits = scan.at();
        scan.skipBlanks();
        half = takeDayHalf(scan.rest());
        scan.moveTo(half ? scan.at() + half->length : afterDigits);
    }
    if (half && *hour <= 12)
        hour = *hour % 12 + (half->afternoon ? 12 : 0);
    const QTime time(*hour, *minute, second);
    return time.isValid() ? std::optional(time) : fail();
}

std::optional<int> takeUtcOffset(Scanner &scan)
{
    const qsizetype begin = scan.at();
    scan.skipBlanks();
    if (scan.peek() == u'Z' && !scan.peek(1).isLetter()) {
        scan.moveTo(scan.at() + 1);
        return 0;
    }
    for (const QStringView name : { QStringView(u"UTC"), QStringView(u"GMT") }) {
        if (scan.rest().startsWith(name) && !scan.peek(3).isLetterOrNumber()) {
            scan.moveTo(scan.at() + 3);
            return 0;
        }
    }
    if (const QStringView zone = scan.peekWord(); const auto offset = offsetOfZone(zone)) {
        scan.moveTo(scan.at() + zone.size());
        return offset;
    }
    const QChar sign = scan.peek();
    if ((sign == u'+' || sign == u'-') && isDigit(scan.peek(1)) && isDigit(scan.peek(2))) {
        scan.moveTo(scan.at() + 1);
        const int hours = *scan.takeNumber(2);
        scan.take(u':');
        int digits = 0;
        const std::optional<int> minutes = scan.takeNumber(2, &digits);
        if (minutes && digits == 2 && hours <= 14 && *minutes < 60)
            return (sign == u'-' ? -1 : 1) * (hours * 3600 + *minutes * 60);
    }
    scan.moveTo(begin);
    return std::nullopt;
}

/// "11/22/2026", "22.11.2026", "22. 11. 2026.", "2026年11月22日", "22-Nov-2026", "22 Nov 2026".
std::optional<WrittenTime> takeNumericDate(Scanner &scan)
{
    WrittenTime written;
    int firstDigits = 0;
    const std::optional<int> first = scan.takeNumber(4, &firstDigits);
    if (!first || firstDigits == 3)
        return std::nullopt;
    const QChar separator = scan.peek();
    const bool cjk = separator == QChar(0x5E74) || separator == QChar(0xB144);
    const bool blank = isBlank(separator);
    if (separator != u'/' && separator != u'.' && separator != u'-' && !cjk && !blank)
        return std::nullopt;
    scan.moveTo(scan.at() + 1);
    scan.skipBlanks();
    if (blank && scan.rest().startsWith(u"de "))
        scan.moveTo(scan.at() + 3);
    written.separator = separator;
    if (const std::optional<int> month = takeMonth(scan)) { // "22 Nov 2026", "22-Nov-2026", "22 de noviembre de 2026"
        scan.skipBlanks();
        if (scan.rest().startsWith(u"de "))
            scan.moveTo(scan.at() + 3);
        scan.take(separator);
        scan.skipBlanks();
        const std::optional<int> year = scan.takeNumber(4);
        if (!year || firstDigits > 2)
            return std::nullopt;
        written.numbers = { *year, *month, *first };
        written.order = DateOrder::YearMonthDay;
        return written;
    }
    if (blank)
        return std::nullopt;
    const std::optional<int> second = scan.takeNumber(2);
    if (!second)
        return std::nullopt;
    if (cjk)
        scan.moveTo(scan.at() + (scan.peek() == QChar(0x6708) || scan.peek() == QChar(0xC6D4) ? 1 : 0));
    else if (!scan.take(separator))
        return std::nullopt;
    scan.skipBlanks();
    int thirdDigits = 0;
    const std::optional<int> third = scan.takeNumber(4, &thirdDigits);
    if (!third || thirdDigits == 3)
        return std::nullopt;
    if (cjk)
        scan.moveTo(scan.at() + (scan.peek() == QChar(0x65E5) || scan.peek() == QChar(0xC77C) ? 1 : 0));
    if (scan.peek() == u'.' && !isDigit(scan.peek(1)))
        scan.moveTo(scan.at() + 1);
    written.numbers = { *first, *second, *third };
    if (firstDigits == 4)
        written.order = DateOrder::YearMonthDay;
    return written;
}

/// "Nov 22 08:57:15 2026", "Nov 22, 2026 08:57:15", "Mar 26 23:40:10": the clock may stand before the year.
std::optional<WrittenTime> takeNamedDate(Scanner &scan)
{
    const std::optional<int> month = takeMonth(scan);
    if (!month)
        return std::nullopt;
    scan.skipBlanks();
    const std::optional<int> day = scan.takeNumber(2);
    if (!day)
        return std::nullopt;
    scan.take(u'.');
    scan.take(u',');
    scan.skipBlanks();
    WrittenTime written;
    written.order = DateOrder::YearMonthDay;
    int digits = 0;
    const qsizetype afterDay = scan.at();
    std::optional<int> year = scan.takeNumber(4, &digits);
    if (!year || digits != 4) {
        scan.moveTo(afterDay);
        const std::optional<QTime> clock = takeClock(scan, &written.hasSeconds);
        if (!clock)
            return std::nullopt;
        written.time = *clock;
        const qsizetype afterClock = scan.at();
        scan.skipBlanks();
        const QStringView zone = scan.peekWord(); // "Mon Nov 22 08:57:15 UTC 2026" (date(1), Java)
        if (zone.size() >= 2 && zone.size() <= 5 && zone.toString().isUpper()) {
            written.utcOffsetSeconds = offsetOfZone(zone);
            scan.moveTo(scan.at() + zone.size());
            scan.skipBlanks();
        }
        year = scan.takeNumber(4, &digits);
        if (!year || digits != 4) {
            scan.moveTo(afterClock);
            written.utcOffsetSeconds.reset();
            written.hasYear = false;
            year = 0;
        }
    }
    written.numbers = { *year, *month, *day };
    return written;
}

/// Whether a time can begin here: at a digit, or at a short word that a digit or another word follows. Cheap, because
/// it is asked for every word of every line.
bool mayBegin(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    if (isDigit(text[at]))
        return true;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter())
        ++end;
    if (end == at || end - at > 11)
        return false;
    while (end < text.size() && (text[end] == u'.' || text[end] == u',' || text[end].isMark()))
        ++end;
    if (end >= text.size() || !isBlank(text[end]))
        return false;
    while (end < text.size() && isBlank(text[end]))
        ++end;
    return end < text.size() && (isDigit(text[end]) || (text[end].isLetter() && end - at <= 7));
}

} // namespace

QDate WrittenTime::date(DateOrder assumed, int yearInstead) const
{
    int year = 0;
    int month = 0;
    int day = 0;
    switch (order.value_or(assumed)) {
    case DateOrder::MonthDayYear:
        month = numbers[0];
        day = numbers[1];
        year = numbers[2];
        break;
    case DateOrder::DayMonthYear:
        day = numbers[0];
        month = numbers[1];
        year = numbers[2];
        break;
    case DateOrder::YearMonthDay:
        year = numbers[0];
        month = numbers[1];
        day = numbers[2];
        break;
    }
    if (!hasYear)
        year = yearInstead;
    else if (year < 100)
        year += year < 70 ? 2000 : 1900;
    if (year >= 1300 && year < 1500)
        return QDate(year, month, day, QCalendar(QCalendar::System::Jalali));
    if (year >= 2400)
        year -= 543;
    return QDate(year, month, day);
}

std::optional<TimeMatch> readTimeAt(QStringView text, qsizetype from)
{
    Scanner scan(text, from);
    scan.skipBlanks();
    if (!mayBegin(text, scan.at()))
        return std::nullopt;
    skipWeekday(scan);
    const bool named = scan.peek().isLetter();
    if (!named && !isDigit(scan.peek()))
        return std::nullopt;
    std::optional<WrittenTime> written = named ? takeNamedDate(scan) : takeNumericDate(scan);
    if (!written)
        return std::nullopt;
    if (!written->time.isValid()) {
        if (scan.peek() == u'T' && isDigit(scan.peek(1)))
            scan.moveTo(scan.at() + 1);
        scan.take(u',');
        scan.skipBlanks();
        // Windows with a customised short date prints the date twice, in its own form and in the user's.
        Scanner twice = scan;
        const std::optional<WrittenTime> again =
            !named && isDigit(twice.peek()) ? takeNumericDate(twice) : std::nullopt;
        if (again && (again->numbers[0] > 999 || again->numbers[2] > 999)) {
            twice.skipBlanks();
            scan = twice;
        }
        std::optional<QTime> clock = takeClock(scan, &written->hasSeconds);
        if (!clock && scan.peek().isLetter()) { // one short word between date and time: "um", "at", "à", "г."
            const QStringView word = scan.peekWord();
            if (word.size() > 3)
                return std::nullopt;
            scan.moveTo(scan.at() + word.size());
            scan.skipBlanks();
            clock = takeClock(scan, &written->hasSeconds);
        }
        if (!clock)
            return std::nullopt;
        written->time = *clock;
    }
    if (!written->utcOffsetSeconds)
        written->utcOffsetSeconds = takeUtcOffset(scan);
    return TimeMatch { *written, scan.at() };
}

std::optional<TimeMatch> findTime(QStringView text, qsizetype from, qsizetype *begin)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool starts = isDigit(c) || c.isLetter();
        const bool continues = i > from && text[i - 1].isLetterOrNumber();
        if (!starts || continues)
            continue;
        std::optional<TimeMatch> match = readTimeAt(text, i);
        if (!match)
            continue;
        if (begin != nullptr)
            *begin = i;
        return match;
    }
    return std::nullopt;
}

} // namespace kerbscope::klist
