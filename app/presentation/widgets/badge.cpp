// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/badge.h"

#include "app/presentation/metrics.h"
#include "app/presentation/typography.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

Badge::Badge(const Sign &sign, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextStyle(this, TextStyle::Strong);
    setSign(sign);
}

void Badge::setSign(const Sign &sign)
{
    m_sign = sign;
    setAccessibleName(sign.word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics font(this->font());
    const int side = font.height();
    return { metrics::spaceS + side + metrics::spaceXs + font.horizontalAdvance(m_sign.word) + metrics::spaceM,
        side + metrics::spaceS };
}

void Badge::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors[softRole(m_sign.role)]);
    const qreal radius = std::min(height() / 2.0, 13.0);
    painter.drawRoundedRect(rect(), radius, radius);
    const int side = fontMetrics().height();
    const QRectF sign(metrics::spaceS, (height() - side) / 2.0, side, side);
    paintIcon(&painter, sign.adjusted(1, 1, -1, -1), m_sign.icon, colors[m_sign.role]);
    painter.setPen(colors[m_sign.role]);
    painter.drawText(rect().adjusted(metrics::spaceS + side + metrics::spaceXs, 0, 0, 0),
        Qt::AlignVCenter | Qt::AlignLeft, m_sign.word);
}

} // namespace kerbscope::ui
