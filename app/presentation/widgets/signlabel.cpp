// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/signlabel.h"

#include "app/presentation/typography.h"

#include <QEvent>
#include <QPainter>

namespace kerbscope::ui {

SignLabel::SignLabel(Icon icon, Role role, double scale, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SignLabel::sizeHint() const
{
    const int side = static_cast<int>(textIconSide() * m_scale);
    return { side, side };
}

void SignLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void SignLabel::setSign(Icon icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon, colorsOf(this)[m_role]);
}

} // namespace kerbscope::ui
