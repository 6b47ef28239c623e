// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/evidence/ladderrows.h"
#include "app/presentation/charts/paintedchart.h"

#include <QTimeZone>

namespace kerbscope::ui {

/// A capture as a ladder: a line each for client, KDC and proxy, an arrow a message, errors with a sign and in bold,
/// questions without an answer dashed. Only what is in sight is drawn, so that any number of messages costs the same.
class LadderChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setLadder(Ladder ladder, const QTimeZone &zone);
    const Ladder &ladder() const { return m_ladder; }

    int itemCount() const override { return static_cast<int>(m_ladder.rows.size()); }
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 360, sizeHint().height() }; }

    QString summary() const;
    QList<QStringList> rows() const; ///< frame, time, from, to, message, remark

    static QString nameOf(Lane lane);
    static QString nameOf(LadderRow::Mark mark);

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;
    int itemAt(const QPointF &position) const override;

private:
    void drawRow(QPainter &painter, int item, const ChartPalette &colours) const;
    qreal rowHeight() const;
    qreal headHeight() const;
    qreal timeWidth() const;
    qreal laneX(Lane lane) const;

    Ladder m_ladder;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace kerbscope::ui
