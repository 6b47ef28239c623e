// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"
#include "core/evidence/finding.h"

#include <QList>

namespace kerbscope {

/// One finding weighed for one cause.
struct Reason {
    Finding finding;
    bool supports = true;
    double weight = 0.0; ///< log likelihood ratio against the other causes, natural logarithm; its sign is `supports`
    QString because;     ///< the knowledge base's word on it; may be empty
};

struct RankedCause {
    QString id;
    double probability = 0.0;
    QList<Reason> because; ///< strongest first; findings that say nothing about this cause are left out
};

/// A question or check that may come next.
struct NextStep {
    QString finding;
    double gain = 0.0;  ///< expected information about the cause, in bits
    double value = 0.0; ///< gain per cost; the list is sorted by it
    int seconds = 0;
    QString check; ///< what can answer it by itself; empty: the agent must be asked
};

struct Diagnosis {
    QList<RankedCause> causes; ///< all causes, most probable first; the probabilities sum to 1
    QList<NextStep> next;      ///< best first; empty when nothing open tells anything
    bool nothingWrongSeen = false; ///< no finding speaks for any fault; `unknown` leads and the text must say so
    QStringList notLookedAt;   ///< findings of the vocabulary that matter for the leading causes and are open
};

/// Ranks the causes by what is known. Pure: same knowledge and findings, same result, in whatever order they come.
/// When a single-valued finding was stated several times, the later statement counts; measured evidence is expected
/// to come after answers only where it is newer. `declined` are findings that the agent could not find out: they are
/// not asked again.
Diagnosis diagnose(const KnowledgeBase &knowledge, const QList<Finding> &findings, const QStringList &declined = {});

} // namespace kerbscope
