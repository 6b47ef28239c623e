// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/indicatorstyle.h"

#include "app/presentation/colors.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace kerbscope::ui {

namespace {

void drawCheck(QPainter &painter, const QRectF &box, const Colors &colors, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const bool partly = state.testFlag(QStyle::State_NoChange);
    const QColor edge = colors[!enabled ? Role::Border : on || partly ? Role::Accent : Role::ControlBorder];
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(on || partly ? QBrush(edge) : QBrush(colors[Role::Surface]));
    painter.drawRoundedRect(box, box.width() / 5, box.width() / 5);
    painter.setPen(QPen(colors[Role::OnAccent], box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
    if (on)
        painter.drawPolyline(QList<QPointF> { at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31) });
    else if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void drawRadio(QPainter &painter, const QRectF &box, const Colors &colors, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const QColor edge = colors[!enabled ? Role::Border : on ? Role::Accent : Role::ControlBorder];
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(colors[Role::Surface]);
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(box.center(), box.width() * 0.27, box.width() * 0.27);
    }
}

} // namespace

IndicatorStyle::IndicatorStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int IndicatorStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_LineEditIconSize:
        return std::max(usual, QFontMetrics(QApplication::font()).ascent() + 1);
    default:
        return usual;
    }
}

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool check = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!check && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const qreal side = std::min(option->rect.width(), option->rect.height()) - 2.0;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(option->palette);
    if (check)
        drawCheck(*painter, box, colors, option->state);
    else
        drawRadio(*painter, box, colors, option->state);
    painter->restore();
}

} // namespace kerbscope::ui
