// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/belief.h"
#include "core/diagnosis/questions.h"
#include "core/diagnosis/reasons.h"

#include <algorithm>

namespace kerbscope {

namespace {

const QString unknownId = QStringLiteral("unknown");

QList<RankedCause> ranked(const Model &model, const QList<Observation> &observations, const Belief &belief)
{
    const std::vector<double> &probabilities = belief.probabilities();
    QList<RankedCause> causes;
    for (int h = 0; h < model.healthy(); ++h)
        causes << RankedCause { model.causeOf(h)->id, probabilities[h], reasonsFor(model, observations, h) };
    causes << RankedCause { unknownId, probabilities[model.healthy()] + probabilities[model.unexplained()],
        reasonsForUnknown(model, observations, belief) };
    // Equal probabilities keep the order of the knowledge base.
    std::ranges::stable_sort(causes, std::ranges::greater {}, &RankedCause::probability);
    return causes;
}

} // namespace

Diagnosis diagnose(const KnowledgeBase &knowledge, const QList<Finding> &findings, const QStringList &declined)
{
    const Model model(knowledge);
    const QList<Observation> observations = observationsOf(model, findings);
    const Belief belief(model, observations);

    Diagnosis diagnosis;
    diagnosis.causes = ranked(model, observations, belief);
    diagnosis.next = nextSteps(model, observations, belief, declined);
    diagnosis.nothingWrongSeen = diagnosis.causes.first().id == unknownId
        && std::ranges::none_of(observations, [&](const Observation &seen) {
               return model.finding(seen.finding).values[seen.value].wrong;
           });
    diagnosis.notLookedAt = openMatters(model, observations, belief);
    return diagnosis;
}

} // namespace kerbscope
