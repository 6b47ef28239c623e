// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/weekschart.h"

#include "app/presentation/metrics.h"
#include "app/presentation/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kerbscope::ui {

namespace {

constexpr int swatchSide = 12;
constexpr std::array order { CaseState::Solved, CaseState::Escalated, CaseState::Waiting, CaseState::Open };

int countOf(const HistoryWeek &week, CaseState state) { return week.byState[static_cast<size_t>(state)]; }

} // namespace

QString nameOfWeek(QDate monday)
{
    const QLocale locale;
    return WeeksChart::tr("%1 to %2").arg(locale.toString(monday, QLocale::ShortFormat), locale.toString(monday.addDays(6), QLocale::ShortFormat));
}

void WeeksChart::setWeeks(QList<HistoryWeek> weeks)
{
    m_weeks = std::move(weeks);
    m_most = 0;
    for (const HistoryWeek &week : std::as_const(m_weeks))
        m_most = std::max(m_most, week.cases);
    itemsReplaced();
}

QRectF WeeksChart::plot() const
{
    const QFontMetricsF text(font());
    const qreal left = text.horizontalAdvance(QLocale().toString(std::max(m_most, 10))) + metrics::spaceS;
    const qreal bottom = text.height() * 2 + metrics::spaceM;
    return { left, text.height() / 2, std::max<qreal>(10, width() - left - metrics::spaceXs), std::max<qreal>(20, height() - bottom - text.height() / 2) };
}

QRectF WeeksChart::itemRect(int item) const
{
    const QRectF area = plot();
    const qreal width = area.width() / static_cast<qreal>(std::max<qsizetype>(1, m_weeks.size()));
    return { area.left() + width * item, area.top(), width, area.height() };
}

QString WeeksChart::describe(int item) const
{
    const HistoryWeek &week = m_weeks.at(item);
    QStringList lines { nameOfWeek(week.monday) };
    for (const CaseState state : order) {
        if (countOf(week, state) > 0)
            lines << tr("%1: %2").arg(signOf(state).word, QLocale().toString(countOf(week, state)));
    }
    if (lines.size() == 1)
        lines << tr("no case");
    return lines.join(u'\n');
}

QString WeeksChart::summary() const
{
    int all = 0;
    int busiest = 0;
    for (int week = 0; week < m_weeks.size(); ++week) {
        all += m_weeks[week].cases;
        if (m_weeks[week].cases > m_weeks[busiest].cases)
            busiest = week;
    }
    if (all == 0)
        return tr("No case was begun in these weeks.");
    return tr("%1 cases were begun in these weeks, most of them in the week of %2: %3.")
        .arg(QLocale().toString(all), QLocale().toString(m_weeks[busiest].monday, QLocale::ShortFormat), QLocale().toString(m_weeks[busiest].cases));
}

QList<QStringList> WeeksChart::rows() const
{
    QList<QStringList> rows;
    for (const HistoryWeek &week : m_weeks) {
        QStringList row { nameOfWeek(week.monday), QLocale().toString(week.cases) };
        for (const CaseState state : order)
            row << QLocale().toString(countOf(week, state));
        rows << row;
    }
    return rows;
}

void WeeksChart::drawScale(QPainter &painter, const ChartPalette &colours)
{
    const QRectF area = plot();
    const QFontMetricsF text(font());
    painter.setPen(QPen(colours.grid(), 1));
    for (const qreal share : { 0.0, 0.5, 1.0 })
        painter.drawLine(QPointF(area.left(), area.bottom() - area.height() * share), QPointF(area.right(), area.bottom() - area.height() * share));
    painter.setPen(colours.muted());
    const qreal gutter = area.left() - metrics::spaceXs;
    painter.drawText(QRectF(0, area.top() - text.height() / 2, gutter, text.height()), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(m_most));
    painter.drawText(QRectF(0, area.bottom() - text.height() / 2, gutter, text.height()), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(0));
    // As many Mondays as fit without touching.
    const qreal wide = text.horizontalAdvance(QLocale().toString(QDate(2028, 12, 30), QLocale::ShortFormat)) + metrics::spaceM;
    const int step = std::max(1, static_cast<int>(wide / std::max<qreal>(1, itemRect(0).width()) + 1));
    for (int week = static_cast<int>(m_weeks.size()) - 1; week >= 0; week -= step) {
        const QString label = QLocale().toString(m_weeks[week].monday, QLocale::ShortFormat);
        const qreal middle = itemRect(week).center().x();
        const qreal length = text.horizontalAdvance(label);
        painter.drawLine(QPointF(middle, area.bottom()), QPointF(middle, area.bottom() + 3));
        painter.drawText(QPointF(std::clamp(middle - length / 2, 0.0, std::max(0.0, width() - length)), area.bottom() + text.ascent() + 4), label);
    }
}

void WeeksChart::drawLegend(QPainter &painter, const ChartPalette &colours)
{
    const QFontMetricsF text(font());
    const qreal top = plot().bottom() + text.height() + metrics::spaceS;
    const qreal column = width() / static_cast<qreal>(order.size());
    for (size_t s = 0; s < order.size(); ++s) {
        const auto place = static_cast<qsizetype>(s);
        const QRectF cell(column * static_cast<qreal>(place), top, column, text.height());
        painter.setBrush(colours.brush(ChartPalette::toneAt(place), ChartPalette::patternAt(place), devicePixelRatioF()));
        painter.setPen(QPen(colours.edge(ChartPalette::toneAt(place)), 1));
        painter.drawRect(QRectF(cell.left() + 1, cell.center().y() - swatchSide / 2.0, swatchSide, swatchSide));
        painter.setPen(colours.text());
        const QRectF words = cell.adjusted(swatchSide + metrics::spaceS, 0, -metrics::spaceS, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text.elidedText(signOf(order[s]).word, Qt::ElideRight, words.width()));
    }
}

void WeeksChart::draw(QPainter &painter, const QRectF &, const ChartPalette &colours)
{
    if (itemCount() == 0) {
        painter.setPen(colours.muted());
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, summary());
        return;
    }
    drawScale(painter, colours);
    drawChoice(painter, colours);
    const QRectF area = plot();
    for (int week = 0; week < itemCount(); ++week) {
        const QRectF slot = itemRect(week);
        const qreal gap = std::max(1.0, slot.width() * 0.15);
        qreal bottom = area.bottom();
        for (size_t s = 0; s < order.size(); ++s) {
            const int count = countOf(m_weeks[week], order[s]);
            if (count == 0)
                continue;
            const auto place = static_cast<qsizetype>(s);
            const qreal height = area.height() * count / m_most;
            painter.setBrush(colours.brush(ChartPalette::toneAt(place), ChartPalette::patternAt(place), devicePixelRatioF()));
            painter.setPen(QPen(colours.edge(ChartPalette::toneAt(place)), 1));
            painter.drawRect(QRectF(slot.left() + gap, bottom - height, slot.width() - 2 * gap, height));
            bottom -= height;
        }
    }
    drawLegend(painter, colours);
}

} // namespace kerbscope::ui
