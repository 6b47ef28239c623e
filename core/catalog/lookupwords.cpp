// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lookupwords.h"

#include <QSet>

#include <algorithm>

namespace kerbscope {

namespace {

/// Lower case and without accents; most texts are plain ASCII and take the short way.
QString folded(QStringView text)
{
    bool ascii = true;
    for (const QChar character : text)
        ascii = ascii && character.unicode() < 0x80;
    QString result = text.toString().toLower();
    if (ascii)
        return result;
    result = result.normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    return result;
}

/// Kana, kanji and hanzi, whose words stand without blanks.
bool isEastAsian(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3041 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF);
}

/// What French leaves of a short word before a vowel: "l'utilisateur" is found as "utilisateur".
bool isElided(const QString &word)
{
    static const QSet<QString> elided { QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("j"),
        QStringLiteral("l"), QStringLiteral("m"), QStringLiteral("n"), QStringLiteral("qu"), QStringLiteral("s"),
        QStringLiteral("t") };
    return elided.contains(word);
}

bool isApostrophe(QChar character) { return character == u'\'' || character == QChar(0x2019); }

} // namespace

QString squashedName(QStringView text)
{
    QString name = folded(text);
    name.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return name;
}

bool hasEastAsian(QStringView text) { return std::ranges::any_of(text, isEastAsian); }

QStringList wordsOf(QStringView text)
{
    const QString plain = folded(text);
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && isEastAsian(word.front()) && word.size() > 2) {
            for (qsizetype i = 0; i + 1 < word.size(); ++i)
                words << word.mid(i, 2);
        } else if (!word.isEmpty()) {
            words << word;
        }
        word.clear();
    };
    for (const QChar character : plain) {
        if (character.isLetterOrNumber()) {
            if (!word.isEmpty() && isEastAsian(character) != isEastAsian(word.front()))
                finish();
            word += character;
        } else if (isApostrophe(character) && isElided(word)) {
            word.clear();
        } else if (!isApostrophe(character)) {
            finish();
        }
    }
    finish();
    return words;
}

QString stemOf(const QString &word)
{
    constexpr qsizetype shortest = 4;
    static const QStringList endings { QStringLiteral("ations"), QStringLiteral("ation"), QStringLiteral("ments"),
        QStringLiteral("ment"), QStringLiteral("ings"), QStringLiteral("ing"), QStringLiteral("ied"),
        QStringLiteral("ies"), QStringLiteral("ed"), QStringLiteral("es"), QStringLiteral("er"), QStringLiteral("s"),
        QStringLiteral("e"), QStringLiteral("y") };
    for (const QString &ending : endings) {
        if (word.size() - ending.size() >= shortest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

bool isStopWord(const QString &word)
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "a an and are as at be been but by can cannot code codes could did do does error errors err failure fails "
            "for from get gets "
            "getting give given gives got had has have he hex her his how i id in into is it its keep keeps me my "
            "number "
            "of on or our over page says screen see seen she shows so some somebody that the their them then there "
            "they this to "
            "us was we what when where which while who why will with you your means mean meaning please help message");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.cbegin(), parts.cend());
    }();
    return words.contains(word);
}

} // namespace kerbscope
