// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/charts/paintedchart.h"

#include "app/presentation/charts/drawing.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kerbscope::ui {

PaintedChart::PaintedChart(QWidget *parent)
    : QWidget(parent)
{
    tellAsDrawing(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PaintedChart::setCurrent(int item)
{
    item = std::clamp(item, -1, itemCount() - 1);
    if (item == m_current)
        return;
    m_current = item;
    update();
    if (item >= 0) {
        // While one walks through the chart, its description is the item; else what the chart says as a whole.
        if (!m_summary)
            m_summary = accessibleDescription();
        setAccessibleDescription(describe(item));
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT currentChanged(item);
}

void PaintedChart::itemsReplaced()
{
    m_current = -1;
    m_summary.reset();
    updateGeometry();
    update();
}

int PaintedChart::itemAt(const QPointF &position) const
{
    for (int item = 0; item < itemCount(); ++item) {
        if (itemRect(item).contains(position))
            return item;
    }
    return -1;
}

void PaintedChart::drawChoice(QPainter &painter, const ChartPalette &colours) const
{
    if (m_current < 0)
        return;
    QColor wash = palette().color(QPalette::Highlight);
    wash.setAlphaF(colours.isDark() ? 0.28f : 0.12f);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
    painter.setBrush(wash);
    painter.drawRoundedRect(itemRect(m_current).adjusted(1, 1, -1, -1), 4, 4);
}

bool PaintedChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), describe(item).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), this);
        return true;
    }
    return QWidget::event(event);
}

void PaintedChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    draw(painter, event->rect(), ChartPalette(palette()));
}

void PaintedChart::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (item >= 0) {
        setCurrent(item);
        Q_EMIT opened(item);
    }
    event->accept();
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    default:
        event->ignore();
    }
}

void PaintedChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

void PaintedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && itemCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void PaintedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_summary)
        setAccessibleDescription(*m_summary);
    m_summary.reset();
    update();
}

} // namespace kerbscope::ui
