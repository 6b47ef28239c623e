// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/phrasebook.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace kerbscope {

namespace {

constexpr int deepest = 3; ///< phrases in place holders of phrases
constexpr qsizetype longest = 2000; ///< what is longer is no sentence of ours

/// A phrase with place holders.
struct Pattern {
    QRegularExpression expression;
    QList<int> holders; ///< the number of each group, in order
    QString piece; ///< its longest part between place holders: what lacks it cannot match
    QString translation;
    bool beginsWithHolder = false; ///< such phrases are tried last: they fit into the middle of others too
    qsizetype letters = 0; ///< of all its parts; the most telling phrase is tried first
};

const QRegularExpression &placeHolder()
{
    static const QRegularExpression expression(QStringLiteral("%([1-9])"));
    return expression;
}

Pattern patternOf(const QString &phrase, const QString &translation)
{
    Pattern pattern;
    pattern.translation = translation;
    pattern.beginsWithHolder = phrase.startsWith(u'%');
    QString expression;
    qsizetype from = 0;
    const auto literal = [&](qsizetype end) {
        const QString part = phrase.mid(from, end - from);
        expression += QRegularExpression::escape(part);
        pattern.letters += part.size();
        if (part.size() > pattern.piece.size())
            pattern.piece = part;
    };
    auto matches = placeHolder().globalMatch(phrase);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        literal(match.capturedStart());
        const int number = match.captured(1).toInt();
        const qsizetype before = pattern.holders.indexOf(number);
        expression += before < 0 ? QStringLiteral("(.*?)") : QStringLiteral("\\%1").arg(before + 1);
        if (before < 0)
            pattern.holders << number;
        from = match.capturedEnd();
    }
    literal(phrase.size());
    pattern.expression = QRegularExpression(
        QRegularExpression::anchoredPattern(expression), QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

struct Phrasebook::Content {
    QHash<QString, QString> whole;
    std::vector<Pattern> patterns;
};

Phrasebook::Phrasebook(const QHash<QString, QString> &translations)
{
    auto content = std::make_shared<Content>();
    QStringList phrases = translations.keys();
    phrases.sort(); // so that the order of the hash does not matter
    for (const QString &phrase : std::as_const(phrases)) {
        if (placeHolder().match(phrase).hasMatch())
            content->patterns.push_back(patternOf(phrase, translations.value(phrase)));
        else
            content->whole.insert(phrase, translations.value(phrase));
    }
    std::ranges::stable_sort(content->patterns, [](const Pattern &a, const Pattern &b) {
        if (a.beginsWithHolder != b.beginsWithHolder)
            return b.beginsWithHolder;
        if (a.letters != b.letters)
            return a.letters > b.letters;
        return a.holders.size() < b.holders.size(); // the same thing twice is more than two things
    });
    m_content = std::move(content);
}

QString Phrasebook::tell(const QString &english) const { return tell(english, 0); }

QString Phrasebook::tell(const QString &english, int depth) const
{
    if (!m_content || english.isEmpty() || english.size() > longest || depth > deepest)
        return english;
    const auto whole = m_content->whole.constFind(english);
    if (whole != m_content->whole.constEnd())
        return *whole;
    for (const Pattern &pattern : m_content->patterns) {
        if (!english.contains(pattern.piece))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(english);
        if (!match.hasMatch())
            continue;
        QString told = pattern.translation;
        QStringList parts(9);
        for (qsizetype i = 0; i < pattern.holders.size(); ++i)
            parts[pattern.holders[i] - 1] = tell(match.captured(static_cast<int>(i) + 1), depth + 1);
        // All at once, so that what was seen may hold a per cent sign.
        QString result;
        qsizetype from = 0;
        auto holders = placeHolder().globalMatch(told);
        while (holders.hasNext()) {
            const QRegularExpressionMatch holder = holders.next();
            result += told.mid(from, holder.capturedStart() - from) + parts[holder.captured(1).toInt() - 1];
            from = holder.capturedEnd();
        }
        return result + told.mid(from);
    }
    return english;
}

} // namespace kerbscope
