// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diagnosis/model.h"

#include "core/diagnosis/strength.h"

#include <algorithm>
#include <cmath>

namespace kerbscope {

namespace {

constexpr double leastProbability = 1e-6;
constexpr double mostOfNamed = 0.96; ///< what rows may fill of a distribution when they do not name every value

int indexOfValue(const FindingInfo &finding, const QString &value)
{
    const auto place = std::ranges::find(finding.values, value, &FindingValueInfo::id);
    return place != finding.values.end() ? static_cast<int>(place - finding.values.begin()) : -1;
}

/// A cause never makes a value rarer by naming it as frequent than it is by the way, nor likelier by ruling it out.
double given(Strength strength, double base)
{
    const double p = likelihoodOf(strength);
    switch (strength) {
    case Strength::Always:
    case Strength::Usually:
        return std::max(p, base);
    case Strength::Never:
        return std::min(p, base * ruledOut);
    default:
        return p;
    }
}

/// Nobody complains of such a cause: it is found by the way.
bool isUnnoticed(const CauseInfo &cause)
{
    return std::ranges::any_of(cause.evidence, [](const EvidenceRow &row) {
        return row.finding == QLatin1String("symptom.kind") && row.value == QLatin1String("works") && row.strength <= Strength::Usually;
    });
}

/// Completes the distribution that the rows of a cause begin. What the rows leave goes to the harmless values that they do
/// not name, as their bases say; signs of a fault get no more than their base, since a cause does not explain a fault by
/// keeping silent about it. Where no harmless value is left, the values named as frequent take the rest; where there are
/// none, it is left over: then the finding is mostly not to be had.
std::vector<double> completed(const FindingInfo &finding, std::vector<double> probabilities)
{
    double named = 0.0;
    double frequent = 0.0;
    double faults = 0.0;
    double harmless = 0.0;
    for (qsizetype v = 0; v < finding.values.size(); ++v) {
        if (probabilities[v] >= 0.0) {
            named += probabilities[v];
            frequent += probabilities[v] >= likelihoodOf(Strength::Sometimes) ? probabilities[v] : 0.0;
        } else {
            (finding.values[v].wrong ? faults : harmless) += finding.values[v].base;
        }
    }
    const double most = faults + harmless > 0.0 ? mostOfNamed : 1.0;
    const double press = named > most ? most / named : 1.0;
    const double rest = std::max(1.0 - named * press, 0.0);
    const double faultShare = faults > 0.0 ? std::min(1.0, rest * faults / (faults + harmless) / faults) : 0.0;
    const double left = std::max(rest - faultShare * faults, 0.0);
    const double raise = harmless <= 0.0 && frequent > 0.0 ? 1.0 + left / (frequent * press) : 1.0;
    for (qsizetype v = 0; v < finding.values.size(); ++v) {
        double &p = probabilities[v];
        if (p >= 0.0)
            p *= press * (p >= likelihoodOf(Strength::Sometimes) ? raise : 1.0);
        else
            p = finding.values[v].base * (finding.values[v].wrong ? faultShare : left / harmless);
    }
    return probabilities;
}

} // namespace

Model::Model(const KnowledgeBase &knowledge)
    : m_knowledge(knowledge)
{
    QHash<QString, int> groupNumbers;
    for (int f = 0; f < findingCount(); ++f) {
        const FindingInfo &info = finding(f);
        m_findingIndex.insert(info.id, f);
        const QString group = info.group.isEmpty() ? u' ' + info.id : info.group;
        if (!groupNumbers.contains(group))
            groupNumbers.insert(group, m_groupCount++);
        m_groups.push_back(groupNumbers.value(group));
    }
    for (const CauseInfo &cause : knowledge.causes) {
        if (cause.id != QLatin1String("unknown"))
            m_causes.push_back(&cause);
    }

    double total = 0.0;
    for (const CauseInfo *cause : m_causes)
        total += weightOf(cause->prior);
    for (const CauseInfo *cause : m_causes)
        m_logPriors.push_back(std::log(weightOf(cause->prior) / total * (1.0 - priorOfHealthy - priorOfUnexplained)));
    m_logPriors.push_back(std::log(priorOfHealthy));
    m_logPriors.push_back(std::log(priorOfUnexplained));

    m_columnOf.assign(findingCount(), std::vector<int>(m_logPriors.size(), -1));
    for (int hypothesis = 0; hypothesis < healthy(); ++hypothesis) {
        QHash<int, std::vector<double>> views;
        for (const EvidenceRow &row : m_causes[hypothesis]->evidence) {
            const int f = findingIndex(row.finding);
            const int v = f >= 0 ? indexOfValue(finding(f), row.value) : -1;
            if (v < 0)
                continue;
            if (!views.contains(f))
                views.insert(f, std::vector<double>(finding(f).values.size(), -1.0));
            views[f][v] = given(row.strength, finding(f).values[v].base);
        }
        for (auto entry = views.cbegin(); entry != views.cend(); ++entry) {
            const FindingInfo &info = finding(entry.key());
            const std::vector<double> probabilities = info.many ? entry.value() : completed(info, entry.value());
            Column column;
            for (qsizetype v = 0; v < info.values.size(); ++v) {
                const double base = std::max(info.values[v].base, leastProbability);
                const double p = probabilities[v] < 0.0 ? base : std::max(probabilities[v], leastProbability);
                column.logRatios.push_back(std::log(p / base));
            }
            m_columnOf[entry.key()][hypothesis] = static_cast<int>(m_columns.size());
            m_columns.push_back(std::move(column));
        }
    }
    addUnknown();
}

void Model::addUnknown()
{
    for (int f = 0; f < findingCount(); ++f) {
        const FindingInfo &info = finding(f);
        double wrongBase = 0.0;
        double wrongUnexplained = 0.0;
        for (const FindingValueInfo &value : info.values) {
            if (!value.wrong)
                continue;
            wrongBase += value.base;
            wrongUnexplained += value.base
                * std::pow(likelihoodOf(Strength::Always) / std::max(value.base, leastProbability), unexplainedReach);
        }
        if (wrongBase <= 0.0)
            continue;
        // In a single finding the signs of a fault leave the harmless values their share.
        const double fewer = std::min(1.0, 0.5 / wrongUnexplained);
        const double harmlessBase = 1.0 - wrongBase;
        Column wellColumn;
        Column faultColumn;
        for (const FindingValueInfo &value : info.values) {
            if (value.wrong) {
                const double reach = unexplainedReach
                    * std::log(likelihoodOf(Strength::Always) / std::max(value.base, leastProbability));
                wellColumn.logRatios.push_back(std::log(faultSignWhenHealthy));
                faultColumn.logRatios.push_back(info.many ? reach : reach + std::log(fewer));
            } else if (info.many || harmlessBase <= 0.0) {
                wellColumn.logRatios.push_back(0.0);
                faultColumn.logRatios.push_back(0.0);
            } else {
                wellColumn.logRatios.push_back(std::log((1.0 - wrongBase * faultSignWhenHealthy) / harmlessBase));
                faultColumn.logRatios.push_back(std::log((1.0 - wrongUnexplained * fewer) / harmlessBase));
            }
        }
        const int well = static_cast<int>(m_columns.size());
        m_columnOf[f][healthy()] = well;
        // Where a cause goes unnoticed, nothing else is wrong either.
        for (int h = 0; h < healthy(); ++h) {
            if (m_columnOf[f][h] < 0 && isUnnoticed(*m_causes[h]))
                m_columnOf[f][h] = well;
        }
        m_columns.push_back(std::move(wellColumn));
        m_columnOf[f][unexplained()] = static_cast<int>(m_columns.size());
        m_columns.push_back(std::move(faultColumn));
    }
}

int Model::valueIndex(int findingIndex, const QString &value) const
{
    const int index = indexOfValue(finding(findingIndex), value);
    return index >= 0 ? index : indexOfValue(finding(findingIndex), QStringLiteral("other"));
}

double Model::logRatio(int findingIndex, int hypothesis, int value) const
{
    const int column = m_columnOf[findingIndex][hypothesis];
    return column < 0 ? 0.0 : m_columns[column].logRatios[value];
}

double Model::probability(int findingIndex, int hypothesis, int value) const
{
    const double base = std::max(finding(findingIndex).values[value].base, leastProbability);
    return base * std::exp(logRatio(findingIndex, hypothesis, value));
}

const EvidenceRow *Model::row(int findingIndex, int hypothesis, int value) const
{
    const CauseInfo *cause = causeOf(hypothesis);
    if (cause == nullptr)
        return nullptr;
    const FindingInfo &info = finding(findingIndex);
    for (const EvidenceRow &row : cause->evidence) {
        if (row.finding == info.id && row.value == info.values[value].id)
            return &row;
    }
    return nullptr;
}

bool Model::mentions(int findingIndex, int hypothesis) const
{
    return hypothesis < healthy() && m_columnOf[findingIndex][hypothesis] >= 0
        && m_columnOf[findingIndex][hypothesis] != m_columnOf[findingIndex][healthy()];
}

} // namespace kerbscope
