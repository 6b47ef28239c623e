// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/knowledge.h"

#include <QList>
#include <QStringList>

class QVBoxLayout;

namespace kerbscope::ui {

enum class ListStyle { Bullets, Numbers };

/// Adds a list, one wrapped line an item, with a bullet or number hanging in front.
void addList(QVBoxLayout *column, const QStringList &items, ListStyle style);

/// Adds steps: number, who acts as a badge where it is told, the text, and the command with its copy button.
void addSteps(QVBoxLayout *column, const QList<Step> &steps);

} // namespace kerbscope::ui
