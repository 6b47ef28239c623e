// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/models/ticketstate.h"

#include <QChartView>
#include <QTimeZone>

class QCategoryAxis;
class QLineSeries;
class QScrollBar;

namespace kerbscope::ui {

/// One ticket on the timeline.
struct TimelineBar {
    QString name;                      ///< the server, whole
    QString label;                     ///< what stands beside the bar: the server without its realm
    Instant start;
    Instant end;
    std::optional<Instant> renewUntil; ///< the hatched part reaches to here
    bool markedExpired = false; ///< the listing itself says so
    int ticketRow = -1; ///< in TicketTableModel::rows()

    /// A start that is its end stands for one that is not known.
    TicketState stateAt(Instant now) const { return ticketStateAt(start < end ? std::optional(start) : std::nullopt, end, markedExpired, now); }
};

/// The lives of tickets: one bar a ticket from start to end, what can still be renewed hatched, a line at now. Wheel or
/// Page keys move through the tickets, Ctrl+wheel or + and - zoom the time, drag or arrow keys move it, Home shows all, N goes
/// to now. Only the bars in sight are painted, so that any number of tickets costs the same.
class TicketTimeline : public QChartView
{
    Q_OBJECT

public:
    explicit TicketTimeline(QWidget *parent = nullptr);

    void setBars(QList<TimelineBar> bars);
    const QList<TimelineBar> &bars() const { return m_bars; }
    void setNow(Instant now);
    Instant now() const { return m_now; }
    void setZone(const QTimeZone &zone);

    void setCurrent(int bar);
    int current() const { return m_current; }

    void zoom(double factor, double around = 0.5); ///< factor under 1 shows less time; `around` is the fixed point, 0 to 1
    void pan(double share);                        ///< of the shown time; positive moves to later
    void showAll();
    void showNow();

    Instant visibleFrom() const { return m_from; }
    Instant visibleTo() const { return m_to; }

    /// What the bar says, in lines: name, start, end and renewal in the zone and in UTC.
    QString describe(int bar) const;

    QSize sizeHint() const override { return { 520, 220 }; }

Q_SIGNALS:
    void currentChanged(int bar);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Lanes;
    void arrange();
    void setRange(Instant from, Instant to);
    void updateTicks();
    int laneHeight() const;
    int visibleLanes() const;
    int barAt(const QPointF &position) const;
    qreal xOf(Instant instant) const;

    QList<TimelineBar> m_bars;
    Instant m_now;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_from;
    Instant m_to;
    Instant m_first; ///< what showAll() shows
    Instant m_last;
    int m_current = -1;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
    QLineSeries *m_anchor; ///< carries the axes; the bars are painted by Lanes
    QCategoryAxis *m_time;
    QScrollBar *m_scroll;
    Lanes *m_lanes;
};

} // namespace kerbscope::ui
