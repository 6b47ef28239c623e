// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/conclusions.h"

namespace kerbscope::ui {

namespace {

constexpr qsizetype mostCauses = 6;

} // namespace

Conclusion conclusionOf(const Diagnosis &diagnosis, const KnowledgeBase &knowledge, const QStringList &refused,
    const std::optional<Conclusion> &before, Instant now)
{
    Conclusion conclusion;
    conclusion.at = now;
    double gone = 0.0;
    for (const RankedCause &cause : diagnosis.causes) {
        if (refused.contains(cause.id)) {
            gone += cause.probability;
        } else if (conclusion.causes.size() < mostCauses) {
            const CauseInfo *info = knowledge.cause(cause.id);
            conclusion.causes << ConcludedCause { cause.id, info ? info->title : cause.id, cause.probability };
        }
    }
    if (gone < 1.0) {
        for (ConcludedCause &cause : conclusion.causes)
            cause.probability /= 1.0 - gone;
    }
    if (conclusion.causes.isEmpty())
        return conclusion;
    const ConcludedCause &first = conclusion.causes.first();
    if (first.probability < standsOut || first.id == QLatin1String("unknown"))
        return conclusion;
    const bool led = before && before->standsOutSince && !before->causes.isEmpty() && before->causes.first().id == first.id;
    conclusion.standsOutSince = led ? before->standsOutSince : now;
    return conclusion;
}

} // namespace kerbscope::ui
