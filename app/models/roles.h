// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace kerbscope::ui {

/// Roles of all item models of the window, in one place so that a delegate or proxy can serve several models.
enum ItemRole {
    IdRole = Qt::UserRole + 1, ///< what the row stands for: catalog id, finding id, evidence id, file path
    KindRole, ///< int of the model's own enum
    SymbolRole, ///< the strong part of a row
    NumberRole, ///< in the notations of its family
    TitleRole, ///< one line in words
    FamilyRole, ///< a word or two on where it belongs
    IconRole, ///< int of Icon
    ToneRole, ///< int of Role, the icon's colour
    CountRole,
    SortRole, ///< what a column sorts by
    LevelRole, ///< 0.0 to 1.0: bars
    TicketRowRole, ///< int: position in TicketTableModel::rows(); -1 on a group's heading
};

} // namespace kerbscope::ui
