// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/guidestep.h"

namespace kerbscope::ui {

namespace {

bool canBeAsked(const KnowledgeBase &knowledge, const QString &findingId)
{
    const FindingInfo *info = knowledge.finding(findingId);
    return info && !info->question.isEmpty() && !info->values.isEmpty();
}

QString nextQuestion(const Diagnosis &diagnosis, const KnowledgeBase &knowledge)
{
    for (const NextStep &step : diagnosis.next) {
        if (step.gain >= leastGain && canBeAsked(knowledge, step.finding))
            return step.finding;
    }
    return {};
}

} // namespace

GuideStep guideStep(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const GuideWishes &wishes)
{
    GuideStep step;
    double refused = 0.0;
    for (const RankedCause &cause : diagnosis.causes) {
        if (wishes.refused.contains(cause.id)) {
            refused += cause.probability;
        } else if (step.cause.isEmpty()) {
            step.cause = cause.id;
            step.probability = cause.probability;
        }
    }
    if (refused < 1.0)
        step.probability /= 1.0 - refused;

    const QString question = nextQuestion(diagnosis, knowledge);
    step.canAskMore = !question.isEmpty();
    if (canBeAsked(knowledge, wishes.editing)) {
        step.finding = wishes.editing;
        return step;
    }
    const bool clear = step.probability >= concludeFrom || wishes.concludeNow;
    if (question.isEmpty() || (clear && !wishes.askMore)) {
        step.kind = GuideStep::Kind::Conclusion;
        return step;
    }
    step.finding = question;
    return step;
}

} // namespace kerbscope::ui
