// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/notelines.h"

#include <QMultiHash>
#include <QSet>
#include <QStringList>

namespace kerbscope {

namespace {

QStringList linesOf(const QString &text) { return text.split(u'\n'); }

} // namespace

QString noteOfBoth(const QString &mine, const QString &mineTold, const QString &agreed, const QString &theirs)
{
    QSet<QString> known;
    for (const QString &text : { mine, mineTold, agreed }) {
        for (const QString &line : linesOf(text))
            known << line.trimmed();
    }
    QString both = mine;
    for (const QString &line : linesOf(theirs)) {
        if (line.trimmed().isEmpty() || known.contains(line.trimmed()))
            continue;
        if (!both.endsWith(u'\n'))
            both += u'\n';
        both += line;
    }
    return both;
}

QString noteWithTheirs(const QString &mine, const QString &mineTold, const QString &theirs)
{
    if (mine == mineTold)
        return theirs;
    const QStringList originals = linesOf(mine);
    const QStringList told = linesOf(mineTold);
    if (originals.size() != told.size())
        return noteOfBoth(mine, mineTold, {}, theirs); // it left as a whole or not at all
    QMultiHash<QString, qsizetype> places;
    for (qsizetype i = told.size() - 1; i >= 0; --i)
        places.insert(told[i], i);
    QSet<qsizetype> used;
    QStringList next;
    for (const QString &line : linesOf(theirs)) {
        const auto place = places.find(line);
        if (place == places.end()) {
            next << line;
            continue;
        }
        next << originals[*place];
        used << *place;
        places.erase(place);
    }
    for (qsizetype i = 0; i < originals.size(); ++i) {
        if (originals[i] != told[i] && !used.contains(i))
            next << originals[i];
    }
    return next.join(u'\n');
}

} // namespace kerbscope
