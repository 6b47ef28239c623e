// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/widgets/iconlabel.h"

#include "app/presentation/metrics.h"

#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

IconLabel::IconLabel(Icon icon, Role role, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSign(icon, role, word);
}

void IconLabel::setSign(Icon icon, Role role, const QString &word)
{
    m_icon = icon;
    m_role = role;
    setToolTip(word.toHtmlEscaped());
    setAccessibleName(word);
    update();
}

QSize IconLabel::sizeHint() const
{
    // As high as a line of text, so that it stands level with the label beside it.
    return { metrics::iconSize, std::max(metrics::iconSize, fontMetrics().height()) };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal top = (height() - metrics::iconSize) / 2.0;
    paintIcon(&painter, QRectF(0, top, metrics::iconSize, metrics::iconSize), m_icon, colorsOf(this)[m_role]);
}

} // namespace kerbscope::ui
