// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/tickettimeline.h"

#include "app/presentation/charts/drawing.h"
#include "app/presentation/charts/timeticks.h"
#include "app/presentation/format.h"
#include "app/tickets/timelinelanes.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kerbscope::ui {

namespace {

constexpr double gutterShare = 0.38; ///< of the width for the names, within bounds
constexpr int gutterLeast = 110;
constexpr int gutterMost = 300;
constexpr int edgeMargin = 8;
constexpr std::chrono::seconds shortestView { 60 };

double seconds(Instant instant)
{
    return static_cast<double>(toSeconds(instant));
}

Instant fromSeconds(double value)
{
    return instantFromSeconds(static_cast<qint64>(std::floor(value)));
}

} // namespace

/// The bars in sight, their names and the line at now.
class TicketTimeline::Lanes : public QGraphicsItem
{
public:
    explicit Lanes(TicketTimeline &view)
        : QGraphicsItem(view.chart())
        , m_view(view)
    {
        setZValue(20);
    }

    QRectF boundingRect() const override { return m_view.chart()->rect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const ChartPalette colours(m_view.palette());
        const QRectF plot = m_view.chart()->plotArea();
        painter->setFont(m_view.font());
        const int first = m_view.m_scroll->value();
        const int last = std::min(static_cast<int>(m_view.m_bars.size()), first + m_view.visibleLanes() + 1);
        painter->save();
        painter->setClipRect(QRectF(0, plot.top() - 1, m_view.width(), plot.height() + 2));
        for (int bar = first; bar < last; ++bar)
            paintLane(*painter, bar, plot.top() + m_view.laneHeight() * (bar - first), plot, colours);
        painter->restore();
        paintNow(*painter, plot, colours);
    }

private:
    void paintLane(QPainter &painter, int index, qreal top, const QRectF &plot, const ChartPalette &colours)
    {
        const TimelineBar &bar = m_view.m_bars.at(index);
        const qreal height = m_view.laneHeight();
        if (index == m_view.m_current) {
            QColor wash = m_view.palette().color(QPalette::Highlight);
            wash.setAlphaF(colours.isDark() ? 0.28f : 0.12f);
            painter.setPen(m_view.hasFocus() ? QPen(m_view.palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
            painter.setBrush(wash);
            painter.drawRoundedRect(QRectF(1, top + 1, plot.right() - 1, height - 2), 4, 4);
        }
        painter.setPen(colours.text());
        const QRectF name(edgeMargin, top, plot.left() - 2 * edgeMargin, height);
        painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(bar.label, Qt::ElideMiddle, static_cast<int>(name.width())));
        const LaneSpan span { m_view.xOf(bar.start), m_view.xOf(bar.end), m_view.xOf(bar.renewUntil.value_or(bar.end)) };
        paintBar(painter, QRectF(plot.left(), top + 4, plot.width(), height - 8), span, bar.stateAt(m_view.m_now), colours,
            m_view.devicePixelRatioF());
    }

    void paintNow(QPainter &painter, const QRectF &plot, const ChartPalette &colours)
    {
        if (m_view.m_now < m_view.m_from || m_view.m_now > m_view.m_to || m_view.m_bars.isEmpty())
            return;
        const qreal x = m_view.xOf(m_view.m_now);
        painter.setPen(QPen(colours.text(), 2));
        painter.drawLine(QPointF(x, plot.top() - 2), QPointF(x, plot.bottom()));
        const QString label = TicketTimeline::tr("now");
        const qreal width = painter.fontMetrics().horizontalAdvance(label) + 8;
        const qreal left = std::clamp(x - width / 2, plot.left(), plot.right() - width);
        const QRectF tag(left, plot.top() - painter.fontMetrics().height() - 3, width, painter.fontMetrics().height() + 1);
        painter.setBrush(colours.text());
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(tag, 3, 3);
        painter.setPen(colours.surface());
        painter.drawText(tag, Qt::AlignCenter, label);
    }

    TicketTimeline &m_view;
};

TicketTimeline::TicketTimeline(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_anchor(new QLineSeries(this))
    , m_time(new QCategoryAxis(this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    tellAsDrawing(this, QAccessible::Chart);
    chart()->addSeries(m_anchor);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // By name: Qt Charts has it since 6.2, and the Charts of the Windows build are older.
    m_time->setProperty("truncateLabels", false);
    chart()->addAxis(m_time, Qt::AlignBottom);
    m_anchor->attachAxis(m_time);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_lanes = new Lanes(*this);

    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setFocusPolicy(Qt::NoFocus); // which its proxy, the chart, takes over: so before the next line
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(120);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Tickets on the timeline"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] { m_lanes->update(); });
}

void TicketTimeline::setBars(QList<TimelineBar> bars)
{
    m_bars = std::move(bars);
    m_current = -1;
    m_first = m_last = m_now;
    for (const TimelineBar &bar : std::as_const(m_bars)) {
        m_first = std::min(m_first, bar.start);
        m_last = std::max({ m_last, bar.end, bar.renewUntil.value_or(bar.end) });
    }
    showAll();
    arrange();
}

void TicketTimeline::setNow(Instant now)
{
    m_now = now;
    m_lanes->update();
}

void TicketTimeline::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    updateTicks();
}

void TicketTimeline::setCurrent(int bar)
{
    bar = bar < 0 || m_bars.isEmpty() ? -1 : std::min(bar, static_cast<int>(m_bars.size()) - 1);
    if (bar == m_current)
        return;
    m_current = bar;
    if (bar >= 0 && (bar < m_scroll->value() || bar >= m_scroll->value() + visibleLanes()))
        m_scroll->setValue(bar < m_scroll->value() ? bar : bar - visibleLanes() + 1);
    m_lanes->update();
    Q_EMIT currentChanged(bar);
}

void TicketTimeline::setRange(Instant from, Instant to)
{
    if (to - from < shortestView)
        to = from + shortestView;
    m_from = from;
    m_to = to;
    updateTicks();
}

void TicketTimeline::zoom(double factor, double around)
{
    const double width = seconds(m_to) - seconds(m_from);
    const double widest = std::max(2 * (seconds(m_last) - seconds(m_first)), 3600.0);
    const double fixed = seconds(m_from) + width * around;
    const double wanted = std::clamp(width * factor, static_cast<double>(shortestView.count()), widest);
    setRange(fromSeconds(fixed - wanted * around), fromSeconds(fixed + wanted * (1 - around)));
}

void TicketTimeline::pan(double share)
{
    const double shift = (seconds(m_to) - seconds(m_from)) * share;
    setRange(fromSeconds(seconds(m_from) + shift), fromSeconds(seconds(m_to) + shift));
}

void TicketTimeline::showAll()
{
    const double margin = std::max((seconds(m_last) - seconds(m_first)) * 0.02, 60.0);
    setRange(fromSeconds(seconds(m_first) - margin), fromSeconds(seconds(m_last) + margin));
}

void TicketTimeline::showNow()
{
    const double half = (seconds(m_to) - seconds(m_from)) / 2;
    setRange(fromSeconds(seconds(m_now) - half), fromSeconds(seconds(m_now) + half));
}

int TicketTimeline::laneHeight() const
{
    return fontMetrics().height() + 8;
}

int TicketTimeline::visibleLanes() const
{
    return std::max(1, static_cast<int>(chart()->plotArea().height()) / laneHeight());
}

qreal TicketTimeline::xOf(Instant instant) const
{
    const QRectF plot = chart()->plotArea();
    const double width = std::max(1.0, seconds(m_to) - seconds(m_from));
    return plot.left() + plot.width() * (seconds(instant) - seconds(m_from)) / width;
}

int TicketTimeline::barAt(const QPointF &position) const
{
    const QRectF plot = chart()->plotArea();
    if (position.y() < plot.top() || position.y() >= plot.bottom())
        return -1;
    const int bar = m_scroll->value() + static_cast<int>((position.y() - plot.top()) / laneHeight());
    return bar < m_bars.size() ? bar : -1;
}

void TicketTimeline::arrange()
{
    const int line = fontMetrics().height();
    const int gutter = std::clamp(static_cast<int>(width() * gutterShare), gutterLeast, gutterMost);
    const int barWidth = m_scroll->sizeHint().width();
    const qreal top = line + 6;
    const qreal height = std::max(1.0, this->height() - top - line - 14);
    const bool overflow = m_bars.size() * laneHeight() > height;
    chart()->setPlotArea({ static_cast<qreal>(gutter), top,
        std::max(1.0, width() - gutter - edgeMargin - (overflow ? barWidth + 4.0 : 8.0)), height });
    m_scroll->setGeometry(width() - barWidth, static_cast<int>(top), barWidth, static_cast<int>(height));
    m_scroll->setVisible(overflow);
    m_scroll->setPageStep(visibleLanes());
    m_scroll->setRange(0, std::max(0, static_cast<int>(m_bars.size()) - visibleLanes()));
    updateTicks();
}

void TicketTimeline::updateTicks()
{
    const ChartPalette colours(palette());
    const qreal room = chart()->plotArea().width();
    const int labelWidth = fontMetrics().horizontalAdvance(QStringLiteral("00:00  00 Mmm"));
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    m_time->setRange(seconds(m_from), seconds(m_to));
    QString padding; // categories must differ: the same hour of two days gets another number of invisible characters
    for (const TimeTick &tick : timeTicks(m_from, m_to, m_zone, std::max(1, static_cast<int>(room / labelWidth)))) {
        m_time->append(padding + tick.label, seconds(tick.at));
        padding += QChar(0x200B);
    }
    m_time->setLabelsFont(font());
    m_time->setLabelsColor(colours.muted());
    m_time->setGridLineColor(colours.grid());
    m_time->setLinePenColor(colours.grid());
    m_lanes->update();
}

QString TicketTimeline::describe(int index) const
{
    if (index < 0 || index >= m_bars.size())
        return {};
    const TimelineBar &bar = m_bars.at(index);
    const auto line = [this](const QString &what, Instant at) {
        const QString utc = tr("%1 UTC").arg(format::moment(at, QTimeZone::utc()));
        return m_zone == QTimeZone::utc() ? tr("%1: %2").arg(what, utc)
                                          : tr("%1: %2 %3 = %4").arg(what, format::moment(at, m_zone),
                                                format::zoneName(m_zone, at), utc);
    };
    QStringList lines { bar.name, TicketStateWords::name(bar.stateAt(m_now)), line(tr("Start"), bar.start), line(tr("End"), bar.end) };
    if (bar.renewUntil)
        lines << line(tr("Renewable until"), *bar.renewUntil);
    return lines.join(u'\n');
}

void TicketTimeline::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void TicketTimeline::wheelEvent(QWheelEvent *event)
{
    const double clicks = event->angleDelta().y() / 120.0;
    const QRectF plot = chart()->plotArea();
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoom(std::pow(0.8, clicks), std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0));
    else if (event->angleDelta().x() != 0)
        pan(-event->angleDelta().x() / 1200.0);
    else
        m_scroll->setValue(m_scroll->value() - static_cast<int>(std::round(clicks * 3)));
    event->accept();
}

void TicketTimeline::mousePressEvent(QMouseEvent *event)
{
    m_dragFrom = event->position();
    m_dragged = false;
}

void TicketTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const qreal moved = event->position().x() - m_dragFrom->x();
    if (!m_dragged && std::abs(moved) < 4)
        return;
    m_dragged = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    pan(-moved / chart()->plotArea().width());
    m_dragFrom = event->position();
}

void TicketTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    const int bar = barAt(event->position());
    if (!m_dragged && bar >= 0)
        setCurrent(bar);
    m_dragFrom.reset();
}

void TicketTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_PageUp:
        return setCurrent(std::max(0, m_current - visibleLanes()));
    case Qt::Key_PageDown:
        return setCurrent(m_current + visibleLanes());
    case Qt::Key_Left:
        return pan(-0.1);
    case Qt::Key_Right:
        return pan(0.1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_N:
        return showNow();
    default:
        QChartView::keyPressEvent(event);
    }
}

void TicketTimeline::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange();
}

bool TicketTimeline::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), describe(bar).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void TicketTimeline::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_lanes->update();
}

void TicketTimeline::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_lanes->update();
}

} // namespace kerbscope::ui
