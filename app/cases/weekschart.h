// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/paintedchart.h"
#include "core/cases/casehistory.h"

namespace kerbscope::ui {

/// The cases begun in each week as stacked bars, one tone and pattern a state of today.
class WeeksChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setWeeks(QList<HistoryWeek> weeks);

    int itemCount() const override { return m_most > 0 ? static_cast<int>(m_weeks.size()) : 0; }
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override { return { 520, 220 }; }
    QSize minimumSizeHint() const override { return { 240, 170 }; }

    QString summary() const;
    /// Week, cases, and of these the open, waiting, solved and escalated ones.
    QList<QStringList> rows() const;

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;

private:
    QRectF plot() const;
    void drawScale(QPainter &painter, const ChartPalette &colours);
    void drawLegend(QPainter &painter, const ChartPalette &colours);

    QList<HistoryWeek> m_weeks;
    int m_most = 0;
};

/// "3 – 9 Mar": the days of a week, short.
QString nameOfWeek(QDate monday);

} // namespace kerbscope::ui
