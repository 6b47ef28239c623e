// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/model.h"
#include "core/evidence/finding.h"

#include <QList>

namespace kerbscope {

/// A finding that counts, by its places in the vocabulary.
struct Observation {
    int finding = 0;
    int value = 0;
    Finding stated; ///< as it came, with its evidence
};

/// What counts of all findings: words that the vocabulary knows; the last statement of a single-valued finding; each
/// value of a many-valued one once. Sorted by vocabulary, so that the order of arrival matters for nothing else.
QList<Observation> observationsOf(const Model &model, const QList<Finding> &findings);

/// How probable the hypotheses are, given observations. Witnesses of one group that speak the same way count less each;
/// those that speak the other way are weighed apart.
class Belief
{
public:
    Belief(const Model &model, const QList<Observation> &observations);

    /// Over the hypotheses of the model; sums to 1.
    const std::vector<double> &probabilities() const { return m_probabilities; }
    /// The same if one more thing were known. `scratch` receives it.
    void supposing(int finding, int value, std::vector<double> &scratch) const;

private:
    struct Witnesses {
        std::vector<double> supporting; ///< log ratios above 0, largest first
        std::vector<double> opposing;   ///< their absolute values below 0, largest first
        double sum = 0.0;
    };

    const Witnesses *witnesses(int group, int hypothesis) const;

    const Model &m_model;
    std::vector<std::vector<Witnesses>> m_groups; ///< [group][hypothesis]; empty inner list: nothing observed there
    std::vector<double> m_scores;
    std::vector<double> m_probabilities;
};

} // namespace kerbscope
