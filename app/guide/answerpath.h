// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"
#include "core/cases/case.h"
#include "core/catalog/knowledge.h"

#include <QCoreApplication>

namespace kerbscope::ui {

/// One line of the path so far: something that was asked, pasted, checked or given up.
struct PathEntry {
    enum class Kind { Code, Answer, Evidence, Declined };

    Kind kind = Kind::Answer;
    Icon icon = Icon::Person;
    QString origin;     ///< "asked", "pasted", "checked here", "file": the icon in a word
    QString title;      ///< what it is about
    QString text;       ///< what was found, in words; lines
    QString finding;    ///< Answer and Declined: which question; empty otherwise
    QString evidenceId; ///< empty for Declined

    bool operator==(const PathEntry &) const = default;
};

class AnswerPath
{
    Q_DECLARE_TR_FUNCTIONS(AnswerPath)

public:
    /// In the order in which things came in; what could not be found out stands last.
    static QList<PathEntry> of(const Case &shown, const KnowledgeBase &knowledge);
};

} // namespace kerbscope::ui
