// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace kerbscope::ui {

/// What a colour is for. Nothing else in the window names a colour.
enum class Role {
    Background, ///< behind everything
    Surface, ///< cards, fields, lists
    Raised, ///< rail, bars, headers, hovered rows
    Border, ///< lines that only part
    ControlBorder, ///< the outline of a field or button: a sign, 3:1
    Text,
    Muted,
    Accent, ///< links, the current page, focus, the primary button
    OnAccent, ///< text on Accent
    AccentSoft, ///< selected rows; Text stands on it
    Ok,
    Warning,
    Problem,
    Info,
    OkSoft, ///< grounds of badges and messages; their own colour and Text stand on them
    WarningSoft,
    ProblemSoft,
    InfoSoft,
};

/// One colour for each role.
class Colors {
public:
    static const Colors &light();
    static const Colors &dark();

    QColor operator[](Role role) const { return QColor::fromRgb(m_values[static_cast<int>(role)]); }
    QPalette toPalette() const;

private:
    static constexpr int roleCount = static_cast<int>(Role::InfoSoft) + 1;
    QRgb m_values[roleCount];
    static const Colors lightColors;
    static const Colors darkColors;
};

/// The table that belongs to a palette: told by whether its ground is light or dark, so that any widget or icon finds
/// its colours from the palette it already has.
const Colors &colorsOf(const QPalette &palette);
const Colors &colorsOf(const QWidget *widget);

/// The ground that goes with Ok, Warning, Problem or Info; Raised for any other role.
Role softRole(Role role);

/// Contrast of two colours as WCAG 2.1 defines it, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace kerbscope::ui
