// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/originals.h"

#include "core/report/reportformat.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kerbscope::ui {

namespace {

/// Whole words of `words`, the longest first: USER-1 must not be found in USER-12.
QList<PseudonymPlace> wholeWordsIn(const QString &text, const QStringList &words, qsizetype most)
{
    QStringList alternatives;
    for (const QString &word : words) {
        if (!word.isEmpty())
            alternatives << QRegularExpression::escape(word);
    }
    QList<PseudonymPlace> places;
    if (alternatives.isEmpty())
        return places;
    std::ranges::sort(alternatives, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QRegularExpression any(
        QStringLiteral("(?<![A-Za-z0-9])(?:%1)(?![A-Za-z0-9])").arg(alternatives.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
    auto found = any.globalMatch(text);
    while (found.hasNext() && places.size() < most) {
        const QRegularExpressionMatch match = found.next();
        places << PseudonymPlace { match.capturedStart(), match.capturedLength(), match.captured().toUpper() };
    }
    return places;
}

} // namespace

QList<PseudonymPlace> pseudonymsIn(const QString &text, const QList<Replacement> &replacements, qsizetype most)
{
    QStringList words;
    for (const Replacement &replacement : replacements)
        words << replacement.pseudonym;
    return wholeWordsIn(text, words, most);
}

QList<PseudonymPlace> originalsIn(const QString &text, const QList<Replacement> &replacements, qsizetype most)
{
    QStringList words;
    QHash<QString, QString> pseudonyms;
    for (const Replacement &replacement : replacements) {
        words << replacement.original;
        pseudonyms.insert(replacement.original.toUpper(), replacement.pseudonym);
    }
    QList<PseudonymPlace> places = wholeWordsIn(text, words, most);
    for (PseudonymPlace &place : places)
        place.pseudonym = pseudonyms.value(place.pseudonym);
    return places;
}

QString nameOfReplacedKind(const QString &kind)
{
    return replacedKindText(kind, ReportWords(QLocale().name()));
}

} // namespace kerbscope::ui
