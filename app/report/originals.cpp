// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/originals.h"

#include "core/report/reportformat.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kerbscope::ui {

QList<PseudonymPlace> pseudonymsIn(const QString &text, const QList<Replacement> &replacements, qsizetype most)
{
    QStringList alternatives;
    for (const Replacement &replacement : replacements) {
        if (!replacement.pseudonym.isEmpty())
            alternatives << QRegularExpression::escape(replacement.pseudonym);
    }
    QList<PseudonymPlace> places;
    if (alternatives.isEmpty())
        return places;
    // USER-1 must not be found in USER-12.
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

QString nameOfReplacedKind(const QString &kind)
{
    return replacedKindText(kind, ReportWords(QLocale().name()));
}

} // namespace kerbscope::ui
