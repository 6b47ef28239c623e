// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presentation/charts/paintedchart.h"
#include "core/evidence/events/eventcounts.h"

#include <QTimeZone>

namespace kerbscope::ui {

/// How accounts came to be locked: one line an account, a mark of its own shape for each step (wrong password, refused,
/// locked, unlocked, success) at its time.
class LockoutChart : public PaintedChart
{
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setStories(QList<LockoutStory> stories, const QTimeZone &zone);

    int itemCount() const override { return static_cast<int>(m_marks.size()); }
    QRectF itemRect(int item) const override;
    QString describe(int item) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 240, 160 }; }

    QString summary() const;
    QList<QStringList> rows() const; ///< account, time, step, place

    static QString nameOf(LockoutStory::Step::Kind kind);

protected:
    void draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours) override;

private:
    struct Mark {
        qsizetype story;
        qsizetype step;
    };
    const LockoutStory::Step &stepOf(int item) const { return m_stories.at(m_marks.at(item).story).steps.at(m_marks.at(item).step); }
    qreal laneHeight() const;
    qreal lanesTop() const;
    qreal nameWidth() const;
    QPointF centreOf(int item) const;

    QList<LockoutStory> m_stories;
    QList<Mark> m_marks; ///< steps that have a time
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_from;
    Instant m_to;
};

} // namespace kerbscope::ui
