// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainterPath>
#include <QStringView>

namespace kerbscope::ui {

/// The "d" attribute of an SVG path (SVG 1.1, section 8.3), all commands, absolute and relative. Stops at the first
/// thing that is no path data, as the specification asks.
QPainterPath parsePathData(QStringView data);

} // namespace kerbscope::ui
