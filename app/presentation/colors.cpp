// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/colors.h"

#include <QWidget>

#include <algorithm>
#include <cmath>

namespace kerbscope::ui {

const Colors Colors::lightColors = [] {
    Colors colors {};
    auto set = [&colors](Role role, QRgb value) { colors.m_values[static_cast<int>(role)] = 0xff000000u | value; };
    set(Role::Background, 0xf5f6f8);
    set(Role::Surface, 0xffffff);
    set(Role::Raised, 0xebeef2);
    set(Role::Border, 0xd6dbe2);
    set(Role::ControlBorder, 0x7b8594);
    set(Role::Text, 0x1a222d);
    set(Role::Muted, 0x525d6c);
    set(Role::Accent, 0x0b5cad);
    set(Role::OnAccent, 0xffffff);
    set(Role::AccentSoft, 0xdceaf8);
    set(Role::Ok, 0x17693a);
    set(Role::Warning, 0x7d5200);
    set(Role::Problem, 0xa8231b);
    set(Role::Info, 0x2a5488);
    set(Role::OkSoft, 0xe2f3e8);
    set(Role::WarningSoft, 0xfcf0d6);
    set(Role::ProblemSoft, 0xfce8e6);
    set(Role::InfoSoft, 0xe6eef8);
    return colors;
}();

const Colors Colors::darkColors = [] {
    Colors colors {};
    auto set = [&colors](Role role, QRgb value) { colors.m_values[static_cast<int>(role)] = 0xff000000u | value; };
    set(Role::Background, 0x14181e);
    set(Role::Surface, 0x1b2129);
    set(Role::Raised, 0x232b35);
    set(Role::Border, 0x343e4b);
    set(Role::ControlBorder, 0x7a8797);
    set(Role::Text, 0xe6ebf1);
    set(Role::Muted, 0xa6b1bf);
    set(Role::Accent, 0x7cb5f5);
    set(Role::OnAccent, 0x0d1520);
    set(Role::AccentSoft, 0x24405e);
    set(Role::Ok, 0x74d194);
    set(Role::Warning, 0xf0bd66);
    set(Role::Problem, 0xff9a90);
    set(Role::Info, 0x94bff0);
    set(Role::OkSoft, 0x1b3325);
    set(Role::WarningSoft, 0x3a2e17);
    set(Role::ProblemSoft, 0x402321);
    set(Role::InfoSoft, 0x1f3047);
    return colors;
}();

const Colors &Colors::light() { return lightColors; }

const Colors &Colors::dark() { return darkColors; }

QPalette Colors::toPalette() const
{
    const Colors &c = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, c[Role::Background]);
    palette.setColor(QPalette::WindowText, c[Role::Text]);
    palette.setColor(QPalette::Base, c[Role::Surface]);
    palette.setColor(QPalette::AlternateBase, c[Role::Background]);
    palette.setColor(QPalette::Text, c[Role::Text]);
    palette.setColor(QPalette::PlaceholderText, c[Role::Muted]);
    palette.setColor(QPalette::Button, c[Role::Surface]);
    palette.setColor(QPalette::ButtonText, c[Role::Text]);
    palette.setColor(QPalette::BrightText, c[Role::Problem]);
    palette.setColor(QPalette::ToolTipBase, c[Role::Raised]);
    palette.setColor(QPalette::ToolTipText, c[Role::Text]);
    palette.setColor(QPalette::Highlight, c[Role::Accent]);
    palette.setColor(QPalette::HighlightedText, c[Role::OnAccent]);
    palette.setColor(QPalette::Link, c[Role::Accent]);
    palette.setColor(QPalette::LinkVisited, c[Role::Accent]);
    palette.setColor(QPalette::Light, c[Role::Surface]);
    palette.setColor(QPalette::Midlight, c[Role::Raised]);
    palette.setColor(QPalette::Mid, c[Role::Border]);
    palette.setColor(QPalette::Dark, c[Role::ControlBorder]);
    palette.setColor(QPalette::Shadow, c[Role::Border]);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, c[Role::ControlBorder]);
    return palette;
}

const Colors &colorsOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Colors::dark() : Colors::light();
}

const Colors &colorsOf(const QWidget *widget) { return colorsOf(widget->palette()); }

Role softRole(Role role)
{
    switch (role) {
    case Role::Ok:
        return Role::OkSoft;
    case Role::Warning:
        return Role::WarningSoft;
    case Role::Problem:
        return Role::ProblemSoft;
    case Role::Info:
        return Role::InfoSoft;
    case Role::Accent:
        return Role::AccentSoft;
    default:
        return Role::Raised;
    }
}

double contrastRatio(const QColor &one, const QColor &other)
{
    auto luminance = [](const QColor &color) {
        auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace kerbscope::ui
