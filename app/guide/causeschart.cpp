// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guide/causeschart.h"

#include "app/presentation/charts/chartpalette.h"
#include "app/presentation/charts/drawing.h"
#include "app/presentation/charts/elide.h"
#include "app/presentation/format.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int motionMilliseconds = 150;
constexpr int barThickness = 10;
constexpr int titleLines = 2;
constexpr int sideMargin = 12;
enum SetIndex { Leading, Others, SomethingElse, SetCount };

} // namespace

/// Titles, tracks and percentages: painted over the plot, because axis labels would take the bars' room.
class CausesChart::Rows : public QGraphicsItem
{
public:
    explicit Rows(CausesChart &chart)
        : QGraphicsItem(chart.chart())
        , m_chart(chart)
    {
        setZValue(20);
    }

    QRectF boundingRect() const override { return m_chart.chart()->rect(); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const ChartPalette colours(m_chart.palette());
        for (int row = 0; row < m_chart.m_bars.size(); ++row)
            paintRow(*painter, row, colours);
    }

private:
    void paintRow(QPainter &painter, int row, const ChartPalette &colours)
    {
        const CauseBar &bar = m_chart.m_bars.at(row);
        const QRectF plot = m_chart.chart()->plotArea();
        const qreal middle = plot.top() + plot.height() * (row + 0.5) / static_cast<qreal>(m_chart.m_bars.size());
        const bool chosen = row == m_chart.m_current;

        if (chosen) {
            const QRectF mark = m_chart.rowRect(row);
            QColor wash = m_chart.palette().color(QPalette::Highlight);
            wash.setAlphaF(colours.isDark() ? 0.28f : 0.12f);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(m_chart.hasFocus() ? QPen(m_chart.palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
            painter.setBrush(wash);
            painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), 6, 6);
        }

        QFont font = m_chart.font();
        font.setBold(chosen || row == 0);
        painter.setFont(font);
        painter.setPen(colours.text());
        const QFontMetricsF metrics(font);
        const qreal bottom = middle - barThickness / 2.0 - 4;
        const qreal width = m_chart.width() - 2 * sideMargin;
        const QStringList lines = elidedLines(bar.title, metrics, width, titleLines);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const qreal y = bottom - metrics.descent() - metrics.height() * static_cast<qreal>(lines.size() - 1 - line);
            painter.drawText(QPointF(plot.left(), y), lines.at(line));
        }

        font.setBold(row == 0);
        painter.setFont(font);
        painter.drawText(QRectF(plot.right() + 4, middle - metrics.height() / 2,
                             m_chart.width() - sideMargin - plot.right() - 4, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, format::percent(bar.probability));
        painter.setPen(QPen(colours.grid(), 1));
        painter.drawLine(QPointF(plot.left(), middle + barThickness / 2.0 + 1.5),
            QPointF(plot.right(), middle + barThickness / 2.0 + 1.5));
    }

    CausesChart &m_chart;
};

CausesChart::CausesChart(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_share(new QValueAxis(this))
    , m_rank(new QValueAxis(this))
{
    tellAsDrawing(this, QAccessible::Chart);
    auto *series = new QHorizontalStackedBarSeries(this);
    for (int set = 0; set < SetCount; ++set) {
        m_sets << new QBarSet(QString(), series);
        series->append(m_sets.last());
    }
    chart()->addSeries(series);
    m_share->setRange(0, 1);
    m_share->setVisible(false);
    m_rank->setVisible(false);
    chart()->addAxis(m_share, Qt::AlignBottom);
    chart()->addAxis(m_rank, Qt::AlignLeft);
    series->attachAxis(m_share);
    series->attachAxis(m_rank);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationDuration(motionMilliseconds);
    m_rows = new Rows(*this);

    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setRenderHint(QPainter::Antialiasing);
    viewport()->setFocusPolicy(Qt::NoFocus); // which its proxy, the chart, takes over: so before the next line
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    recolour();
}

void CausesChart::setBars(const QList<CauseBar> &bars)
{
    if (bars == m_bars)
        return;
    const QString before = m_bars.value(m_current).id;
    const bool sameCount = bars.size() == m_bars.size();
    m_bars = bars;

    const bool animate
        = m_motion && sameCount && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    chart()->setAnimationOptions(animate ? QChart::SeriesAnimations : QChart::NoAnimation);
    const qsizetype count = m_bars.size();
    if (!sameCount) {
        for (QBarSet *set : std::as_const(m_sets)) {
            set->remove(0, set->count());
            set->append(QList<qreal>(count, 0.0));
        }
        m_rank->setRange(-0.5, static_cast<qreal>(std::max<qsizetype>(count, 1)) - 0.5);
    }
    for (qsizetype row = 0; row < count; ++row) {
        const CauseBar &bar = m_bars.at(row);
        const SetIndex mine = bar.id.isEmpty() ? SomethingElse : row == 0 ? Leading : Others;
        const auto slot = static_cast<int>(count - 1 - row); // categories grow upwards
        for (int set = 0; set < SetCount; ++set)
            m_sets.at(set)->replace(slot, set == mine ? bar.probability : 0.0);
    }
    updateGeometry();
    arrange();

    // The reader keeps looking at the cause that he chose when the order changes.
    const auto same = std::find_if(m_bars.cbegin(), m_bars.cend(), [&](const CauseBar &bar) { return bar.id == before; });
    m_chosen = m_chosen && !before.isEmpty() && same != m_bars.cend();
    m_current = m_chosen ? static_cast<int>(std::distance(m_bars.cbegin(), same)) : 0;
    m_rows->update();
    Q_EMIT currentChanged(m_current);
}

void CausesChart::setCurrent(int row)
{
    row = std::clamp(row, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    m_chosen = true;
    if (row == m_current)
        return;
    m_current = row;
    m_rows->update();
    Q_EMIT currentChanged(row);
}

int CausesChart::rowPitch() const
{
    return titleLines * fontMetrics().height() + barThickness + 10;
}

QSize CausesChart::sizeHint() const
{
    return { 296, rowPitch() * std::max(1, static_cast<int>(m_bars.size())) + 4 };
}

QSize CausesChart::minimumSizeHint() const
{
    return { 200, sizeHint().height() };
}

QRectF CausesChart::rowRect(int row) const
{
    const QRectF plot = chart()->plotArea();
    const qreal pitch = plot.height() / static_cast<qreal>(std::max<qsizetype>(1, m_bars.size()));
    const qreal bottom = plot.top() + pitch * (row + 0.5) + barThickness / 2.0 + 7;
    return { 0, bottom - pitch + 1, static_cast<qreal>(width()), pitch - 1 };
}

int CausesChart::rowAt(const QPointF &position) const
{
    for (int row = 0; row < m_bars.size(); ++row) {
        if (rowRect(row).contains(position))
            return row;
    }
    return -1;
}

void CausesChart::arrange()
{
    const int pitch = rowPitch();
    const qreal percentWidth = fontMetrics().horizontalAdvance(format::percent(0.88)) + 12;
    // The bar is in the middle of its row and its title above it, so the plot is moved down by what the title needs.
    const qreal top = pitch / 2.0 - barThickness / 2.0 - 7;
    chart()->setPlotArea({ sideMargin, top, width() - 2 * sideMargin - percentWidth,
        static_cast<qreal>(pitch) * static_cast<qreal>(std::max<qsizetype>(1, m_bars.size())) });
    const auto series = chart()->series();
    static_cast<QHorizontalStackedBarSeries *>(series.first())->setBarWidth(static_cast<qreal>(barThickness) / pitch);
    m_rows->update();
}

void CausesChart::recolour()
{
    const ChartPalette colours(palette());
    const auto paint = [&](SetIndex set, Tone tone, Pattern pattern) {
        m_sets.at(set)->setBrush(colours.brush(tone, pattern, devicePixelRatioF()));
        m_sets.at(set)->setPen(QPen(colours.edge(tone), 1));
    };
    paint(Leading, Tone::Blue, Pattern::Plain);
    paint(Others, Tone::Sky, Pattern::Plain);
    paint(SomethingElse, Tone::Grey, Pattern::Rising);
    m_rows->update();
}

void CausesChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void CausesChart::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row >= 0)
        setCurrent(row);
    event->accept();
}

void CausesChart::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(rowAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CausesChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(m_bars.size()) - 1);
    default:
        event->ignore();
    }
}

void CausesChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

bool CausesChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                tr("%1: %2").arg(m_bars.at(row).title, format::percent(m_bars.at(row).probability)).toHtmlEscaped(),
                viewport());
        return true;
    }
    return QChartView::viewportEvent(event);
}

void CausesChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_rows->update();
}

void CausesChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_rows->update();
}

} // namespace kerbscope::ui
