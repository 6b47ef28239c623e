// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"

#include <QHash>

#include <vector>

namespace kerbscope {

/// The knowledge base as numbers: how much each value of each finding speaks for or against each hypothesis. The
/// hypotheses are the causes in their order (without "unknown"), then "nothing is wrong", then "unexplained fault"; the
/// last two together are "unknown".
///
/// A cause's row gives the value its strength; the rest of the distribution follows the bases (model.cpp). All ratios are natural
/// logarithms against the base, so that a cause which does not mention a finding has 0 there.
/// The knowledge base must outlive the model.
class Model
{
public:
    explicit Model(const KnowledgeBase &knowledge);

    const KnowledgeBase &knowledge() const { return m_knowledge; }
    int hypothesisCount() const { return static_cast<int>(m_logPriors.size()); }
    int healthy() const { return hypothesisCount() - 2; }
    int unexplained() const { return hypothesisCount() - 1; }
    /// The cause that a hypothesis stands for; null for the two parts of "unknown".
    const CauseInfo *causeOf(int hypothesis) const { return hypothesis < healthy() ? m_causes[hypothesis] : nullptr; }
    double logPrior(int hypothesis) const { return m_logPriors[hypothesis]; }

    int findingCount() const { return static_cast<int>(m_knowledge.findings.size()); }
    const FindingInfo &finding(int index) const { return m_knowledge.findings[index]; }
    /// -1 for a word that is not in the vocabulary.
    int findingIndex(const QString &id) const { return m_findingIndex.value(id, -1); }
    /// A value that is not listed is `other` where the finding has that; else -1.
    int valueIndex(int findingIndex, const QString &value) const;
    /// Findings with the same number are witnesses of the same thing.
    int groupOf(int findingIndex) const { return m_groups[findingIndex]; }
    int groupCount() const { return m_groupCount; }

    /// log( P(value | hypothesis) / base )
    double logRatio(int findingIndex, int hypothesis, int value) const;
    /// P(value | hypothesis). Over the values of a single finding it sums to at most 1.
    double probability(int findingIndex, int hypothesis, int value) const;
    /// The row of a cause for exactly this value, or null.
    const EvidenceRow *row(int findingIndex, int hypothesis, int value) const;
    /// Does the cause say anything about this finding?
    bool mentions(int findingIndex, int hypothesis) const;

private:
    struct Column { ///< one hypothesis' view of one finding
        std::vector<double> logRatios;
    };

    void addUnknown();

    const KnowledgeBase &m_knowledge;
    std::vector<const CauseInfo *> m_causes;
    std::vector<double> m_logPriors;
    QHash<QString, int> m_findingIndex;
    std::vector<int> m_groups;
    int m_groupCount = 0;
    std::vector<std::vector<int>> m_columnOf; ///< [finding][hypothesis] -> index into m_columns, or -1
    std::vector<Column> m_columns;
};

} // namespace kerbscope
