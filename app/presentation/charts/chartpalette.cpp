// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/chartpalette.h"

#include "app/presentation/colors.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <array>

namespace kerbscope::ui {

namespace {

constexpr std::array<Tone, 7> toneOrder = { Tone::Blue, Tone::Orange, Tone::Green, Tone::Vermillion, Tone::Sky,
    Tone::Purple, Tone::Yellow };
constexpr std::array<Pattern, 6> patternOrder = { Pattern::Plain, Pattern::Rising, Pattern::Dots, Pattern::Falling,
    Pattern::Crossed, Pattern::Level };

QColor blend(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(static_cast<float>(over.redF() * share + under.redF() * (1 - share)),
        static_cast<float>(over.greenF() * share + under.greenF() * (1 - share)),
        static_cast<float>(over.blueF() * share + under.blueF() * (1 - share)));
}

Qt::BrushStyle styleOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Plain:
        return Qt::SolidPattern;
    case Pattern::Rising:
        return Qt::BDiagPattern;
    case Pattern::Falling:
        return Qt::FDiagPattern;
    case Pattern::Dots:
        return Qt::Dense6Pattern;
    case Pattern::Crossed:
        return Qt::DiagCrossPattern;
    case Pattern::Level:
        return Qt::HorPattern;
    }
    return Qt::SolidPattern;
}

} // namespace

ChartPalette::ChartPalette(const QPalette &palette)
    : m_dark(palette.color(QPalette::Base).lightnessF() < 0.5f)
    , m_surface(palette.color(QPalette::Base))
    , m_text(palette.color(QPalette::Text))
    , m_muted(blend(m_text, m_surface, 0.68))
    , m_grid(blend(m_text, m_surface, 0.14))
{
}

QColor ChartPalette::fill(Tone tone) const
{
    switch (tone) {
    case Tone::Blue:
        return QColor(0x00, 0x72, 0xB2);
    case Tone::Sky:
        return QColor(0x56, 0xB4, 0xE9);
    case Tone::Green:
        return QColor(0x00, 0x9E, 0x73);
    case Tone::Orange:
        return QColor(0xE6, 0x9F, 0x00);
    case Tone::Vermillion:
        return QColor(0xD5, 0x5E, 0x00);
    case Tone::Purple:
        return QColor(0xCC, 0x79, 0xA7);
    case Tone::Yellow:
        return QColor(0xF0, 0xE4, 0x42);
    case Tone::Grey:
        return blend(m_text, m_surface, 0.32);
    }
    return {};
}

QColor ChartPalette::edge(Tone tone) const
{
    const QColor towards = m_dark ? QColor(Qt::white) : QColor(Qt::black);
    QColor color = fill(tone);
    for (int step = 0; step < 20 && contrastRatio(color, m_surface) < 3.0; ++step)
        color = blend(towards, color, 0.08);
    return color;
}

QBrush ChartPalette::brush(Tone tone, Pattern pattern, qreal scale) const
{
    if (pattern == Pattern::Plain)
        return fill(tone);
    constexpr int tileSize = 32; // a multiple of Qt's 8-pixel patterns
    QPixmap tile(tileSize, tileSize);
    tile.fill(fill(tone));
    QPainter painter(&tile);
    QColor ink = contrastRatio(fill(tone), Qt::black) > contrastRatio(fill(tone), Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
    ink.setAlphaF(0.55f);
    painter.fillRect(tile.rect(), QBrush(ink, styleOf(pattern)));
    painter.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1.0 / scale, 1.0 / scale));
    return brush;
}

Tone ChartPalette::toneAt(qsizetype index)
{
    return toneOrder.at(static_cast<size_t>(index) % toneOrder.size());
}

Pattern ChartPalette::patternAt(qsizetype index)
{
    return patternOrder.at(static_cast<size_t>(index) % patternOrder.size());
}

} // namespace kerbscope::ui
