// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/diagnosis.h"

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
/// out. The causes that a finding is a sign of stand in the order of the diagnosis. Pure.
QList<FindingCard> findingCards(
    const QList<Finding> &findings, const KnowledgeBase &knowledge, const Diagnosis &diagnosis);

} // namespace kerbscope::ui
