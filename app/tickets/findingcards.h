// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"
#include "core/evidence/finding.h"

namespace kerbscope::ui {

/// A finding about tickets as the viewer shows it.
struct FindingCard {
    enum class Weight { Problem, Open, Fine };

    Weight weight = Weight::Open;
    QString title;
    QString value;  ///< in words
    QString detail; ///< what was seen
    QString why;    ///< why it matters
    QStringList pointsTo; ///< titles of the causes that it is a sign of, likeliest first
    Step firstStep; ///< what to do first for the likeliest of them; empty text: nothing known

    bool operator==(const FindingCard &) const = default;
};

/// Worst first: signs of a fault, rarest first; then what leaves matters open; then what is as it should be. Twins are left
/// out. Pure.
QList<FindingCard> findingCards(const QList<Finding> &findings, const KnowledgeBase &knowledge);

} // namespace kerbscope::ui
