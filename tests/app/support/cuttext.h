// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace kerbscope::tests {

/// Texts of visible labels, buttons and boxes below a widget that have less room than they need, each with its class.
/// What ends in an ellipsis on purpose (ElidedLabel) is left out.
QStringList cutTexts(const QWidget *root);

} // namespace kerbscope::tests
