// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/colors.h"

#include <QString>

namespace kerbscope::ui {

/// The look of the standard widgets in our colours and measures. Widgets choose a variant by the dynamic property
/// "kind" (QPushButton: "primary", "quiet", "answer", "chip"; QFrame: "card", "bar", "rail").
QString styleSheetFor(const Colors &colors);

} // namespace kerbscope::ui
