// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/guide/guidestep.h"

namespace kerbscope::ui {

/// What a conclusion says, before it is laid out. It never says "healthy" of what was not looked at.
struct ConclusionText {
    QString eyebrow;       ///< "Most likely cause", "Likeliest so far", "No known cause fits", "Nothing wrong was seen"
    QString title;
    QString summary;
    QString owner;         ///< as the knowledge names it; empty: nobody
    QString ownerSentence; ///< "AD admin must act"
    QString sureness;      ///< "93 % likely, by 4 findings"
    QList<Step> remedy;
    QList<Step> verify;
    QString say;
    QString escalate;
    QStringList contacts; ///< whom the company asks, by owner: "AD admin: Directory team, +49 30 1234"
    QString company; ///< title of the pack that wrote or changed the cause; empty for our own
    QStringList notLookedAt; ///< titles of findings

    QString toPlainText() const;
};

ConclusionText conclusionText(const GuideStep &step, const Diagnosis &diagnosis, const KnowledgeBase &knowledge);

} // namespace kerbscope::ui
