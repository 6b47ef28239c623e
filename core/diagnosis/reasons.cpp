// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/reasons.h"

#include "core/diagnosis/questions.h"

#include <algorithm>
#include <cmath>

namespace kerbscope {

namespace {

constexpr double leastWeight = 0.12;       ///< a finding that shifts the odds by less says nothing
constexpr double leastProbability = 0.03;  ///< of a cause for which open findings are named
constexpr qsizetype mostOpen = 12;

double weightAgainstOthers(const Model &model, const Observation &seen, int hypothesis)
{
    double others = 0.0;
    double total = 0.0;
    for (int h = 0; h < model.hypothesisCount(); ++h) {
        if (h == hypothesis)
            continue;
        const double prior = std::exp(model.logPrior(h));
        others += prior * model.probability(seen.finding, h, seen.value);
        total += prior;
    }
    return std::log(model.probability(seen.finding, hypothesis, seen.value) / (others / total));
}

} // namespace

QList<Reason> reasonsFor(const Model &model, const QList<Observation> &observations, int hypothesis)
{
    QList<Reason> reasons;
    for (const Observation &seen : observations) {
        if (hypothesis < model.healthy() && !model.mentions(seen.finding, hypothesis))
            continue;
        const double weight = weightAgainstOthers(model, seen, hypothesis);
        if (std::abs(weight) < leastWeight)
            continue;
        const EvidenceRow *row = model.row(seen.finding, hypothesis, seen.value);
        reasons << Reason { seen.stated, weight > 0.0, weight, row != nullptr ? row->because : QString() };
    }
    std::ranges::stable_sort(
        reasons, std::ranges::greater {}, [](const Reason &reason) { return std::abs(reason.weight); });
    return reasons;
}

QList<Reason> reasonsForUnknown(const Model &model, const QList<Observation> &observations, const Belief &belief)
{
    const std::vector<double> &probabilities = belief.probabilities();
    const bool healthy = probabilities[model.healthy()] >= probabilities[model.unexplained()];
    return reasonsFor(model, observations, healthy ? model.healthy() : model.unexplained());
}

QStringList openMatters(const Model &model, const QList<Observation> &observations, const Belief &belief)
{
    struct Open {
        QString id;
        double gain = 0.0;
    };
    // Where no cause stands out, a fixed bound would leave nothing open: then the likeliest of them is the measure.
    double likeliest = 0.0;
    for (int h = 0; h < model.healthy(); ++h)
        likeliest = std::max(likeliest, belief.probabilities()[h]);
    const double bound = std::min(leastProbability, likeliest / 2);
    QList<Open> open;
    for (int f = 0; f < model.findingCount(); ++f) {
        const FindingInfo &info = model.finding(f);
        const bool known = std::ranges::find(observations, f, &Observation::finding) != observations.end();
        if (known || info.many || (info.question.isEmpty() && info.check.isEmpty()))
            continue;
        bool matters = false;
        for (int h = 0; h < model.healthy() && !matters; ++h)
            matters = model.mentions(f, h) && belief.probabilities()[h] >= bound;
        if (matters)
            open << Open { info.id, expectedInformation(model, belief, f) };
    }
    std::ranges::stable_sort(open, std::ranges::greater {}, &Open::gain);
    QStringList ids;
    for (const Open &one : open.first(std::min(open.size(), mostOpen)))
        ids << one.id;
    return ids;
}

} // namespace kerbscope
