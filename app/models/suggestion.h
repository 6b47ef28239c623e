// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/icon.h"
#include "core/catalog/codeentry.h"

#include <QList>
#include <QPointer>

class QAction;

namespace kerbscope {
class Catalog;
}

namespace kerbscope::ui {

/// What choosing a row of the box does.
enum class SuggestionKind {
    Code, ///< a row of the reference
    Command, ///< an action of the window
    Evidence, ///< read the text as evidence
    Search, ///< open the reference with this search
};

/// A row below the box.
struct Suggestion {
    SuggestionKind kind = SuggestionKind::Code;
    QString id; ///< catalog id
    QString symbol;
    QString number;
    QString title;
    QString family;
    Icon icon = Icon::Codes;
    Role tone = Role::Muted;
    CodeKind codeKind = CodeKind::Problem;
    QPointer<QAction> action;
};

/// What the box offers for a text: codes best first, then commands whose words begin so, then to search and to read it
/// as evidence. Empty for an empty text.
QList<Suggestion> suggestionsFor(
    const QString &text, const Catalog &catalog, const QList<QAction *> &commands, const QString &language);

} // namespace kerbscope::ui
