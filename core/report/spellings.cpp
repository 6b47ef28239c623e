// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/spellings.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace kerbscope {

namespace {

constexpr qsizetype shortestSpelled = 4;
constexpr qsizetype longestSpelled = 64;

/// Windows-1252 where it differs from Latin-1 (0x80 to 0x9F); 0 for unused bytes.
constexpr std::array<char16_t, 32> windows1252 = { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString asWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252[c.unicode() - 0x80] != 0)
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text;
}

QString withAccentsReplaced(const QString &name, const QString &by)
{
    QString text;
    for (const QChar c : name)
        text += c.unicode() < 0x80 ? QString(c) : by;
    return text;
}

QString spaced(const QString &name, QChar between)
{
    QString text;
    for (const QChar c : name) {
        if (!text.isEmpty())
            text += between;
        text += c;
    }
    return text;
}

/// UTF-16 with its bytes in the wrong order.
QString swapped(const QString &name)
{
    QString text = name;
    for (QChar &c : text)
        c = QChar(static_cast<char16_t>(c.unicode() << 8 | c.unicode() >> 8));
    return text;
}

/// Single bytes read as UTF-16, two a character.
QString packed(const QByteArray &bytes, bool isLittleEndian)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto first = static_cast<quint8>(bytes[i]);
        const auto second = static_cast<quint8>(bytes[i + 1]);
        text += QChar(static_cast<char16_t>(isLittleEndian ? first | second << 8 : first << 8 | second));
    }
    return text;
}

} // namespace

QStringList otherSpellings(const QString &name)
{
    QStringList all;
    if (name.size() < shortestSpelled || name.size() > longestSpelled)
        return all;
    if (isAscii(name)) {
        const QByteArray bytes = name.toLatin1();
        all << spaced(name, u' ') << spaced(name, u'.') << swapped(name);
        if (name.size() >= shortestSpelled * 2 - 2) {
            // Capitals have other bytes, so both are made.
            for (const QByteArray &one : { bytes, bytes.toUpper() })
                all << packed(one, true) << packed(one, false) << packed(one.sliced(1), true)
                    << packed(one.sliced(1), false);
        }
    } else {
        for (const QString &one : { name, name.toUpper() }) {
            const QByteArray utf8 = one.toUtf8();
            all << QString::fromLatin1(utf8) << asWindows1252(utf8)
                << withAccentsReplaced(one, QString(QChar(QChar::ReplacementCharacter)));
        }
        all << withAccentsReplaced(name, QStringLiteral("?")) << withAccentsReplaced(name, QStringLiteral("??"))
            << name.normalized(QString::NormalizationForm_D);
        if (name.contains(u'.')) {
            const QByteArray ace = QUrl::toAce(name);
            if (!ace.isEmpty())
                all << QString::fromLatin1(ace);
        }
    }
    all.removeDuplicates();
    all.removeAll(name);
    all.removeAll(QString());
    return all;
}

} // namespace kerbscope
