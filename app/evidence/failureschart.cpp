// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/failureschart.h"

#include "app/presentation/charts/timeticks.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int swatchSide = 12;
constexpr int legendColumns = 2;

QString labelOf(const FailureChart::Series &series)
{
    return series.code == QLatin1String("other") ? FailuresChart::tr("other codes") : series.label;
}

} // namespace

void FailuresChart::setChart(FailureChart chart, const QTimeZone &zone)
{
    m_chart = std::move(chart);
    m_zone = zone;
    m_most = 0;
    for (int bin = 0; bin < itemCount(); ++bin)
        m_most = std::max(m_most, total(bin));
    itemsReplaced();
}

int FailuresChart::itemCount() const
{
    return m_chart.series.isEmpty() ? 0 : static_cast<int>(m_chart.series.first().counts.size());
}

int FailuresChart::total(int bin) const
{
    int sum = 0;
    for (const FailureChart::Series &series : m_chart.series)
        sum += series.counts.at(bin);
    return sum;
}

Instant FailuresChart::beginOf(int bin) const { return m_chart.begin + m_chart.width * bin; }

int FailuresChart::legendRows() const { return (static_cast<int>(m_chart.series.size()) + legendColumns - 1) / legendColumns; }

QRectF FailuresChart::plot() const
{
    const QFontMetricsF text(font());
    const qreal left = text.horizontalAdvance(QLocale().toString(std::max(m_most, 10))) + metrics::spaceS;
    const qreal bottom = text.height() * (1 + legendRows()) + metrics::spaceM;
    return { left, text.height() / 2, std::max<qreal>(10, width() - left - metrics::spaceXs),
        std::max<qreal>(20, height() - bottom - text.height() / 2) };
}

QRectF FailuresChart::itemRect(int item) const
{
    const QRectF area = plot();
    const qreal width = area.width() / std::max(1, itemCount());
    return { area.left() + width * item, area.top(), width, area.height() };
}

QString FailuresChart::describe(int item) const
{
    QStringList lines { tr("%1 to %2").arg(format::shortMoment(beginOf(item), m_zone), format::shortMoment(beginOf(item + 1), m_zone)) };
    for (const FailureChart::Series &series : m_chart.series) {
        if (series.counts.at(item) > 0)
            lines << tr("%1 × %2").arg(QLocale().toString(series.counts.at(item)), labelOf(series));
    }
    if (lines.size() == 1)
        lines << tr("no failure");
    return lines.join(u'\n');
}

QString FailuresChart::summary() const
{
    if (m_chart.series.isEmpty())
        return tr("No failure with a time is in these events.");
    int all = 0;
    for (const FailureChart::Series &series : m_chart.series)
        all += series.total;
    int busiest = 0;
    for (int bin = 1; bin < itemCount(); ++bin) {
        if (total(bin) > total(busiest))
            busiest = bin;
    }
    return tr("%1 failures; the most frequent is %2 with %3. Most came at %4.")
        .arg(QLocale().toString(all), labelOf(m_chart.series.first()), QLocale().toString(m_chart.series.first().total),
            format::shortMoment(beginOf(busiest), m_zone));
}

QList<QStringList> FailuresChart::rows() const
{
    QList<QStringList> rows;
    for (int bin = 0; bin < itemCount(); ++bin) {
        for (const FailureChart::Series &series : m_chart.series) {
            if (series.counts.at(bin) > 0)
                rows << QStringList { format::shortMoment(beginOf(bin), m_zone), labelOf(series), QLocale().toString(series.counts.at(bin)) };
        }
    }
    return rows;
}

void FailuresChart::draw(QPainter &painter, const QRectF &, const ChartPalette &colours)
{
    const QRectF area = plot();
    const QFontMetricsF text(font());
    if (itemCount() == 0) {
        painter.setPen(colours.muted());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    painter.setPen(QPen(colours.grid(), 1));
    for (const qreal share : { 0.0, 0.5, 1.0 }) {
        const qreal y = area.bottom() - area.height() * share;
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
    painter.setPen(colours.muted());
    painter.drawText(QRectF(0, area.top() - text.height() / 2, area.left() - metrics::spaceXs, text.height()), Qt::AlignRight | Qt::AlignVCenter,
        QLocale().toString(m_most));
    painter.drawText(QRectF(0, area.bottom() - text.height() / 2, area.left() - metrics::spaceXs, text.height()), Qt::AlignRight | Qt::AlignVCenter,
        QLocale().toString(0));
    const Instant end = beginOf(itemCount());
    const auto span = static_cast<double>((end - m_chart.begin).count());
    const int labels = std::max(1, static_cast<int>(area.width() / text.horizontalAdvance(QStringLiteral("00:00  00 Mmm"))));
    for (const TimeTick &tick : timeTicks(m_chart.begin, end, m_zone, labels)) {
        const qreal x = area.left() + area.width() * static_cast<double>((tick.at - m_chart.begin).count()) / span;
        const qreal width = text.horizontalAdvance(tick.label);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        painter.drawText(QPointF(std::clamp(x - width / 2, 0.0, std::max(0.0, this->width() - width)), area.bottom() + text.ascent() + 4), tick.label);
    }

    drawChoice(painter, colours);
    for (int bin = 0; bin < itemCount(); ++bin) {
        const QRectF slot = itemRect(bin);
        qreal bottom = area.bottom();
        for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
            const int count = m_chart.series.at(s).counts.at(bin);
            if (count == 0)
                continue;
            const qreal height = area.height() * count / m_most;
            painter.setBrush(colours.brush(ChartPalette::toneAt(s), ChartPalette::patternAt(s), devicePixelRatioF()));
            painter.setPen(QPen(colours.edge(ChartPalette::toneAt(s)), 1));
            const qreal gap = slot.width() > 6 ? 1.5 : 0.25;
            painter.drawRect(QRectF(slot.left() + gap, bottom - height, slot.width() - 2 * gap, height));
            bottom -= height;
        }
    }

    const qreal top = area.bottom() + text.height() + metrics::spaceS;
    const qreal columnWidth = width() / static_cast<qreal>(legendColumns);
    for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
        const QRectF cell(columnWidth * static_cast<qreal>(s % legendColumns), top + text.height() * static_cast<qreal>(s / legendColumns), columnWidth, text.height());
        painter.setBrush(colours.brush(ChartPalette::toneAt(s), ChartPalette::patternAt(s), devicePixelRatioF()));
        painter.setPen(QPen(colours.edge(ChartPalette::toneAt(s)), 1));
        painter.drawRect(QRectF(cell.left() + 1, cell.center().y() - swatchSide / 2.0, swatchSide, swatchSide));
        painter.setPen(colours.text());
        const QRectF words = cell.adjusted(swatchSide + metrics::spaceS, 0, -metrics::spaceS, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
            text.elidedText(tr("%1 × %2").arg(QLocale().toString(m_chart.series.at(s).total), labelOf(m_chart.series.at(s))), Qt::ElideRight, words.width()));
    }
}

} // namespace kerbscope::ui
