// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cases/barschart.h"

#include "app/presentation/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int barThickness = 10;
constexpr int leastRows = 4;

} // namespace

void BarsChart::setBars(QList<CountBar> bars, const QString &nothing)
{
    m_bars = std::move(bars);
    m_nothing = nothing;
    m_most = 0;
    for (const CountBar &bar : std::as_const(m_bars))
        m_most = std::max(m_most, bar.count);
    itemsReplaced();
}

qreal BarsChart::rowHeight() const { return QFontMetricsF(font()).height() + barThickness + metrics::spaceM; }

QSize BarsChart::sizeHint() const
{
    const auto rows = std::max<qsizetype>(leastRows, m_bars.size());
    return { 380, static_cast<int>(rowHeight() * static_cast<qreal>(rows)) };
}

QRectF BarsChart::itemRect(int item) const { return { 0, rowHeight() * item, static_cast<qreal>(width()), rowHeight() }; }

QString BarsChart::describe(int item) const
{
    const CountBar &bar = m_bars.at(item);
    return bar.count == 1 ? tr("%1\n1 case").arg(bar.label) : tr("%1\n%n cases", nullptr, bar.count).arg(bar.label);
}

void BarsChart::draw(QPainter &painter, const QRectF &, const ChartPalette &colours)
{
    if (itemCount() == 0) {
        painter.setPen(colours.muted());
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_nothing);
        return;
    }
    drawChoice(painter, colours);
    const QFontMetricsF text(font());
    const qreal figure = text.horizontalAdvance(QLocale().toString(m_most)) + metrics::spaceS;
    for (int item = 0; item < itemCount(); ++item) {
        const CountBar &bar = m_bars.at(item);
        const QRectF row = itemRect(item).adjusted(metrics::spaceXs, metrics::spaceXs, -metrics::spaceXs, 0);
        painter.setPen(colours.text());
        painter.drawText(QRectF(row.left(), row.top(), row.width(), text.height()), Qt::AlignLeft | Qt::AlignVCenter,
            text.elidedText(bar.label, Qt::ElideRight, row.width()));
        const QRectF track(row.left(), row.top() + text.height() + 2, row.width() - figure, barThickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.grid());
        painter.drawRoundedRect(track, 3, 3);
        if (bar.count > 0) {
            painter.setBrush(colours.brush(Tone::Blue, Pattern::Plain, devicePixelRatioF()));
            painter.setPen(QPen(colours.edge(Tone::Blue), 1));
            painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(4.0, track.width() * bar.count / m_most), track.height()), 3, 3);
        }
        painter.setPen(colours.text());
        painter.drawText(QRectF(track.right(), track.center().y() - text.height() / 2, figure, text.height()), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(bar.count));
    }
}

} // namespace kerbscope::ui
