// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/paintedchart.h"
#include "core/evidence/events/eventcounts.h"

namespace kerbscope::ui {

/// From where requests came: one bar a place, failures in front of successes, those with the most failures first.
class OriginsChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setOrigins(QList<OriginCount> origins);

    int itemCount() const override;
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 240, 160 }; }

    QString summary() const;
    QList<QStringList> rows() const; ///< place, failures, successes, users; all places, also those without a bar

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;

private:
    qreal rowHeight() const;

    QList<OriginCount> m_origins;
};

} // namespace kerbscope::ui
