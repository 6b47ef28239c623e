// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"

namespace kerbscope {

/// The words of the knowledge base as numbers, in one place. They are judgements, not statistics: nobody publishes how
/// often a misconfigured trust shows as what. What matters is their order and that neither end is certainty, so that one
/// mistaken answer can be outvoted by others. tests/core/diagnosis holds the whole against scenarios.
constexpr double likelihoodOf(Strength strength)
{
    switch (strength) {
    case Strength::Always:
        return 0.94;
    case Strength::Usually:
        return 0.70;
    case Strength::Sometimes:
        return 0.30;
    case Strength::Rarely:
        return 0.05;
    case Strength::Never:
        return 0.008;
    }
    return 0.30;
}

/// Relative weights of the causes before anything is known; they are normalised over all causes.
constexpr double weightOf(Prior prior)
{
    switch (prior) {
    case Prior::Common:
        return 8.0;
    case Prior::Usual:
        return 5.0;
    case Prior::Uncommon:
        return 3.0;
    case Prior::Rare:
        return 1.5;
    case Prior::Exotic:
        return 0.6;
    }
    return 3.0;
}

/// What a cause rules out is at least this much rarer than by the way, however rare that is.
constexpr double ruledOut = 0.05;

/// "unknown" stands for two things. Nothing is wrong at all:
constexpr double priorOfHealthy = 0.42;
/// ... or something is wrong that no cause of the knowledge base explains:
constexpr double priorOfUnexplained = 0.04;

/// When nothing is wrong, a sign of a fault turns up this much more rarely than by the way in other cases.
constexpr double faultSignWhenHealthy = 0.05;
/// An unexplained fault shows any sign of a fault as often as lies this far (on the scale of logarithms) from its base
/// to `always`. Low: two faults at once end as unknown; high: evidence that nobody explains is pressed onto a cause.
constexpr double unexplainedReach = 0.35;

/// The second witness of the same thing counts a half, the third a third, ...: they are not independent.
constexpr double witnessWeight(int rank)
{
    return 1.0 / (rank + 1);
}

/// What the words leave unsaid (a cause keeps silent about most findings) makes the sums too careful: of what they call 60 %,
/// four fifths are right. They are stretched by this, as measured on scenes that nobody had looked at (tests/lab/README.md).
constexpr double sharpness = 1.35;

/// A question whose answer would tell less than this (bits) is not asked.
constexpr double leastGain = 0.01;
/// What any step costs beyond its own seconds: reading the question, waiting for the user.
constexpr double stepOverheadSeconds = 15.0;
/// What the program can look up by itself costs this share of the time that a person would need.
constexpr double checkDiscount = 0.4;
/// ... as does what the output of a command shows that was just looked at for something else.
constexpr double onTheScreenDiscount = 0.1;

} // namespace kerbscope
