// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/paintedchart.h"

namespace kerbscope::ui {

/// One bar of how often something came up.
struct CountBar {
    QString id; ///< what it stands for; may be empty
    QString label;
    int count = 0;

    bool operator==(const CountBar &) const = default;
};

/// Counts as horizontal bars, one below another, each with its label over it and its figure at the end.
class BarsChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    /// `nothing` is said where there are no bars, or only empty ones.
    void setBars(QList<CountBar> bars, const QString &nothing);
    const QList<CountBar> &bars() const { return m_bars; }

    int itemCount() const override { return m_most > 0 ? static_cast<int>(m_bars.size()) : 0; }
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;

private:
    qreal rowHeight() const;

    QList<CountBar> m_bars;
    QString m_nothing;
    int m_most = 0;
};

} // namespace kerbscope::ui
