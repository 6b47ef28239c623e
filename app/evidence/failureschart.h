// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/paintedchart.h"
#include "core/evidence/events/eventcounts.h"

#include <QTimeZone>

namespace kerbscope::ui {

/// Failures over time: one stacked bar a span of time, one tone and pattern a code, with a legend.
class FailuresChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setChart(FailureChart chart, const QTimeZone &zone);
    const FailureChart &chart() const { return m_chart; }

    int itemCount() const override;
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override { return { 520, 230 }; }
    QSize minimumSizeHint() const override { return { 240, 160 }; }

    QString summary() const;
    QList<QStringList> rows() const; ///< time, code, count

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;

private:
    QRectF plot() const;
    int legendRows() const;
    int total(int bin) const;
    Instant beginOf(int bin) const;

    FailureChart m_chart;
    QTimeZone m_zone = QTimeZone::utc();
    int m_most = 0;
};

} // namespace kerbscope::ui
