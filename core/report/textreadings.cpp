// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/viewbuilder.h"

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr int maxUnescapeLevels = 3;

/// Windows-1252 where it differs from Latin-1 (0x80 to 0x9F); 0 for unused bytes.
constexpr std::array<char16_t, 32> windows1252 = { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

/// The byte beyond ASCII that a character was before it was read as Latin-1 or Windows-1252; 0 for none.
quint8 byteOf(QChar c)
{
    if (c.unicode() >= 0x80 && c.unicode() <= 0xFF)
        return static_cast<quint8>(c.unicode());
    const auto found = std::ranges::find(windows1252, c.unicode());
    return c.unicode() != 0 && found != windows1252.end() ? static_cast<quint8>(0x80 + (found - windows1252.begin()))
                                                          : 0;
}

/// UTF-8 that was read as Latin-1 or Windows-1252, read right.
TextView readAsUtf8(const TextView &view)
{
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < view.text.size();) {
        QByteArray bytes;
        while (i + bytes.size() < view.text.size() && bytes.size() < 64) {
            const quint8 byte = byteOf(view.text[i + bytes.size()]);
            if (byte == 0)
                break;
            bytes += static_cast<char>(byte);
        }
        if (bytes.isEmpty()) {
            builder.copy(i++);
        } else {
            builder.putBytes(bytes, i, 1);
            i += bytes.size();
        }
    }
    return builder.take();
}

/// Single bytes, or UTF-16 of the other byte order, that were read as UTF-16: two bytes a character.
TextView unpacked(const TextView &view, bool isLittleEndian)
{
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < view.text.size(); ++i) {
        const char16_t c = view.text[i].unicode();
        if (c < 0x100) {
            builder.copy(i);
            continue;
        }
        const QChar low(static_cast<char16_t>(c & 0xFF));
        const QChar high(static_cast<char16_t>(c >> 8));
        const QChar pair[] = { isLittleEndian ? low : high, isLittleEndian ? high : low };
        builder.put(QStringView(pair, 2), i, 1);
    }
    return builder.take();
}

/// UTF-16 shown as single bytes with a space or dot for each zero: "a l i c e".
TextView closedUp(const TextView &view)
{
    const QString &text = view.text;
    const auto isGap = [&](qsizetype at) {
        return at < 0 || at >= text.size() || text[at] == u' ' || text[at] == u'.';
    };
    const auto isName = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    ViewBuilder builder(view);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBetween = isGap(i) && isName(i - 1) && isName(i + 1);
        if (!isBetween || (!isGap(i - 2) && !isGap(i + 2)))
            builder.copy(i);
    }
    return builder.take();
}

bool has(const QString &text, bool (*predicate)(QChar)) { return std::any_of(text.begin(), text.end(), predicate); }

} // namespace

QList<TextView> readingsOf(const QString &text)
{
    const TextView plain = viewOf(text);
    QList<TextView> readings { folded(plain) };
    const auto add = [&](const TextView &reading) {
        if (reading.text != text)
            readings << folded(reading);
    };
    TextView current = plain;
    for (int level = 0; level < maxUnescapeLevels; ++level) {
        if (!current.text.contains(u'%') && !current.text.contains(u'\\') && !current.text.contains(u'&'))
            break;
        TextView next = unescaped(current);
        if (next.text == current.text)
            break;
        current = std::move(next);
        readings << folded(current);
    }
    if (text.contains(u'='))
        add(unquoted(plain));
    if (has(text, [](QChar c) { return c.unicode() >= 0x80; }))
        add(readAsUtf8(plain));
    if (has(text, [](QChar c) { return c.unicode() >= 0x1000; })) {
        add(unpacked(plain, true));
        add(unpacked(plain, false));
    }
    if (text.contains(u' ') || text.contains(u'.'))
        add(closedUp(plain));
    return readings;
}

} // namespace kerbscope
