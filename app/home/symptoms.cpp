// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/home/symptoms.h"

#include "core/catalog/knowledge.h"

#include <QCoreApplication>

namespace kerbscope::ui {

namespace {

struct Row {
    Icon icon;
    const char *sentence;
    const char *finding;
    const char *value;
};

constexpr Row rows[] = {
    { Icon::Network, QT_TRANSLATE_NOOP("Symptom", "“I get an error page with a number.”"), "symptom.kind",
        "proxy-page" },
    { Icon::Key, QT_TRANSLATE_NOOP("Symptom", "“It keeps asking for my password.”"), "symptom.kind", "prompt" },
    { Icon::Computer, QT_TRANSLATE_NOOP("Symptom", "“I cannot sign in to my computer.”"), "symptom.kind",
        "no-sign-in" },
    { Icon::Lock, QT_TRANSLATE_NOOP("Symptom", "“A web site says 401 or access denied.”"), "symptom.kind",
        "web-error" },
    { Icon::Problem, QT_TRANSLATE_NOOP("Symptom", "“One program or share lets me in no more.”"), "symptom.kind",
        "program-error" },
    { Icon::Clock, QT_TRANSLATE_NOOP("Symptom", "“It works, but only after a long wait.”"), "symptom.kind", "slow" },
};

} // namespace

QList<Symptom> symptoms(const KnowledgeBase &knowledge)
{
    QList<Symptom> known;
    for (const Row &row : rows) {
        const FindingInfo *finding = knowledge.finding(QLatin1String(row.finding));
        if (finding && finding->value(QLatin1String(row.value)))
            known.append({ row.icon, QCoreApplication::translate("Symptom", row.sentence), QLatin1String(row.finding),
                QLatin1String(row.value) });
    }
    return known;
}

} // namespace kerbscope::ui
