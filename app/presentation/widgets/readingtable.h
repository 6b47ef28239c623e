// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QDialog;
class QTableWidget;
class QVBoxLayout;

namespace kerbscope::ui {

/// A small table to read, not to edit: whole rows are selected, Tab leaves it, the last column takes what is left.
QTableWidget *readingTable(const QString &accessibleName, const QStringList &headers, const QList<QStringList> &rows);

/// The frame of a dialog that only shows something: margins, and Close at the foot. Returns where the contents go.
QVBoxLayout *readingFrame(QDialog *dialog);

} // namespace kerbscope::ui
