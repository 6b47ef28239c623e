// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/presentation/iconshape.h"

#include "app/presentation/pathdata.h"

#include <QPainter>
#include <QPen>
#include <QXmlStreamReader>

namespace kerbscope::ui {

namespace {

constexpr qreal grid = 24;

qreal numberOf(const QXmlStreamAttributes &attributes, const char *name)
{
    return attributes.value(QLatin1String(name)).toDouble();
}

QPainterPath pathOf(const QXmlStreamReader &element)
{
    const QXmlStreamAttributes a = element.attributes();
    const QStringView name = element.name();
    QPainterPath path;
    if (name == QLatin1String("path")) {
        path = parsePathData(a.value(QLatin1String("d")));
    } else if (name == QLatin1String("circle")) {
        const qreal r = numberOf(a, "r");
        path.addEllipse(QPointF(numberOf(a, "cx"), numberOf(a, "cy")), r, r);
    } else if (name == QLatin1String("rect")) {
        const qreal rx = numberOf(a, "rx");
        path.addRoundedRect(
            QRectF(numberOf(a, "x"), numberOf(a, "y"), numberOf(a, "width"), numberOf(a, "height")), rx, rx);
    } else if (name == QLatin1String("line")) {
        path.moveTo(numberOf(a, "x1"), numberOf(a, "y1"));
        path.lineTo(numberOf(a, "x2"), numberOf(a, "y2"));
    } else if (name == QLatin1String("polyline") || name == QLatin1String("polygon")) {
        path = parsePathData(u'M' + a.value(QLatin1String("points")).toString());
        if (name == QLatin1String("polygon"))
            path.closeSubpath();
    }
    return path;
}

} // namespace

IconShape parseIconShape(QByteArrayView svg)
{
    IconShape shape;
    QXmlStreamReader reader(svg.toByteArray());
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == QLatin1String("svg")) {
            if (const qreal width = numberOf(attributes, "stroke-width"); width > 0)
                shape.lineWidth = width;
            continue;
        }
        const bool filled = attributes.value(QLatin1String("fill")) == QLatin1String("currentColor");
        (filled ? shape.filled : shape.stroked).addPath(pathOf(reader));
    }
    return shape;
}

void paintShape(QPainter *painter, const QRectF &rect, const IconShape &shape, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(side / 2, side / 2));
    painter->scale(side / grid, side / grid);
    painter->setPen(QPen(color, shape.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape.stroked);
    painter->fillPath(shape.filled, color);
    painter->restore();
}

} // namespace kerbscope::ui
