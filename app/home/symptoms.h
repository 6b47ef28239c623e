// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"

#include <QList>
#include <QString>

namespace kerbscope {
struct KnowledgeBase;
}

namespace kerbscope::ui {

/// What a caller says, and the answer with which the guide then begins.
struct Symptom {
    Icon icon;
    QString sentence;
    QString finding;
    QString value;
};

/// The six sentences of Home; one whose finding or value the knowledge does not have is left out.
QList<Symptom> symptoms(const KnowledgeBase &knowledge);

} // namespace kerbscope::ui
