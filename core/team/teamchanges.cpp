// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamchanges.h"

#include "core/report/identities.h"

#include <algorithm>

namespace kerbscope {

namespace {

/// Of a text that names somebody, the original is the better one.
bool isBetterHere(const QString &text) { return Identities::holdsPseudonym(text); }

template <typename T> void takeIfChanged(T &mine, const T &sent, const T &theirs)
{
    if (theirs != sent)
        mine = theirs;
}

/// Numbers of evidence are never used twice: what came in there has one that was not given out here.
bool isNew(const Imported &item, const Case &sent)
{
    bool isNumber = false;
    const int number = item.evidence.id.mid(1).toInt(&isNumber);
    return !sent.item(item.evidence.id) && (!isNumber || number >= sent.nextEvidenceNumber);
}

QString notesWith(const QString &mine, const QString &sent, const QString &theirs)
{
    if (theirs == sent)
        return mine;
    QString added = theirs.startsWith(sent) ? theirs.mid(sent.size()) : theirs;
    while (added.startsWith(u'\n'))
        added.remove(0, 1);
    if (added.isEmpty() || mine.endsWith(added))
        return mine;
    return mine.isEmpty() ? added : mine + u'\n' + added;
}

} // namespace

Case withTeamChanges(Case original, const Case &sent, const Case &theirs)
{
    if (!isBetterHere(theirs.title))
        takeIfChanged(original.title, sent.title, theirs.title);
    takeIfChanged(original.state, sent.state, theirs.state);
    if (std::ranges::none_of(theirs.tags, isBetterHere))
        takeIfChanged(original.tags, sent.tags, theirs.tags);
    takeIfChanged(original.declined, sent.declined, theirs.declined);
    takeIfChanged(original.refused, sent.refused, theirs.refused);
    takeIfChanged(original.conclusion, sent.conclusion, theirs.conclusion);
    original.notes = notesWith(original.notes, sent.notes, theirs.notes);
    for (const Imported &item : theirs.items) {
        if (!isNew(item, sent))
            continue;
        // Another answer to a question replaces the one that is here, as in the guide.
        if (item.evidence.kind == EvidenceKind::Answer && !item.findings.isEmpty())
            withdrawAnswer(original, item.findings.first().id, theirs.changedAt);
        addEvidence(original, item, theirs.changedAt);
    }
    original.changedAt = std::max(original.changedAt, theirs.changedAt);
    return original;
}

} // namespace kerbscope
