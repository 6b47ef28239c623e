// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/belief.h"

#include "core/diagnosis/strength.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace kerbscope {

namespace {

double weighed(const std::vector<double> &sorted)
{
    double sum = 0.0;
    for (size_t rank = 0; rank < sorted.size(); ++rank)
        sum += sorted[rank] * witnessWeight(static_cast<int>(rank));
    return sum;
}

/// The same with one more, without copying the list.
double weighedWith(const std::vector<double> &sorted, double more)
{
    double sum = 0.0;
    int rank = 0;
    bool placed = false;
    for (const double one : sorted) {
        if (!placed && more >= one) {
            sum += more * witnessWeight(rank++);
            placed = true;
        }
        sum += one * witnessWeight(rank++);
    }
    return placed ? sum : sum + more * witnessWeight(rank);
}

void normalise(const std::vector<double> &scores, std::vector<double> &probabilities)
{
    const double top = std::ranges::max(scores);
    probabilities.resize(scores.size());
    double total = 0.0;
    for (size_t i = 0; i < scores.size(); ++i) {
        probabilities[i] = std::exp(sharpness * (scores[i] - top));
        total += probabilities[i];
    }
    for (double &probability : probabilities)
        probability /= total;
}

} // namespace

QList<Observation> observationsOf(const Model &model, const QList<Finding> &findings)
{
    QList<Observation> observations;
    for (const Finding &stated : findings) {
        const int finding = model.findingIndex(stated.id);
        const int value = finding >= 0 ? model.valueIndex(finding, stated.value) : -1;
        if (value < 0)
            continue;
        const bool many = model.finding(finding).many;
        const auto same = std::ranges::find_if(observations, [&](const Observation &earlier) {
            return earlier.finding == finding && (!many || earlier.stated.value == stated.value);
        });
        if (same == observations.end())
            observations << Observation { finding, value, stated };
        else if (!many)
            *same = { finding, value, stated };
    }
    std::ranges::sort(observations, [](const Observation &a, const Observation &b) {
        return std::tie(a.finding, a.value, a.stated.value) < std::tie(b.finding, b.value, b.stated.value);
    });
    return observations;
}

Belief::Belief(const Model &model, const QList<Observation> &observations)
    : m_model(model)
    , m_groups(model.groupCount())
{
    const int count = model.hypothesisCount();
    for (const Observation &seen : observations) {
        std::vector<Witnesses> &group = m_groups[model.groupOf(seen.finding)];
        if (group.empty())
            group.resize(count);
        for (int h = 0; h < count; ++h) {
            const double ratio = model.logRatio(seen.finding, h, seen.value);
            if (ratio > 0.0)
                group[h].supporting.push_back(ratio);
            else if (ratio < 0.0)
                group[h].opposing.push_back(-ratio);
        }
    }
    m_scores.resize(count);
    for (int h = 0; h < count; ++h)
        m_scores[h] = model.logPrior(h);
    for (std::vector<Witnesses> &group : m_groups) {
        for (size_t h = 0; h < group.size(); ++h) {
            Witnesses &witnesses = group[h];
            std::ranges::sort(witnesses.supporting, std::greater {});
            std::ranges::sort(witnesses.opposing, std::greater {});
            witnesses.sum = weighed(witnesses.supporting) - weighed(witnesses.opposing);
            m_scores[h] += witnesses.sum;
        }
    }
    normalise(m_scores, m_probabilities);
}

const Belief::Witnesses *Belief::witnesses(int group, int hypothesis) const
{
    return m_groups[group].empty() ? nullptr : &m_groups[group][hypothesis];
}

void Belief::supposing(int finding, int value, std::vector<double> &scratch) const
{
    const int group = m_model.groupOf(finding);
    std::vector<double> scores = m_scores;
    for (int h = 0; h < m_model.hypothesisCount(); ++h) {
        const double ratio = m_model.logRatio(finding, h, value);
        if (ratio == 0.0)
            continue;
        const Witnesses *seen = witnesses(group, h);
        if (seen == nullptr) {
            scores[h] += ratio;
            continue;
        }
        const double after = ratio > 0.0 ? weighedWith(seen->supporting, ratio) - weighed(seen->opposing)
                                         : weighed(seen->supporting) - weighedWith(seen->opposing, -ratio);
        scores[h] += after - seen->sum;
    }
    normalise(scores, scratch);
}

} // namespace kerbscope
