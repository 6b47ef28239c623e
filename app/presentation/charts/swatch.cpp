// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/swatch.h"

#include <QPainter>

namespace kerbscope::ui {

Swatch::Swatch(Tone tone, Pattern pattern, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_pattern(pattern)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Swatch::sizeHint() const
{
    return { 18, fontMetrics().height() };
}

void Swatch::paintEvent(QPaintEvent *)
{
    const ChartPalette colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.edge(m_tone), 1));
    painter.setBrush(colours.brush(m_tone, m_pattern, devicePixelRatioF()));
    painter.drawRoundedRect(QRectF(0.5, (height() - 13) / 2.0, 17, 13), 3, 3);
}

} // namespace kerbscope::ui
