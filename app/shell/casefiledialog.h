// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace kerbscope::ui {

/// What the dialogs for files show of cases.
QString caseFileFilter();

/// Asks where a case goes. The name is proposed after its title, in `folder` (empty: where the dialog begins); it ends in ".kscase". Empty
/// where nobody chose.
QString askWhereToSaveCase(QWidget *parent, const QString &caption, const QString &folder, const QString &title);

} // namespace kerbscope::ui
