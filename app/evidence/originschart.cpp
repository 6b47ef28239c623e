// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/evidence/originschart.h"

#include "app/presentation/metrics.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace kerbscope::ui {

namespace {

constexpr int mostBars = 12;
constexpr qsizetype usersNamed = 8;
constexpr double nameShare = 0.3;

QString nameOf(const OriginCount &origin) { return origin.origin.isEmpty() ? OriginsChart::tr("place not told") : origin.origin; }

QString usersOf(const OriginCount &origin)
{
    QString users = origin.users.first(std::min(usersNamed, origin.users.size())).join(QStringLiteral(", "));
    if (origin.users.size() > usersNamed)
        users += OriginsChart::tr(" and %n more", nullptr, static_cast<int>(origin.users.size() - usersNamed));
    return users;
}

} // namespace

void OriginsChart::setOrigins(QList<OriginCount> origins)
{
    m_origins = std::move(origins);
    itemsReplaced();
}

int OriginsChart::itemCount() const { return std::min(mostBars, static_cast<int>(m_origins.size())); }

qreal OriginsChart::rowHeight() const { return QFontMetricsF(font()).height() + metrics::spaceXs; }

QSize OriginsChart::sizeHint() const
{
    return { 520, static_cast<int>(rowHeight() * (std::max(3, itemCount()) + 1)) + metrics::spaceM };
}

QRectF OriginsChart::itemRect(int item) const
{
    const qreal top = rowHeight() + metrics::spaceXs;
    const qreal height = std::min(rowHeight() * 1.5, (this->height() - top) / std::max(1, itemCount()));
    return { 0, top + height * item, static_cast<qreal>(width()), height };
}

QString OriginsChart::describe(int item) const
{
    const OriginCount &origin = m_origins.at(item);
    QStringList lines { nameOf(origin), tr("%1 failures, %2 successes").arg(QLocale().toString(origin.failures), QLocale().toString(origin.successes)) };
    if (!origin.users.isEmpty())
        lines << tr("Users: %1").arg(usersOf(origin));
    return lines.join(u'\n');
}

QString OriginsChart::summary() const
{
    if (m_origins.isEmpty())
        return tr("These events do not say where requests came from.");
    const OriginCount &worst = m_origins.first();
    if (worst.failures == 0)
        return tr("Requests came from %1 places, none failed.").arg(QLocale().toString(m_origins.size()));
    return tr("Requests came from %1 places. Most failures came from %2: %3 of %4 requests.")
        .arg(QLocale().toString(m_origins.size()), nameOf(worst), QLocale().toString(worst.failures), QLocale().toString(worst.failures + worst.successes));
}

QList<QStringList> OriginsChart::rows() const
{
    QList<QStringList> rows;
    for (const OriginCount &origin : m_origins)
        rows << QStringList { nameOf(origin), QLocale().toString(origin.failures), QLocale().toString(origin.successes), usersOf(origin) };
    return rows;
}

void OriginsChart::draw(QPainter &painter, const QRectF &, const ChartPalette &colours)
{
    if (m_origins.isEmpty()) {
        painter.setPen(colours.muted());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    const QFontMetricsF text(font());
    const QBrush failed = colours.brush(Tone::Vermillion, Pattern::Rising, devicePixelRatioF());
    const QBrush passed = colours.brush(Tone::Sky, Pattern::Plain, devicePixelRatioF());

    qreal x = 0;
    const auto legend = [&](const QBrush &brush, Tone tone, const QString &words) {
        painter.setBrush(brush);
        painter.setPen(QPen(colours.edge(tone), 1));
        painter.drawRect(QRectF(x + 1, rowHeight() / 2 - 6, 12, 12));
        painter.setPen(colours.text());
        painter.drawText(QRectF(x + 20, 0, width() - x - 20, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += 20 + text.horizontalAdvance(words) + metrics::spaceL;
    };
    legend(failed, Tone::Vermillion, tr("failures"));
    legend(passed, Tone::Sky, tr("successes"));
    if (m_origins.size() > itemCount()) {
        painter.setPen(colours.muted());
        painter.drawText(QRectF(x, 0, width() - x, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
            tr("%n more in the table", nullptr, static_cast<int>(m_origins.size()) - itemCount()));
    }

    drawChoice(painter, colours);
    int most = 1;
    for (int item = 0; item < itemCount(); ++item)
        most = std::max(most, m_origins.at(item).failures + m_origins.at(item).successes);
    const qreal nameWidth = width() * nameShare;
    const qreal countWidth = text.horizontalAdvance(tr("%1 of %2").arg(QLocale().toString(most), QLocale().toString(most))) + metrics::spaceS;
    const qreal barRoom = std::max<qreal>(20, width() - nameWidth - countWidth - metrics::spaceS);
    for (int item = 0; item < itemCount(); ++item) {
        const OriginCount &origin = m_origins.at(item);
        const QRectF row = itemRect(item);
        painter.setPen(colours.text());
        painter.drawText(QRectF(metrics::spaceXs, row.top(), nameWidth - metrics::spaceS, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
            text.elidedText(nameOf(origin), Qt::ElideMiddle, nameWidth - metrics::spaceM));
        qreal left = nameWidth;
        const auto bar = [&](int count, const QBrush &brush, Tone tone) {
            if (count == 0)
                return;
            const qreal width = std::max<qreal>(2, barRoom * count / most);
            painter.setBrush(brush);
            painter.setPen(QPen(colours.edge(tone), 1));
            painter.drawRect(QRectF(left, row.top() + 3, width, row.height() - 6));
            left += width;
        };
        bar(origin.failures, failed, Tone::Vermillion);
        bar(origin.successes, passed, Tone::Sky);
        painter.setPen(colours.text());
        painter.drawText(QRectF(left + metrics::spaceXs, row.top(), countWidth + metrics::spaceS, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
            tr("%1 of %2").arg(QLocale().toString(origin.failures), QLocale().toString(origin.failures + origin.successes)));
    }
}

} // namespace kerbscope::ui
