// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/diagnosis/diagnosis.h"

namespace kerbscope::ui {

/// What the agent wants of the guide, beside what is known about the case.
struct GuideWishes {
    QString editing;          ///< a finding whose answer is to be changed; empty: none
    bool concludeNow = false; ///< "tell me what you have"
    bool askMore = false;     ///< "go on asking", though a conclusion stands
    QStringList refused;      ///< causes of which the agent said "not this one"

    bool operator==(const GuideWishes &) const = default;
};

/// What the middle of the guide shows.
struct GuideStep {
    enum class Kind { Question, Conclusion };

    Kind kind = Kind::Question;
    QString finding;          ///< Question: what is asked
    QString cause;            ///< Conclusion: the cause named; the leading one otherwise
    double probability = 0.0; ///< of that cause, among those that were not refused
    bool canAskMore = false;  ///< Conclusion: an open question still tells something

    bool operator==(const GuideStep &) const = default;
};

/// From this probability on the guide names the cause by itself.
constexpr double concludeFrom = 0.9;
/// A question that is expected to tell less than this many bits is not worth the user's time.
constexpr double leastGain = 0.005;

/// The one next step. Pure: the same diagnosis and wishes give the same step.
GuideStep guideStep(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const GuideWishes &wishes);

} // namespace kerbscope::ui
