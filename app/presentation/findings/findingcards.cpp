// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/findings/findingcards.h"

#include <QSet>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int causesNamed = 3;
/// A value that is so in at least this share of all cases is as it should be.
constexpr double commonplace = 0.55;

struct Ranked {
    FindingCard card;
    double base = 0.0;
};

bool isSignOf(const CauseInfo &cause, const Finding &finding)
{
    return std::ranges::any_of(cause.evidence, [&](const EvidenceRow &row) {
        return row.finding == finding.id && row.value == finding.value && row.strength <= Strength::Usually;
    });
}

void addCauses(FindingCard &card, const Finding &finding, const KnowledgeBase &knowledge, const Diagnosis &diagnosis)
{
    for (const RankedCause &ranked : diagnosis.causes) {
        const CauseInfo *cause = knowledge.cause(ranked.id);
        if (!cause || !isSignOf(*cause, finding))
            continue;
        card.pointsTo << cause->title;
        if (card.pointsTo.size() == 1 && !cause->remedy.isEmpty())
            card.firstStep = cause->remedy.first();
        if (card.pointsTo.size() == causesNamed)
            return;
    }
}

} // namespace

QList<FindingCard> findingCards(const QList<Finding> &findings, const KnowledgeBase &knowledge, const Diagnosis &diagnosis)
{
    QList<Ranked> ranked;
    QStringList seen;
    for (const Finding &finding : findings) {
        const QString key = finding.id + u'=' + finding.value;
        const FindingInfo *info = knowledge.finding(finding.id);
        if (!info || seen.contains(key))
            continue;
        seen << key;
        const FindingValueInfo *value = info->value(finding.value);
        Ranked entry;
        entry.base = value ? value->base : 0.0;
        entry.card.title = info->title;
        entry.card.value = value ? value->text : finding.value;
        entry.card.detail = knowledge.phrases.tell(finding.detail);
        entry.card.why = info->why;
        entry.card.weight = value && value->wrong ? FindingCard::Weight::Problem
            : value && value->base >= commonplace ? FindingCard::Weight::Fine
                                                  : FindingCard::Weight::Open;
        if (entry.card.weight != FindingCard::Weight::Fine)
            addCauses(entry.card, finding, knowledge, diagnosis);
        ranked << entry;
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        return a.card.weight != b.card.weight ? a.card.weight < b.card.weight : a.base < b.base;
    });
    QList<FindingCard> cards;
    QSet<QStringList> told;
    for (Ranked &entry : ranked) {
        // Findings that are signs of the same causes need their advice once.
        if (told.contains(entry.card.pointsTo)) {
            entry.card.pointsTo.clear();
            entry.card.firstStep = {};
        }
        told << entry.card.pointsTo;
        cards << entry.card;
    }
    return cards;
}

} // namespace kerbscope::ui
