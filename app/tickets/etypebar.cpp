// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tickets/etypebar.h"

#include "app/presentation/charts/drawing.h"
#include "app/presentation/charts/swatch.h"
#include "app/presentation/metrics.h"
#include "app/presentation/widgets/scrollcolumn.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QHorizontalPercentBarSeries>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kerbscope::ui {

namespace {

constexpr int barHeight = 44;

struct Look {
    Tone tone;
    Pattern pattern;
};

/// By the standing first: what is weak is warm and patterned, what is strong is cool.
Look lookOf(const EtypeShare &share)
{
    if (!share.etype)
        return { Tone::Grey, Pattern::Plain };
    switch (share.etype->number) {
    case 18: // AES-256, RFC 3962
        return { Tone::Blue, Pattern::Plain };
    case 17: // AES-128, RFC 3962
        return { Tone::Sky, Pattern::Plain };
    case 20: // AES-256 with SHA-384, RFC 8009
        return { Tone::Green, Pattern::Plain };
    case 19: // AES-128 with SHA-256, RFC 8009
        return { Tone::Green, Pattern::Rising };
    case 23: // RC4
        return { Tone::Orange, Pattern::Rising };
    default:
        break;
    }
    switch (share.etype->standing()) {
    case EtypeStanding::Strong:
        return { Tone::Purple, Pattern::Plain };
    case EtypeStanding::Deprecated:
        return { Tone::Yellow, Pattern::Crossed };
    case EtypeStanding::Broken:
        return { Tone::Vermillion, Pattern::Crossed };
    case EtypeStanding::NotAKeyType:
        break;
    }
    return { Tone::Grey, Pattern::Dots };
}

} // namespace

EtypeBar::EtypeBar(QWidget *parent)
    : QWidget(parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_series(new QHorizontalPercentBarSeries(m_chart))
{
    auto *legend = new ScrollColumn; // more types than there is room for
    m_legend = legend->column();
    tellAsDrawing(this, QAccessible::Chart);
    m_chart->addSeries(m_series);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->setBarWidth(1.0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFixedHeight(barHeight);
    m_view->setFocusPolicy(Qt::NoFocus);
    setFocusPolicy(Qt::StrongFocus);

    m_legend->setSpacing(metrics::spaceXs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::spaceXs, 0, 0);
    column->setSpacing(metrics::spaceS);
    column->addWidget(m_view);
    column->addWidget(legend, 1);
}

QString EtypeBar::nameOf(const EtypeShare &share)
{
    return share.etype ? share.etype->name() : tr("not shown in the listing");
}

QString EtypeBar::standingOf(const EtypeShare &share)
{
    if (!share.etype)
        return {};
    switch (share.etype->standing()) {
    case EtypeStanding::Strong:
        return tr("strong");
    case EtypeStanding::Deprecated:
        return tr("weak, to be phased out (RFC 8429)");
    case EtypeStanding::Broken:
        return tr("broken (RFC 6649)");
    case EtypeStanding::NotAKeyType:
        return tr("encrypts no ticket");
    }
    return {};
}

void EtypeBar::setShares(const QList<EtypeShare> &shares)
{
    if (shares == m_shares)
        return;
    m_shares = shares;
    rebuild();
}

void EtypeBar::rebuild()
{
    const ChartPalette colours(palette());
    m_series->clear();
    clearLayout(m_legend);
    for (const EtypeShare &share : std::as_const(m_shares)) {
        const auto [tone, pattern] = lookOf(share);
        auto *set = new QBarSet(nameOf(share), m_series);
        *set << share.count;
        set->setBrush(colours.brush(tone, pattern, devicePixelRatioF()));
        set->setPen(QPen(colours.edge(tone), 1));
        m_series->append(set);

        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics::spaceS);
        line->addWidget(new Swatch(tone, pattern), 0, Qt::AlignTop);
        const QString standing = standingOf(share);
        const QString weak = share.etype && share.etype->isWeak() ? QStringLiteral("! ") : QString();
        auto *words = new QLabel(standing.isEmpty()
                ? tr("%1 × %2").arg(QLocale().toString(share.count), nameOf(share))
                : tr("%1 × %2\n%3").arg(QLocale().toString(share.count), nameOf(share), weak + standing));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        line->addWidget(words, 1);
        m_legend->addWidget(row);
    }
    m_legend->addStretch(1);
    fitPlot();
}

void EtypeBar::fitPlot()
{
    // One bar needs no margins for axes: it fills the view edge to edge.
    m_chart->setPlotArea(QRectF(1, 6, std::max(1, width() - 2), barHeight - 12));
}

void EtypeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPlot();
}

void EtypeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace kerbscope::ui
