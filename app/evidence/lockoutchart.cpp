// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/lockoutchart.h"

#include "app/presentation/charts/timeticks.h"
#include "app/presentation/format.h"
#include "app/presentation/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

using Kind = LockoutStory::Step::Kind;

constexpr qsizetype mostLanes = 8;
constexpr qreal radius = 6;
constexpr Kind allKinds[] = { Kind::WrongPassword, Kind::Refused, Kind::Locked, Kind::Unlocked, Kind::Success };

Tone toneOf(Kind kind)
{
    switch (kind) {
    case Kind::WrongPassword:
        return Tone::Orange;
    case Kind::Refused:
        return Tone::Purple;
    case Kind::Locked:
        return Tone::Vermillion;
    case Kind::Unlocked:
        return Tone::Sky;
    case Kind::Success:
        return Tone::Green;
    }
    return Tone::Grey;
}

/// Each kind has a shape of its own, so that no colour is needed to tell them apart.
void drawMark(QPainter &painter, const QPointF &at, Kind kind, const ChartPalette &colours)
{
    painter.setPen(QPen(colours.edge(toneOf(kind)), 1.5));
    painter.setBrush(colours.fill(toneOf(kind)));
    switch (kind) {
    case Kind::WrongPassword:
        painter.setPen(QPen(colours.edge(toneOf(kind)), 2.5));
        painter.drawLine(at + QPointF(-radius + 1, -radius + 1), at + QPointF(radius - 1, radius - 1));
        painter.drawLine(at + QPointF(-radius + 1, radius - 1), at + QPointF(radius - 1, -radius + 1));
        return;
    case Kind::Refused:
        painter.drawPolygon(QPolygonF({ at + QPointF(0, -radius), at + QPointF(radius, radius), at + QPointF(-radius, radius) }));
        return;
    case Kind::Locked:
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        return;
    case Kind::Unlocked:
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
        return;
    case Kind::Success:
        painter.drawEllipse(at, radius, radius);
        return;
    }
}

} // namespace

QString LockoutChart::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::WrongPassword:
        return tr("wrong password");
    case Kind::Refused:
        return tr("refused: the account is locked");
    case Kind::Locked:
        return tr("locked");
    case Kind::Unlocked:
        return tr("unlocked");
    case Kind::Success:
        return tr("success");
    }
    return {};
}

void LockoutChart::setStories(QList<LockoutStory> stories, const QTimeZone &zone)
{
    m_stories = std::move(stories);
    m_zone = zone;
    m_marks.clear();
    std::optional<Instant> first;
    std::optional<Instant> last;
    for (qsizetype story = 0; story < std::min(mostLanes, m_stories.size()); ++story) {
        for (qsizetype step = 0; step < m_stories.at(story).steps.size(); ++step) {
            const auto time = m_stories.at(story).steps.at(step).time;
            if (!time)
                continue;
            m_marks << Mark { story, step };
            first = std::min(first.value_or(*time), *time);
            last = std::max(last.value_or(*time), *time);
        }
    }
    m_from = first.value_or(Instant {});
    m_to = std::max(last.value_or(Instant {}), m_from + std::chrono::minutes(1));
    itemsReplaced();
}

qreal LockoutChart::laneHeight() const { return QFontMetricsF(font()).height() + metrics::spaceL; }
qreal LockoutChart::lanesTop() const { return 2 * QFontMetricsF(font()).height() + metrics::spaceM; }
qreal LockoutChart::nameWidth() const { return std::clamp(width() * 0.24, 80.0, 220.0); }

QSize LockoutChart::sizeHint() const
{
    const auto lanes = static_cast<qreal>(std::clamp<qsizetype>(m_stories.size(), 2, mostLanes));
    return { 520, static_cast<int>(lanesTop() + lanes * laneHeight() + QFontMetricsF(font()).height()) + metrics::spaceM };
}

QPointF LockoutChart::centreOf(int item) const
{
    const double share = static_cast<double>((*stepOf(item).time - m_from).count()) / static_cast<double>((m_to - m_from).count());
    const qreal left = nameWidth() + metrics::spaceM;
    return { left + (width() - left - metrics::spaceM) * share,
        lanesTop() + laneHeight() * (static_cast<qreal>(m_marks.at(item).story) + 0.5) };
}

QRectF LockoutChart::itemRect(int item) const
{
    const QPointF centre = centreOf(item);
    return { centre.x() - radius - 4, centre.y() - radius - 4, 2 * radius + 8, 2 * radius + 8 };
}

QString LockoutChart::describe(int item) const
{
    const LockoutStory::Step &step = stepOf(item);
    QStringList lines { m_stories.at(m_marks.at(item).story).user, tr("%1: %2").arg(format::moment(*step.time, m_zone), nameOf(step.kind)) };
    if (!step.origin.isEmpty())
        lines << tr("From %1").arg(step.origin);
    return lines.join(u'\n');
}

QString LockoutChart::summary() const
{
    if (m_stories.isEmpty())
        return tr("No account was locked in these events.");
    QStringList sentences;
    for (const LockoutStory &story : m_stories) {
        if (sentences.size() == 3)
            break;
        QStringList sources;
        for (const auto &[origin, count] : story.sources)
            sources << tr("%1 × from %2").arg(QLocale().toString(count), origin.isEmpty() ? tr("a place not told") : origin);
        const QString state = story.isLocked ? tr("is locked at the end") : tr("was locked and works again");
        sentences << (sources.isEmpty() ? tr("%1 %2.").arg(story.user, state)
                                        : tr("%1 %2; wrong passwords: %3.").arg(story.user, state, sources.join(QStringLiteral(", "))));
    }
    return sentences.join(u' ');
}

QList<QStringList> LockoutChart::rows() const
{
    QList<QStringList> rows;
    for (const LockoutStory &story : m_stories) {
        for (const LockoutStory::Step &step : story.steps)
            rows << QStringList { story.user, step.time ? format::moment(*step.time, m_zone) : QString(), nameOf(step.kind), step.origin };
    }
    return rows;
}

void LockoutChart::draw(QPainter &painter, const QRectF &, const ChartPalette &colours)
{
    const QFontMetricsF text(font());
    if (m_marks.isEmpty()) {
        painter.setPen(colours.muted());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    qreal x = radius + 2;
    qreal y = text.height() / 2;
    for (const Kind kind : allKinds) {
        const qreal width = text.horizontalAdvance(nameOf(kind)) + 3 * radius + metrics::spaceL;
        if (x + width > this->width() && x > radius + 2) {
            x = radius + 2;
            y += text.height() + 2;
        }
        drawMark(painter, { x, y }, kind, colours);
        painter.setPen(colours.text());
        painter.drawText(QPointF(x + 2 * radius, y + text.ascent() / 2 - 1), nameOf(kind));
        x += width;
    }

    const qreal left = nameWidth() + metrics::spaceM;
    const qreal right = width() - metrics::spaceM;
    const qsizetype lanes = std::min(mostLanes, m_stories.size());
    for (qsizetype lane = 0; lane < lanes; ++lane) {
        const qreal middle = lanesTop() + laneHeight() * (static_cast<qreal>(lane) + 0.5);
        painter.setPen(QPen(colours.grid(), 1));
        painter.drawLine(QPointF(left, middle), QPointF(right, middle));
        painter.setPen(colours.text());
        painter.drawText(QRectF(metrics::spaceXs, middle - text.height() / 2, nameWidth(), text.height()), Qt::AlignLeft | Qt::AlignVCenter,
            text.elidedText(m_stories.at(lane).user, Qt::ElideRight, nameWidth()));
    }
    const qreal axis = lanesTop() + laneHeight() * static_cast<qreal>(lanes);
    const int labels = std::max(1, static_cast<int>((right - left) / text.horizontalAdvance(QStringLiteral("00:00  00 Mmm"))));
    painter.setPen(colours.muted());
    for (const TimeTick &tick : timeTicks(m_from, m_to, m_zone, labels)) {
        const qreal at = left + (right - left) * static_cast<double>((tick.at - m_from).count()) / static_cast<double>((m_to - m_from).count());
        const qreal width = text.horizontalAdvance(tick.label);
        painter.drawText(QPointF(std::clamp(at - width / 2, 0.0, std::max(0.0, this->width() - width)), axis + text.ascent()), tick.label);
    }
    drawChoice(painter, colours);
    for (int item = 0; item < itemCount(); ++item)
        drawMark(painter, centreOf(item), stepOf(item).kind, colours);
}

} // namespace kerbscope::ui
