// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/ladderchart.h"

#include "app/presentation/colors.h"
#include "app/presentation/format.h"
#include "app/presentation/icon.h"
#include "app/presentation/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kerbscope::ui {

namespace {

constexpr Lane lanes[] = { Lane::Client, Lane::Kdc, Lane::Proxy };
constexpr qreal head = 7; ///< of an arrow

Role roleOf(LadderRow::Mark mark)
{
    switch (mark) {
    case LadderRow::Mark::Fine:
        return Role::Text;
    case LadderRow::Mark::Note:
        return Role::Info;
    case LadderRow::Mark::Error:
        return Role::Problem;
    case LadderRow::Mark::Unanswered:
        return Role::Warning;
    }
    return Role::Text;
}

} // namespace

QString LadderChart::nameOf(Lane lane)
{
    switch (lane) {
    case Lane::Client:
        return tr("Client");
    case Lane::Kdc:
        return tr("KDC");
    case Lane::Proxy:
        return tr("Proxy or server");
    }
    return {};
}

QString LadderChart::nameOf(LadderRow::Mark mark)
{
    switch (mark) {
    case LadderRow::Mark::Fine:
        return tr("as it should be");
    case LadderRow::Mark::Note:
        return tr("usual");
    case LadderRow::Mark::Error:
        return tr("problem");
    case LadderRow::Mark::Unanswered:
        return tr("no answer");
    }
    return {};
}

void LadderChart::setLadder(Ladder ladder, const QTimeZone &zone)
{
    m_ladder = std::move(ladder);
    m_zone = zone;
    itemsReplaced();
}

qreal LadderChart::rowHeight() const { return QFontMetricsF(font()).height() + metrics::spaceL; }
qreal LadderChart::headHeight() const { return 2 * QFontMetricsF(font()).height() + metrics::spaceM; }
qreal LadderChart::timeWidth() const { return QFontMetricsF(font()).horizontalAdvance(QStringLiteral("00:00:00.000")) + metrics::spaceS; }

qreal LadderChart::laneX(Lane lane) const
{
    const qreal margin = QFontMetricsF(font()).horizontalAdvance(nameOf(Lane::Proxy)) / 2 + metrics::spaceS;
    const qreal left = timeWidth() + margin / 2;
    const qreal right = width() - margin;
    return left + (right - left) * static_cast<int>(lane) / 2.0;
}

QSize LadderChart::sizeHint() const
{
    return { 560, static_cast<int>(headHeight() + rowHeight() * std::max(3, itemCount())) + metrics::spaceS };
}

QRectF LadderChart::itemRect(int item) const { return { 0, headHeight() + rowHeight() * item, static_cast<qreal>(width()), rowHeight() }; }

int LadderChart::itemAt(const QPointF &position) const
{
    const int item = static_cast<int>(std::floor((position.y() - headHeight()) / rowHeight()));
    return position.y() >= headHeight() && item < itemCount() ? item : -1;
}

QString LadderChart::describe(int item) const
{
    const LadderRow &row = m_ladder.rows.at(item);
    QStringList lines { row.label, tr("Frame %1, %2").arg(QLocale().toString(row.frame), format::moment(row.time, m_zone)),
        tr("From %1 to %2").arg(row.source, row.target) };
    if (!row.detail.isEmpty())
        lines << row.detail;
    return lines.join(u'\n');
}

QString LadderChart::summary() const
{
    if (m_ladder.rows.isEmpty())
        return tr("No message that concerns a sign-on is in this capture.");
    const auto errors = std::ranges::count(m_ladder.rows, LadderRow::Mark::Error, &LadderRow::mark);
    const auto silent = std::ranges::count(m_ladder.rows, LadderRow::Mark::Unanswered, &LadderRow::mark);
    return tr("%1 messages between client, KDC and proxy: %2 with a problem, %3 without an answer.")
        .arg(QLocale().toString(m_ladder.all), QLocale().toString(errors), QLocale().toString(silent));
}

QList<QStringList> LadderChart::rows() const
{
    QList<QStringList> rows;
    for (const LadderRow &row : m_ladder.rows)
        rows << QStringList { QString::number(row.frame), format::moment(row.time, m_zone), tr("%1 %2").arg(nameOf(row.from), row.source),
            tr("%1 %2").arg(nameOf(row.to), row.target), row.label,
            QStringList { nameOf(row.mark), QString(row.detail).replace(u'\n', QLatin1String("; ")) }.join(QStringLiteral(": ")) };
    return rows;
}

void LadderChart::draw(QPainter &painter, const QRectF &dirty, const ChartPalette &colours)
{
    const QFontMetricsF text(font());
    const QString addresses[] = { m_ladder.clients, m_ladder.kdcs, m_ladder.proxies };
    for (const Lane lane : lanes) {
        const qreal x = laneX(lane);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(colours.text());
        const qreal room = width() / 3.2;
        const qreal left = std::clamp(x - room / 2, 0.0, width() - room);
        painter.drawText(QRectF(left, 0, room, text.height()), Qt::AlignCenter, nameOf(lane));
        painter.setFont(font());
        painter.setPen(colours.muted());
        painter.drawText(QRectF(left, text.height(), room, text.height()), Qt::AlignCenter,
            text.elidedText(addresses[static_cast<int>(lane)], Qt::ElideMiddle, room));
        painter.setPen(QPen(colours.grid(), 1.5));
        painter.drawLine(QPointF(x, headHeight() - 4), QPointF(x, height()));
    }
    drawChoice(painter, colours);
    const int first = std::max(0, static_cast<int>((dirty.top() - headHeight()) / rowHeight()));
    const int last = std::min(itemCount() - 1, static_cast<int>((dirty.bottom() - headHeight()) / rowHeight()));
    for (int item = first; item <= last; ++item)
        drawRow(painter, item, colours);
}

void LadderChart::drawRow(QPainter &painter, int item, const ChartPalette &colours) const
{
    const LadderRow &row = m_ladder.rows.at(item);
    const QRectF place = itemRect(item);
    const Colors &roles = colorsOf(this);
    const QColor ink = roles[roleOf(row.mark)];
    const QFontMetricsF text(font());

    painter.setPen(colours.muted());
    painter.drawText(QRectF(metrics::spaceXs, place.top(), timeWidth(), place.height()), Qt::AlignLeft | Qt::AlignVCenter,
        toUtcDateTime(row.time).toTimeZone(m_zone).toString(QStringLiteral("HH:mm:ss.zzz")));

    const qreal y = place.bottom() - 6;
    const qreal from = laneX(row.from);
    const qreal to = laneX(row.to);
    const qreal sense = to > from ? 1 : -1;
    QPen pen(ink, row.mark == LadderRow::Mark::Error ? 2 : 1.5);
    if (row.mark == LadderRow::Mark::Unanswered)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to - sense * head, y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF({ QPointF(to, y), QPointF(to - sense * head, y - head / 2), QPointF(to - sense * head, y + head / 2) }));

    QFont font = this->font();
    font.setBold(row.mark == LadderRow::Mark::Error);
    painter.setFont(font);
    const QFontMetricsF measure(font);
    qreal left = std::min(from, to) + metrics::spaceS;
    const qreal right = width() - metrics::spaceXs;
    if (row.mark == LadderRow::Mark::Error || row.mark == LadderRow::Mark::Unanswered) {
        const qreal side = text.height() * 0.9;
        paintIcon(&painter, QRectF(left, place.top() + 2, side, side), row.mark == LadderRow::Mark::Error ? Icon::Problem : Icon::Question, ink);
        left += side + metrics::spaceXs;
    }
    const QString label = row.mark == LadderRow::Mark::Unanswered ? tr("%1 (no answer)").arg(row.label) : row.label;
    const QString shown = measure.elidedText(label, Qt::ElideRight, right - left);
    // The words stand on the ground of the page, so that no line of a lane runs through them.
    const QRectF words(left, place.top() + 1, measure.horizontalAdvance(shown), text.height());
    if (item != current())
        painter.fillRect(words.adjusted(-1, 0, 2, 0), palette().color(backgroundRole()));
    painter.setPen(row.mark == LadderRow::Mark::Fine ? colours.text() : ink);
    painter.drawText(words.adjusted(0, 0, metrics::spaceS, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter.setFont(this->font());
}

} // namespace kerbscope::ui
