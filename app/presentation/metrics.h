// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Distances and sizes in device-independent pixels; nothing else in the window writes a bare number for a gap.
namespace kerbscope::ui::metrics {

constexpr int spaceXs = 4;
constexpr int spaceS = 8;
constexpr int spaceM = 12;
constexpr int spaceL = 16;
constexpr int spaceXl = 24;
constexpr int spaceXxl = 32;

constexpr int pageMargin = 24;
constexpr int columnGap = 24;
constexpr int cardRadius = 8;
constexpr int controlRadius = 6;
constexpr int hitTarget = 32; ///< least height of what can be clicked
constexpr int railWidth = 88;
constexpr int sideColumn = 240; ///< families, path of answers
constexpr int causesColumn = 320;
constexpr int proseCharacters = 75; ///< the longest line of prose
constexpr int motionMs = 150; ///< how long a bar moves; nothing moves where motion is reduced

} // namespace kerbscope::ui::metrics
