// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/findingcards.h"

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

void addCauses(FindingCard &card, const Finding &finding, const KnowledgeBase &knowledge)
{
    QList<QPair<int, const CauseInfo *>> signs;
    for (const CauseInfo &cause : knowledge.causes) {
        for (const EvidenceRow &row : cause.evidence) {
            if (row.finding == finding.id && row.value == finding.value && row.strength <= Strength::Usually)
                signs << qMakePair(static_cast<int>(row.strength) * 10 + static_cast<int>(cause.prior), &cause);
        }
    }
    std::ranges::stable_sort(signs, {}, &QPair<int, const CauseInfo *>::first);
    for (const auto &[rank, cause] : signs.first(std::min<qsizetype>(causesNamed, signs.size())))
        card.pointsTo << cause->title;
    if (!signs.isEmpty() && !signs.first().second->remedy.isEmpty())
        card.firstStep = signs.first().second->remedy.first();
}

} // namespace

QList<FindingCard> findingCards(const QList<Finding> &findings, const KnowledgeBase &knowledge)
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
        entry.card.detail = finding.detail;
        entry.card.why = info->why;
        entry.card.weight = value && value->wrong ? FindingCard::Weight::Problem
            : value && value->base >= commonplace ? FindingCard::Weight::Fine
                                                  : FindingCard::Weight::Open;
        if (entry.card.weight != FindingCard::Weight::Fine)
            addCauses(entry.card, finding, knowledge);
        ranked << entry;
    }
    std::ranges::stable_sort(ranked, [](const Ranked &a, const Ranked &b) {
        return a.card.weight != b.card.weight ? a.card.weight < b.card.weight : a.base < b.base;
    });
    QList<FindingCard> cards;
    for (const Ranked &entry : ranked)
        cards << entry.card;
    return cards;
}

} // namespace kerbscope::ui
