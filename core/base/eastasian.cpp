// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/eastasian.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <iconv.h>
#endif

namespace kerbscope {

namespace {

/// How the two-byte characters of a text spread.
struct Spread {
    qsizetype units = 0; ///< characters beyond ASCII, and bytes that make none
    qsizetype common = 0; ///< of these, in the everyday part of the page
    qsizetype onlyChinese = 0; ///< of the common ones, those beyond the zone of Hangul
    qsizetype inRuns = 0; ///< of the common ones, those that touch another two-byte character

    void note(bool isCommon, bool touchesLast)
    {
        common += isCommon ? 1 : 0;
        inRuns += isCommon && touchesLast ? 1 : 0;
    }
};

quint8 at(QByteArrayView bytes, qsizetype i) { return i < bytes.size() ? static_cast<quint8>(bytes[i]) : 0; }

bool between(quint8 byte, int low, int high) { return byte >= low && byte <= high; }

/// Kana, full-width forms and the kanji of level 1; half-width kana count against it.
Spread spreadOfShiftJis(QByteArrayView bytes)
{
    Spread spread;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const quint8 lead = at(bytes, i);
        if (lead < 0x80)
            continue;
        ++spread.units;
        const quint8 trail = at(bytes, i + 1);
        const bool two =
            (between(lead, 0x81, 0x9F) || between(lead, 0xE0, 0xFC)) && between(trail, 0x40, 0xFC) && trail != 0x7F;
        if (!two)
            continue;
        spread.note(between(lead, 0x81, 0x83) || between(lead, 0x88, 0x98), lastEnd == i);
        ++i;
        lastEnd = i + 1;
    }
    return spread;
}

/// Pages whose leads and trails lie between the given bytes.
Spread spreadOf(QByteArrayView bytes, int leadLow, int leadHigh, bool lowTrails)
{
    Spread spread;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const quint8 lead = at(bytes, i);
        if (lead < 0x80)
            continue;
        ++spread.units;
        const quint8 trail = at(bytes, i + 1);
        if (!between(trail, 0xA1, 0xFE) && !between(trail, 0x40, 0x7E))
            continue;
        const bool punctuation = lead == 0xA1 || lead == 0xA3;
        const bool common = punctuation || (between(lead, leadLow, leadHigh) && (lowTrails || trail >= 0xA1));
        spread.note(common, lastEnd == i);
        spread.onlyChinese += common && lead > 0xC8 ? 1 : 0;
        ++i;
        lastEnd = i + 1;
    }
    return spread;
}

double share(const Spread &spread)
{
    // An accented letter before a plain one looks like a two-byte character, but stands alone.
    if (spread.units < 2 || spread.inRuns * 3 < spread.common)
        return 0.0;
    return static_cast<double>(spread.common) / static_cast<double>(spread.units);
}

} // namespace

std::optional<EastAsianPage> guessEastAsianPage(QByteArrayView bytes)
{
    bytes = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    constexpr double enough = 0.75;
    const Spread chinese = spreadOf(bytes, 0xB0, 0xD7, false);
    const Spread korean = spreadOf(bytes, 0xB0, 0xC8, false);
    const Spread traditional = spreadOf(bytes, 0xA4, 0xC6, true);
    const double japaneseShare = share(spreadOfShiftJis(bytes));
    const double traditionalShare = share(traditional);
    const double best = std::max({ share(chinese), traditionalShare, japaneseShare });
    if (best < enough)
        return std::nullopt;
    if (japaneseShare == best)
        return EastAsianPage::ShiftJis;
    // Hangul fills the first part of the zone of everyday Chinese characters and no more of it.
    if (share(korean) >= enough && chinese.onlyChinese == 0 && korean.units >= 6)
        return EastAsianPage::Korean;
    return share(chinese) >= traditionalShare ? EastAsianPage::Gbk : EastAsianPage::Big5;
}

#ifdef Q_OS_WIN

std::optional<QString> decodeEastAsian(EastAsianPage page, QByteArrayView bytes)
{
    constexpr UINT numbers[] = { 932, 936, 949, 950 };
    const UINT number = numbers[static_cast<int>(page)];
    const auto size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(number, MB_ERR_INVALID_CHARS, bytes.data(), size, nullptr, 0);
    if (length <= 0)
        return std::nullopt;
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(number, 0, bytes.data(), size, reinterpret_cast<wchar_t *>(text.data()), length);
    return text;
}

#else

std::optional<QString> decodeEastAsian(EastAsianPage page, QByteArrayView bytes)
{
    constexpr const char *names[] = { "CP932", "GBK", "CP949", "BIG5" };
    const iconv_t converter = iconv_open("UTF-8", names[static_cast<int>(page)]);
    if (converter == reinterpret_cast<iconv_t>(-1)) // NOLINT(performance-no-int-to-ptr): iconv's own word for "no such page"
        return std::nullopt;
    QByteArray in = bytes.toByteArray();
    QByteArray out(in.size() * 3 + 16, Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    auto left = static_cast<std::size_t>(in.size());
    auto room = static_cast<std::size_t>(out.size());
    const std::size_t failed = iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    // A text that was cut inside its last character is still a text.
    if (failed == static_cast<std::size_t>(-1) && left > 1)
        return std::nullopt;
    return QString::fromUtf8(out.constData(), to - out.constData());
}

#endif

} // namespace kerbscope
