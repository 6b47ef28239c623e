// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace kerbscope::ui {

/// An icon as outlines on a 24 x 24 grid.
struct IconShape {
    QPainterPath stroked; ///< drawn with a line of `lineWidth`, round caps and joins
    QPainterPath filled;
    qreal lineWidth = 1.75;

    bool isEmpty() const { return stroked.isEmpty() && filled.isEmpty(); }
};

/// Reads the part of SVG that our icons use: path (all commands), circle, rect with rx, line, polyline, polygon; an
/// element with fill="currentColor" is filled, any other is stroked; stroke-width of the root counts for all. (There is
/// no Qt Svg in the build, and drawing paths ourselves keeps icons crisp at every scale and in every colour.) What it
/// does not know it leaves out; broken XML yields what was read so far.
IconShape parseIconShape(QByteArrayView svg);

void paintShape(QPainter *painter, const QRectF &rect, const IconShape &shape, const QColor &color);

} // namespace kerbscope::ui
