// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/questions.h"

#include "core/diagnosis/strength.h"

#include <algorithm>
#include <cmath>

namespace kerbscope {

namespace {

/// In bits; the two parts of "unknown" count as one, as they do for the reader.
double entropy(const Model &model, const std::vector<double> &probabilities)
{
    const auto term = [](double p) { return p > 0.0 ? -p * std::log2(p) : 0.0; };
    double sum = term(probabilities[model.healthy()] + probabilities[model.unexplained()]);
    for (int h = 0; h < model.healthy(); ++h)
        sum += term(probabilities[h]);
    return sum;
}

/// How likely each answer is under one hypothesis. A code is one of several that are no alternatives to each other: there
/// the answer is the first code that is named, or none of them.
std::vector<double> answers(const Model &model, int finding, int hypothesis)
{
    const FindingInfo &info = model.finding(finding);
    std::vector<double> shares;
    double sum = 0.0;
    for (int v = 0; v < info.values.size(); ++v) {
        shares.push_back(model.probability(finding, hypothesis, v));
        sum += shares.back();
    }
    if (!info.many || sum > 1.0) {
        for (double &share : shares)
            share /= sum;
    }
    return shares;
}

/// Do all conditions hold? `open`: what is said of one whose finding is not known.
bool hold(const Model &model, const QHash<QString, QStringList> &conditions, const QList<Observation> &observations, bool open)
{
    for (auto condition = conditions.cbegin(); condition != conditions.cend(); ++condition) {
        bool holds = open;
        for (const Observation &seen : observations) {
            const FindingInfo &info = model.finding(seen.finding);
            if (info.id != condition.key())
                continue;
            holds = condition->contains(info.values[seen.value].id);
            if (!holds)
                break;
        }
        if (!holds)
            return false;
    }
    return true;
}

bool makesSense(const Model &model, const FindingInfo &finding, const QList<Observation> &observations)
{
    return hold(model, finding.needs, observations, true) && hold(model, finding.after, observations, false);
}

/// Was the same command looked at for something that is known already? Then its output is still on the screen.
bool onTheScreen(const Model &model, const FindingInfo &finding, const QList<Observation> &observations)
{
    const auto shows = [](const FindingInfo &info, const QString &command) {
        return std::ranges::find(info.how, command, &HowToLook::command) != info.how.end();
    };
    return std::ranges::any_of(finding.how, [&](const HowToLook &look) {
        return !look.command.isEmpty() && std::ranges::any_of(observations, [&](const Observation &seen) {
            return shows(model.finding(seen.finding), look.command);
        });
    });
}

double cost(const Model &model, const FindingInfo &finding, const QList<Observation> &observations)
{
    const double look = onTheScreen(model, finding, observations) ? onTheScreenDiscount : 1.0;
    const double check = finding.check.isEmpty() ? 1.0 : checkDiscount;
    return stepOverheadSeconds + finding.seconds * std::min(look, check);
}

} // namespace

double expectedInformation(const Model &model, const Belief &belief, int finding)
{
    const std::vector<double> &now = belief.probabilities();
    const qsizetype values = model.finding(finding).values.size();
    std::vector<double> chance(values, 0.0);
    for (int h = 0; h < model.hypothesisCount(); ++h) {
        const std::vector<double> shares = answers(model, finding, h);
        for (qsizetype v = 0; v < values; ++v)
            chance[v] += now[h] * shares[v];
    }
    const double before = entropy(model, now);
    double gain = 0.0;
    std::vector<double> after;
    for (int v = 0; v < values; ++v) {
        if (chance[v] < 1e-4)
            continue;
        belief.supposing(finding, v, after);
        gain += chance[v] * (before - entropy(model, after));
    }
    return std::max(gain, 0.0);
}

QList<NextStep> nextSteps(const Model &model, const QList<Observation> &observations, const Belief &belief,
    const QStringList &declined)
{
    QList<NextStep> steps;
    for (int f = 0; f < model.findingCount(); ++f) {
        const FindingInfo &info = model.finding(f);
        const bool known = std::ranges::find(observations, f, &Observation::finding) != observations.end();
        if (known || info.question.isEmpty() || declined.contains(info.id) || !makesSense(model, info, observations))
            continue;
        const double gain = expectedInformation(model, belief, f);
        if (gain >= leastGain)
            steps << NextStep { info.id, gain, gain / cost(model, info, observations), info.seconds, info.check };
    }
    std::ranges::stable_sort(steps, std::ranges::greater {}, &NextStep::value);
    return steps;
}

} // namespace kerbscope
